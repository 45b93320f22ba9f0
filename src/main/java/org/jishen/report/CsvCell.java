package org.jishen.report;

import java.util.regex.Pattern;

/** A cell of a CSV file that spreadsheets take for the text that it is. */
final class CsvCell {

  /** What a spreadsheet may take for the beginning of a formula, wide forms too. */
  static final String STARTERS = "=+-@\t\r\n＝＋－＠";

  /** A figure is no formula, and an apostrophe before it would keep people from adding it up. */
  private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,3}(?:,?\\d{3})*(?:\\.\\d+)?%?");

  private CsvCell() {}

  /** The cell, quoted as RFC 4180 has it. */
  static String of(String text) {
    String safe = formula(text) ? "'" + text : text;
    boolean quote = safe.chars().anyMatch(c -> ",\"\r\n\t;".indexOf(c) >= 0);
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean formula(String text) {
    String begin = text.stripLeading();
    boolean starts =
        (!text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0)
            || (!begin.isEmpty() && STARTERS.indexOf(begin.charAt(0)) >= 0);
    return starts && !FIGURE.matcher(text).matches();
  }
}
