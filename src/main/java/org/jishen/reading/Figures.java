package org.jishen.reading;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;

/** Records of whole numbers, and of other such records, that a file may change one by one. */
final class Figures {

  private static final Pattern FIGURE = Pattern.compile("[1-9][0-9]{0,8}");

  private Figures() {}

  /** The figures of a file, and those given for keys that it leaves out. */
  static <T extends Record> T over(T figures, Path file) {
    List<Message> faults = new ArrayList<>();
    Written written = Written.read(file, faults);
    T changed = written == null ? figures : over(figures, written);
    Written.failOn(faults);
    return changed;
  }

  private static <T extends Record> T over(T figures, Written written) {
    RecordComponent[] keys = figures.getClass().getRecordComponents();
    Map<String, Written> entries =
        written.entries(Arrays.stream(keys).map(RecordComponent::getName).toList());
    try {
      Object[] values = new Object[keys.length];
      for (int i = 0; i < keys.length; i++) {
        Object before = keys[i].getAccessor().invoke(figures);
        Written now = entries.get(keys[i].getName());
        values[i] = now == null ? before : value(before, now);
      }
      Class<?>[] types = Arrays.stream(keys).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      Constructor<T> constructor =
          (Constructor<T>) figures.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // records have all of these
    }
  }

  private static Object value(Object before, Written now) {
    if (before instanceof Record figures) {
      return over(figures, now);
    }
    String text = now.text().strip();
    if (!FIGURE.matcher(text).matches()) {
      now.fault("“" + text + "”不是大于零、不超过9位的整数");
      return before;
    }
    if (before instanceof Long) {
      return Long.valueOf(text);
    }
    return Integer.valueOf(text);
  }
}
