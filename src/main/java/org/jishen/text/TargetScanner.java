package org.jishen.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the one target value that begins at a place of a text. */
final class TargetScanner {

  private static final Map<Character, TargetValue.Comparator> SIGNS =
      Map.of(
          '≥', TargetValue.Comparator.AT_LEAST,
          '≤', TargetValue.Comparator.AT_MOST,
          '=', TargetValue.Comparator.EQUAL,
          '>', TargetValue.Comparator.MORE_THAN,
          '<', TargetValue.Comparator.LESS_THAN);

  private static final int MOST_WORDS_BEFORE = 4;
  private static final int LONGEST_SIGN = 4;

  /**
   * A value at a place.
   *
   * @param value the value
   * @param start where it begins
   * @param end behind its last character
   * @param words its number is in Chinese numerals, which are often part of a word: 一次性
   */
  record Span(TargetValue value, int start, int end, boolean words) {}

  /** What stands before a number. */
  private static final class Head {
    private TargetValue.Comparator comparator = TargetValue.Comparator.NONE;
    private boolean signed;
    private boolean approximate;
    private String unusual = "";
    private int end;
  }

  private final Units units;

  TargetScanner(Units units) {
    this.units = units;
  }

  /** A value may begin here, so it is worth a closer look. */
  boolean startsValue(String text, int at) {
    char c = text.charAt(at);
    return SIGNS.containsKey(c)
        || Quantities.starts(text, at)
        || Wording.at(units.wording().comparatorsBefore().keySet(), text, at) != null;
  }

  /** The value that begins at a place; null where none does. */
  @Nullable Span at(NormalText normal, int start) {
    String text = normal.text();
    Head head = head(normal, start);
    int from = head.end;
    WhenReader.Span when = from < text.length() ? WhenReader.at(text, from) : null;
    if (when != null) {
      return date(normal, start, head, when);
    }
    if (from >= text.length() || !Quantities.starts(text, from)) {
      return null;
    }
    Quantity first = Quantity.at(text, from, units);
    return first == null || !first.number().sound() ? null : number(normal, start, head, first);
  }

  private static Span date(NormalText normal, int start, Head head, WhenReader.Span span) {
    String raw = normal.rawSpan(start, span.end());
    When when =
        new When(
            normal.rawSpan(span.start(), span.end()),
            span.when().from(),
            span.when().to(),
            span.when().deadline(),
            span.when().yearPrinted());
    TargetValue value =
        new TargetValue(
            raw,
            TargetValue.Kind.DATE,
            head.comparator,
            null,
            null,
            Unit.NONE,
            head.approximate,
            head.unusual,
            when,
            List.of());
    return new Span(value, start, span.end(), false);
  }

  private Span number(NormalText normal, int start, Head head, Quantity first) {
    String text = normal.text();
    int end = first.end();
    Quantity last = first;
    boolean range = false;
    int mark = rangeMark(text, end);
    if (mark > end && mark < text.length() && NumberReader.begins(text.charAt(mark))) {
      Quantity second = Quantity.at(text, mark, units);
      if (second != null && second.number().sound()) {
        last = second;
        end = second.end();
        range = true;
      }
    }
    boolean words = first.number().style() == Numeral.Style.CHINESE;
    Unit unit = last.bare() ? first.unit() : last.unit();
    TargetValue.Comparator comparator = head.comparator;
    boolean approximate = head.approximate;
    end = inclusive(text, end);
    int behind = Glyphs.skipFewBlanks(text, end);
    String after = Wording.at(units.wording().comparatorsAfter().keySet(), text, behind);
    if (after != null) {
      comparator = head.signed ? comparator : after(after);
      end = behind + after.length();
    } else {
      String estimate = Wording.at(units.wording().approximateAfter(), text, behind);
      if (estimate != null) {
        approximate = true;
        end = behind + estimate.length();
      }
    }
    end = inclusive(text, end);
    TargetValue value =
        new TargetValue(
            normal.rawSpan(start, end),
            range ? TargetValue.Kind.RANGE : TargetValue.Kind.NUMBER,
            comparator,
            figure(first, unit),
            range ? figure(last, unit) : null,
            unit,
            approximate,
            head.unusual,
            null,
            List.of());
    return new Span(value, start, end, words);
  }

  /** Behind a remark that the limit itself counts: 90%(含)以上. */
  private static int inclusive(String text, int end) {
    return text.startsWith("(含)", end) ? end + 3 : end;
  }

  /** The number in the unit of the value: the 1万 of 1万-2万元 is 1 in 万元. */
  private static Figure figure(Quantity quantity, Unit unit) {
    boolean multiplied =
        unit.kind() == UnitKind.MONEY
            && quantity.unit().kind() == UnitKind.NONE
            && quantity.bare()
            && !quantity.number().multiplier().isEmpty();
    return multiplied ? quantity.number().coefficient() : quantity.figure();
  }

  private TargetValue.Comparator after(String word) {
    return units.wording().comparatorsAfter().getOrDefault(word, TargetValue.Comparator.NONE);
  }

  private Head head(NormalText normal, int start) {
    String text = normal.text();
    Head head = new Head();
    head.end = Glyphs.skipFewBlanks(text, start);
    for (int i = 0; i < MOST_WORDS_BEFORE && head.end < text.length(); i++) {
      if (!word(normal, head)) {
        break;
      }
      head.end = Glyphs.skipFewBlanks(text, head.end);
    }
    return head;
  }

  private boolean word(NormalText normal, Head head) {
    String text = normal.text();
    TargetValue.Comparator sign = SIGNS.get(text.charAt(head.end));
    if (sign != null) {
      int end = head.end + 1;
      while (end < text.length()
          && end - head.end < LONGEST_SIGN
          && SIGNS.containsKey(text.charAt(end))) {
        end++;
      }
      String printed = normal.rawSpan(head.end, end);
      boolean usual = printed.length() == 1 && SIGNS.containsKey(printed.charAt(0));
      head.unusual = usual ? head.unusual : printed;
      head.comparator = sign;
      head.signed = true;
      head.end = end;
      return true;
    }
    String comparator = Wording.at(units.wording().comparatorsBefore().keySet(), text, head.end);
    if (comparator != null) {
      TargetValue.Comparator meant =
          units.wording().comparatorsBefore().getOrDefault(comparator, TargetValue.Comparator.NONE);
      head.comparator = head.signed ? head.comparator : meant;
      head.end += comparator.length();
      return true;
    }
    String estimate = Wording.at(units.wording().approximateBefore(), text, head.end);
    if (estimate == null) {
      return false;
    }
    head.approximate = true;
    head.end += estimate.length();
    return true;
  }

  private int rangeMark(String text, int end) {
    int at = Glyphs.skipFewBlanks(text, end);
    String mark = Wording.at(units.wording().rangeMarks(), text, at);
    return mark == null ? end : Glyphs.skipFewBlanks(text, at + mark.length());
  }
}
