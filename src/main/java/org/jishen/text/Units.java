package org.jishen.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jspecify.annotations.Nullable;

/** The units that the vocabulary knows. */
public final class Units {

  private static final String FILE = "vocabulary/units.yaml";
  private static final int MAX_UNKNOWN_DENOMINATOR = 3;

  /** What stands in units.yaml. */
  record File(List<Entry> units) {

    /** A unit and its other spellings. */
    record Entry(String unit, UnitKind kind, BigDecimal factor, List<String> also) {}
  }

  /**
   * A unit at a place of a text.
   *
   * @param unit the unit
   * @param end behind its last character
   */
  record Match(Unit unit, int end) {}

  private final Map<String, Unit> known;
  private final int longest;
  private final Wording wording;

  private Units(Map<String, Unit> known, Wording wording) {
    this.known = known;
    this.longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.wording = wording;
  }

  /** The units of rules/vocabulary/units.yaml. */
  public static Units load(Knowledge knowledge) {
    Map<String, Unit> known = new HashMap<>();
    for (File.Entry entry : knowledge.read(FILE, File.class).units()) {
      put(knowledge, known, entry.unit(), entry);
      entry.also().forEach(spelling -> put(knowledge, known, spelling, entry));
    }
    return new Units(Map.copyOf(known), Wording.load(knowledge));
  }

  private static void put(
      Knowledge knowledge, Map<String, Unit> known, String spelling, File.Entry entry) {
    String text = NormalText.of(spelling).text();
    Unit unit = new Unit(text, entry.kind(), entry.factor(), "", entry.unit());
    if (known.put(text, unit) != null) {
      throw new KnowledgeException(knowledge.folder().resolve(FILE) + ": " + spelling + " 出现了两次");
    }
  }

  /** The unit that a text is; kind NONE, with the text kept, for one that is not known. */
  public Unit of(String text) {
    String normal = NormalText.of(text).text().strip();
    if (normal.length() > 2 && normal.startsWith("(") && normal.endsWith(")")) {
      normal = normal.substring(1, normal.length() - 1).strip();
    }
    if (normal.isEmpty()) {
      return Unit.NONE;
    }
    Match match = at(normal, 0);
    if (match != null && match.end() == normal.length()) {
      return match.unit();
    }
    return multiplied(normal);
  }

  /** 万人 of a unit column; a multiplier beside a number belongs to the number. */
  private Unit multiplied(String text) {
    int power = ChineseNumerals.power(text.charAt(0));
    Unit unit = power > 0 ? known.get(text.substring(1)) : null;
    return unit == null
        ? unknown(text)
        : new Unit(
            text,
            unit.kind(),
            unit.factor().scaleByPowerOfTen(power).setScale(0, RoundingMode.HALF_UP),
            "",
            text.charAt(0) + unit.standard());
  }

  /** The words around numbers that belong to this vocabulary. */
  Wording wording() {
    return wording;
  }

  /** A unit that the vocabulary does not know. */
  static Unit unknown(String text) {
    return new Unit(text, UnitKind.NONE, BigDecimal.ONE, "", text);
  }

  /** The longest unit, simple or compound, that begins at a place of a normal text. */
  @Nullable Match at(String text, int start) {
    Match simple = simple(text, start);
    return simple == null ? null : compound(text, start, simple.unit(), simple.end());
  }

  /** The longest unit of the list that begins at a place of a normal text. */
  @Nullable Match simple(String text, int start) {
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      Unit unit = known.get(text.substring(start, start + length));
      if (unit != null && !cutsWord(text, start + length)) {
        return new Match(unit, start + length);
      }
    }
    return null;
  }

  /** A unit of letters must not end in the middle of a word: m of mm. */
  private static boolean cutsWord(String text, int end) {
    return end < text.length() && Glyphs.letter(text.charAt(end - 1)) && wordGoesOn(text, end);
  }

  /** An x between a unit and a number is a sign of multiplication. */
  private static boolean wordGoesOn(String text, int end) {
    char next = text.charAt(end);
    boolean times =
        (next == 'x' || next == 'X')
            && end + 1 < text.length()
            && Glyphs.digit(text.charAt(end + 1));
    return Glyphs.letter(next) && !times;
  }

  /** A unit with the denominators that follow it: 元/人·月, 元每平方米. */
  Match compound(String text, int start, Unit numerator, int end) {
    StringBuilder per = new StringBuilder();
    int behind = end;
    for (int parts = 0; parts < 4; parts++) {
      Match next = denominator(text, behind, parts > 0);
      if (next == null) {
        break;
      }
      per.append(per.isEmpty() ? "" : "·").append(next.unit().standard());
      behind = next.end();
    }
    if (per.isEmpty()) {
      return new Match(numerator, end);
    }
    String standard = numerator.standard() + "/" + per;
    return new Match(
        new Unit(
            text.substring(start, behind),
            numerator.kind(),
            numerator.factor(),
            per.toString(),
            standard),
        behind);
  }

  private @Nullable Match denominator(String text, int start, boolean further) {
    if (start + 1 >= text.length()) {
      return null;
    }
    char sign = text.charAt(start);
    boolean opens = sign == '/' || sign == '每';
    if (!opens && !(further && "·.*".indexOf(sign) >= 0)) {
      return null;
    }
    int from = text.charAt(start + 1) == '每' ? start + 2 : start + 1;
    Match unit = simple(text, from);
    if (unit != null && ((sign != '.' && sign != '*') || plain(unit))) {
      return unit;
    }
    return sign == '/' ? unknownDenominator(text, from) : null;
  }

  private static boolean plain(Match unit) {
    return unit.unit().kind() != UnitKind.MONEY;
  }

  /** A short word behind a slash that ends there: 元/生. */
  private static @Nullable Match unknownDenominator(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start <= MAX_UNKNOWN_DENOMINATOR
        && Glyphs.ideograph(text.charAt(end))) {
      end++;
    }
    if (end == start || end - start > MAX_UNKNOWN_DENOMINATOR) {
      return null;
    }
    return new Match(unknown(text.substring(start, end)), end);
  }
}
