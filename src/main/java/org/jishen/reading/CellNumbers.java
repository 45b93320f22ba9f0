package org.jishen.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Prints the numbers of a workbook as Excel shows them. Not for several threads. */
final class CellNumbers {

  /** The digits that a number of a workbook has. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Excel takes no longer format. */
  private static final int LONGEST = 255;

  private static final String GENERAL = "General";

  /** Formats that a workbook names by number only, and that a Chinese Excel shows like this. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  /** Words in a format; in dates the formatter would print the quotation marks too. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"a-zA-Z]*)\"");

  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final boolean from1904;

  /**
   * For one workbook.
   *
   * @param from1904 its dates count from 1904
   */
  CellNumbers(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The format behind a number; "General" for one that is not known. */
  static String builtIn(int index) {
    String chinese = CHINESE.get(index);
    if (chinese != null) {
      return chinese;
    }
    String known =
        index >= 0 && index < BuiltinFormats.getAll().length
            ? BuiltinFormats.getBuiltinFormat(index)
            : null;
    return known == null || known.startsWith("reserved") ? GENERAL : known;
  }

  /**
   * A number as shown.
   *
   * @param value as stored
   * @param format its format
   */
  String text(double value, int index, String format) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    String used = CHINESE.getOrDefault(index, format);
    if (used.length() > LONGEST
        || used.equalsIgnoreCase(GENERAL)
        || used.equals("@")
        || used.isEmpty()) {
      return general(value);
    }
    String plain = QUOTED.matcher(used).replaceAll("$1");
    return formatter.formatRawCellContents(value, index, plain, from1904).strip();
  }

  private static String general(double value) {
    BigDecimal plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }
}
