package org.jishen.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads target values (指标值). */
public final class TargetReader {

  private static final int NOUN = 6;
  private static final int UNKNOWN_UNIT = 4;
  private static final int MOST_VALUES = 50;
  private static final int WORDS_BEHIND_DATE = 12;
  private static final String SEPARATORS = ",;、/|:。.";

  private final Units units;
  private final TargetScanner scanner;

  TargetReader(Units units) {
    this.units = units;
    this.scanner = new TargetScanner(units);
  }

  /** The target value that a cell holds. */
  public TargetValue read(String cell) {
    NormalText normal = NormalText.of(cell);
    String text = normal.text();
    int start = Glyphs.skipBlanks(text, 0);
    String core = text.strip();
    if (core.isEmpty()) {
      return TargetValue.blank();
    }
    if (units.wording().blankMarks().contains(core) && !core.equals("无")) {
      return plain(cell, TargetValue.Kind.BLANK, List.of());
    }
    if (units.wording().yes().contains(core) || units.wording().no().contains(core)) {
      return plain(cell, TargetValue.Kind.YES_NO, List.of());
    }
    TargetScanner.Span first = scanner.at(normal, start);
    return first == null
        ? plain(cell, TargetValue.Kind.TEXT, all(normal, start))
        : leading(cell, normal, first);
  }

  /** A cell that begins with a value. */
  private TargetValue leading(String cell, NormalText normal, TargetScanner.Span first) {
    String text = normal.text();
    String tail = text.substring(first.end()).strip();
    TargetValue value = first.value();
    if (tail.isEmpty()) {
      return with(value, cell, value.measure(), List.of());
    }
    if (value.kind() == TargetValue.Kind.DATE) {
      boolean words =
          tail.length() <= WORDS_BEHIND_DATE && tail.chars().noneMatch(TargetReader::digit);
      return words
          ? with(value, cell, Unit.NONE, List.of())
          : plain(cell, TargetValue.Kind.TEXT, all(normal, first.start()));
    }
    if (first.words()) {
      return plain(cell, TargetValue.Kind.TEXT, all(normal, first.start()));
    }
    boolean word = tail.chars().allMatch(c -> Glyphs.ideograph((char) c));
    if (word && value.measure().equals(Unit.NONE) && tail.length() <= UNKNOWN_UNIT) {
      return with(value, cell, Units.unknown(tail), List.of());
    }
    if (word && value.measure().kind() != UnitKind.NONE && tail.length() <= NOUN) {
      return with(value, cell, value.measure(), List.of());
    }
    boolean parted =
        tail.startsWith("(")
            || SEPARATORS.indexOf(tail.charAt(0)) >= 0
            || Character.isWhitespace(text.charAt(first.end()));
    return parted
        ? with(value, cell, value.measure(), all(normal, first.end()))
        : plain(cell, TargetValue.Kind.TEXT, all(normal, first.start()));
  }

  /** The values from a place on. */
  private List<TargetValue> all(NormalText normal, int start) {
    List<TargetValue> values = new ArrayList<>();
    int at = start;
    while (at < normal.text().length() && values.size() < MOST_VALUES) {
      TargetScanner.Span span =
          scanner.startsValue(normal.text(), at) ? scanner.at(normal, at) : null;
      if (span != null && !span.words()) {
        values.add(span.value());
        at = span.end();
      } else {
        at = span == null ? behindDigits(normal.text(), at) : Math.max(at + 1, span.end());
      }
    }
    return values;
  }

  /** Behind digits that make no number, so that each of them is looked at once. */
  private static int behindDigits(String text, int start) {
    int at = start + 1;
    if (Glyphs.digit(text.charAt(start))) {
      while (at < text.length()
          && (Glyphs.digit(text.charAt(at)) || ",.".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
    }
    return at;
  }

  private static boolean digit(int c) {
    return Glyphs.digit((char) c);
  }

  private static TargetValue plain(String cell, TargetValue.Kind kind, List<TargetValue> further) {
    return new TargetValue(
        cell,
        kind,
        TargetValue.Comparator.NONE,
        null,
        null,
        Unit.NONE,
        false,
        "",
        null,
        List.copyOf(further));
  }

  private static TargetValue with(
      TargetValue value, String raw, Unit unit, List<TargetValue> further) {
    @Nullable When when = value.time();
    return new TargetValue(
        raw,
        value.kind(),
        value.comparator(),
        value.low(),
        value.high(),
        unit,
        value.approximate(),
        value.unusualSign(),
        when,
        List.copyOf(further));
  }
}
