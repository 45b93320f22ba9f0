package org.jishen.text;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a single character becomes in the normal form, looked at by itself. */
final class CharacterFolding {

  /** Signs that NFKC leaves alone although they are read as another. */
  private static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          Map.entry((int) '≧', "≥"),
          Map.entry((int) '⩾', "≥"),
          Map.entry((int) '≦', "≤"),
          Map.entry((int) '⩽', "≤"),
          Map.entry((int) '═', "="),
          Map.entry((int) '∗', "*"),
          Map.entry((int) '✕', "×"),
          Map.entry((int) '✖', "×"),
          Map.entry((int) '╳', "×"),
          Map.entry((int) '⨯', "×"),
          Map.entry((int) '‧', "·"),
          Map.entry((int) '∙', "·"),
          Map.entry((int) '⋅', "·"),
          Map.entry((int) '•', "·"),
          Map.entry((int) '・', "·"),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2212, "-"),
          Map.entry((int) '\t', " "));

  private CharacterFolding() {}

  /** What a code point becomes; null where it stays as it is, "" where it goes. */
  static @Nullable String fold(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == '\t' ? " " : null;
    }
    if (codePoint >= 0x3400 && codePoint <= 0x9FFF) {
      return null;
    }
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return String.valueOf((char) (codePoint - 0xFEE0));
    }
    String known = SIGNS.get(codePoint);
    if (known != null) {
      return known;
    }
    String radical = Radicals.character(codePoint);
    if (radical != null) {
      return radical;
    }
    if (invisible(codePoint)) {
      return "";
    }
    if (kept(codePoint)) {
      return null;
    }
    String single = Character.toString(codePoint);
    String folded = Normalizer.normalize(single, Normalizer.Form.NFKC);
    return folded.equals(single) ? null : folded;
  }

  /** Characters that print nothing and only part words from what they match. */
  private static boolean invisible(int codePoint) {
    return (codePoint >= 0x200B && codePoint <= 0x200D)
        || codePoint == 0xFEFF
        || codePoint == 0x2060
        || codePoint == 0x00AD;
  }

  /**
   * Characters that NFKC would turn into digits or letters that run into their neighbours: ① before
   * 20万元 would make 120万元, ² behind 10 would make 102, ㎡ before 7 would make m27.
   */
  private static boolean kept(int codePoint) {
    return superscript(codePoint)
        || (codePoint >= 0x2080 && codePoint <= 0x2089)
        || (codePoint >= 0x2460 && codePoint <= 0x24FF)
        || (codePoint >= 0x3200 && codePoint <= 0x32BF)
        || (codePoint >= 0x33A0 && codePoint <= 0x33A6)
        || (codePoint >= 0xBC && codePoint <= 0xBE)
        || (codePoint >= 0x2150 && codePoint <= 0x215F)
        || codePoint == '℃'
        || codePoint == '…';
  }

  /** A raised digit. */
  static boolean superscript(int codePoint) {
    return codePoint == '²'
        || codePoint == '³'
        || codePoint == '¹'
        || (codePoint >= 0x2070 && codePoint <= 0x2079);
  }
}
