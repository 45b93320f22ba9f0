package org.jishen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jishen.knowledge.Lang;
import org.jishen.text.Amount;
import org.jishen.text.Figure;
import org.jishen.text.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for the bound variables of a rule: {@code {$total}}, {@code
 * {$total-$sum}}.
 *
 * <p>An {@link Amount} or a {@link Figure} is money; all money of a sentence is printed in the unit
 * of the first amount in it, so that a reader can compare. Other numbers are printed as they are.
 */
final class Template {

  private static final Pattern HOLE =
      Pattern.compile("\\{(\\$[\\p{L}\\p{N}_]+)(?:-(\\$[\\p{L}\\p{N}_]+))?\\}");

  private record Part(String text, String variable, String minus) {}

  private final List<Part> parts;
  private final List<String> variables;

  private Template(List<Part> parts) {
    this.parts = parts;
    this.variables =
        parts.stream()
            .flatMap(part -> Stream.of(part.variable, part.minus))
            .filter(name -> !name.isEmpty())
            .toList();
  }

  static Template of(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher holes = HOLE.matcher(text);
    int end = 0;
    while (holes.find()) {
      String minus = holes.group(2);
      parts.add(
          new Part(text.substring(end, holes.start()), holes.group(1), minus == null ? "" : minus));
      end = holes.end();
    }
    parts.add(new Part(text.substring(end), "", ""));
    return new Template(List.copyOf(parts));
  }

  /** The variables that it names. */
  List<String> variables() {
    return variables;
  }

  String fill(Lang lang, Function<String, @Nullable Object> bindings) {
    if (variables.isEmpty()) {
      return parts.get(0).text;
    }
    Values values = new Values(lang, moneyUnit(bindings));
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(part.text);
      if (!part.variable.isEmpty()) {
        Object value = bindings.apply(part.variable);
        filled.append(
            part.minus.isEmpty()
                ? values.text(value)
                : values.difference(value, bindings.apply(part.minus)));
      }
    }
    return filled.toString();
  }

  private Unit moneyUnit(Function<String, @Nullable Object> bindings) {
    for (String variable : variables) {
      if (bindings.apply(variable) instanceof Amount amount && amount.known()) {
        return amount.measure();
      }
    }
    return Unit.NONE;
  }
}
