package org.jishen.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Slip;

/**
 * Finds the one description of a project that ends without a full stop where those of the other
 * projects end with one. In forms whose cells never end with one it is no fault.
 */
final class FieldEnds {

  private static final int SHORTEST_SENTENCE = 25;
  private static final int FEWEST_ENDED = 2;
  private static final int END = 15;

  private FieldEnds() {}

  /** The faults. */
  static List<Slip> of(List<Field> fields) {
    Map<FieldKey, List<Field>> open = new EnumMap<>(FieldKey.class);
    Map<FieldKey, Integer> ended = new EnumMap<>(FieldKey.class);
    for (Field field : fields) {
      String text = field.text().strip();
      int comma = text.indexOf('，');
      if (text.length() < SHORTEST_SENTENCE || comma < 0 || text.indexOf('，', comma + 1) < 0) {
        continue;
      }
      if (text.endsWith("。")) {
        ended.merge(field.key(), 1, Integer::sum);
      } else if (Character.isIdeographic(text.codePointBefore(text.length()))) {
        open.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(field);
      }
    }
    List<Slip> found = new ArrayList<>();
    open.forEach(
        (key, texts) -> {
          if (texts.size() == 1 && ended.getOrDefault(key, 0) >= FEWEST_ENDED) {
            found.add(slip(texts.get(0)));
          }
        });
    return found;
  }

  private static Slip slip(Field field) {
    String text = field.text().strip();
    String end = text.substring(text.length() - END);
    return new Slip(Slip.Kind.NO_END, end, "", end, field.place());
  }
}
