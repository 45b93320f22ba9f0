package org.jishen.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/** The types that a rule file imports, with their fields and constants. */
final class FactTypes {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));");

  /** What may be mistaken for another field of the same type: texts and numbers. */
  private static final Set<Class<?>> SWAPPED =
      Set.of(String.class, int.class, BigDecimal.class, Figure.class, Amount.class);

  private final Map<String, Class<?>> types = new HashMap<>();

  FactTypes(String head) {
    Matcher imports = IMPORT.matcher(head);
    while (imports.find()) {
      types.put(imports.group(2), type(imports.group(1)));
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A fact type of this name. */
  Optional<Class<?>> fact(String name) {
    return Optional.<Class<?>>ofNullable(types.get(name)).filter(type -> !type.isEnum());
  }

  /** The constants of the enum that a path names: FundRole, or TargetValue and Kind. */
  List<String> constants(List<String> path) {
    Class<?> type = types.get(path.get(0));
    for (String nested : path.subList(1, path.size())) {
      Class<?> outer = type;
      type =
          outer == null
              ? null
              : Arrays.stream(outer.getDeclaredClasses())
                  .filter(each -> each.getSimpleName().equals(nested))
                  .findFirst()
                  .orElse(null);
    }
    return type == null || !type.isEnum()
        ? List.of()
        : Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  /** The type of what a name stands for in a type: a field or a method without arguments. */
  static Optional<Class<?>> member(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst()
        .<Class<?>>map(Method::getReturnType);
  }

  /** Another field of the same type, the next in order; empty when there is none. */
  static Optional<String> sibling(Class<?> type, String name) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      return Optional.empty();
    }
    List<RecordComponent> own =
        Arrays.stream(components).filter(each -> each.getName().equals(name)).toList();
    if (own.isEmpty() || !SWAPPED.contains(own.get(0).getType())) {
      return Optional.empty();
    }
    List<String> same =
        Arrays.stream(components)
            .filter(each -> each.getType().equals(own.get(0).getType()))
            .map(RecordComponent::getName)
            .toList();
    return same.size() < 2
        ? Optional.empty()
        : Optional.of(same.get((same.indexOf(name) + 1) % same.size()));
  }
}
