package org.jishen.reading;

import java.util.Map;

/** Characters of symbol fonts that forms use, chiefly the boxes that are ticked. */
final class Symbols {

  private static final Map<String, String> WINGDINGS =
      Map.of("6F", "□", "71", "□", "A8", "□", "FB", "×", "FC", "√", "FD", "☒", "FE", "☑");

  private static final Map<String, String> WINGDINGS_2 =
      Map.of("4F", "×", "50", "√", "51", "☒", "52", "☑", "53", "☒", "54", "☒", "A3", "□");

  private Symbols() {}

  /**
   * What a character of a font looks like; "" when it is not known.
   *
   * @param code in hex, as Word stores it: F052
   */
  static String text(String font, String code) {
    String last = code.length() < 2 ? code : code.substring(code.length() - 2);
    Map<String, String> known =
        switch (font) {
          case "Wingdings" -> WINGDINGS;
          case "Wingdings 2" -> WINGDINGS_2;
          default -> Map.of();
        };
    return known.getOrDefault(last.toUpperCase(java.util.Locale.ROOT), "");
  }
}
