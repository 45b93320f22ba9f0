package org.jishen.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in its normal form, with a way back to the raw text.
 *
 * <p>Normal form: full-width letters, digits and signs become half-width, CJK radicals become the
 * characters they stand for, comparison signs are unified, list marks such as ① never become
 * digits, superscripts become the unit they mean (m² is ㎡). Brackets keep their kind: 〔 and 【 stay
 * apart, as do 、 and 。 and the comma.
 *
 * @param raw the text as read
 * @param text the normal form
 * @param offsets where each character of the normal form came from
 */
public record NormalText(String raw, String text, Offsets offsets) {

  /** Where each character of the normal form came from. */
  public interface Offsets {
    /** The index in the raw text of the character at an index of the normal form. */
    int raw(int normal);
  }

  /** The normal form of a raw text. */
  public static NormalText of(String raw) {
    Builder builder = null;
    for (int i = 0; i < raw.length(); ) {
      int codePoint = raw.codePointAt(i);
      int length = Character.charCount(codePoint);
      String folded = CharacterFolding.fold(codePoint);
      if (builder == null && (folded != null || joins(raw, i, codePoint))) {
        builder = new Builder(raw, i);
      }
      if (builder != null) {
        builder.add(i, length, codePoint, folded);
      }
      i += length;
    }
    return builder == null ? new NormalText(raw, raw, index -> index) : builder.build();
  }

  /** The part of the raw text that a span of the normal form came from. */
  public String rawSpan(int start, int end) {
    return raw.substring(offsets.raw(start), offsets.raw(end));
  }

  /**
   * It may become one character together with the one before it: the second of {@code >=} or m².
   */
  private static boolean joins(String raw, int index, int codePoint) {
    if (CharacterFolding.superscript(codePoint)) {
      return true;
    }
    return index > 0
        && (codePoint == '=' || codePoint == '<' || codePoint == '>')
        && "<>=".indexOf(raw.charAt(index - 1)) >= 0;
  }

  /** Collects the normal form and the places at which the distance to the raw text changes. */
  private static final class Builder {

    private final String raw;
    private final StringBuilder text;
    private int[] normals = new int[16];
    private int[] raws = new int[16];
    private int runs = 1;

    Builder(String raw, int unchanged) {
      this.raw = raw;
      this.text = new StringBuilder(raw.length()).append(raw, 0, unchanged);
    }

    void add(int index, int length, int codePoint, @Nullable String folded) {
      if (folded == null) {
        if (CharacterFolding.superscript(codePoint) && square(codePoint)) {
          return;
        }
        if (codePoint < 0x80 && joined((char) codePoint)) {
          return;
        }
        mark(index);
        text.append(raw, index, index + length);
        return;
      }
      if (folded.length() == 1 && joined(folded.charAt(0))) {
        return;
      }
      for (int i = 0; i < folded.length(); i++) {
        mark(index);
        text.append(folded.charAt(i));
      }
    }

    /** Notes where the next character comes from, if that does not follow from the one before. */
    private void mark(int index) {
      int normal = text.length();
      if (raws[runs - 1] + (normal - normals[runs - 1]) == index) {
        return;
      }
      if (runs == normals.length) {
        normals = Arrays.copyOf(normals, runs * 2);
        raws = Arrays.copyOf(raws, runs * 2);
      }
      normals[runs] = normal;
      raws[runs] = index;
      runs++;
    }

    /** Makes m² one unit; says whether it did. */
    private boolean square(int codePoint) {
      int last = text.length() - 1;
      if (last < 0 || (text.charAt(last) != 'm' && text.charAt(last) != 'M')) {
        return false;
      }
      boolean kilo = last > 0 && (text.charAt(last - 1) == 'k' || text.charAt(last - 1) == 'K');
      if (codePoint == '²' && kilo) {
        text.setLength(last - 1);
        text.append('㎢');
        forgetBehind();
        return true;
      }
      if (!kilo && (codePoint == '²' || codePoint == '³')) {
        text.setCharAt(last, codePoint == '²' ? '㎡' : '㎥');
        return true;
      }
      return false;
    }

    /** Drops the runs that began behind the end of the text. */
    private void forgetBehind() {
      while (runs > 1 && normals[runs - 1] >= text.length()) {
        runs--;
      }
    }

    /** Makes a comparison sign of two signs; says whether it did. */
    private boolean joined(char sign) {
      int last = text.length() - 1;
      if (last < 0) {
        return false;
      }
      char before = text.charAt(last);
      if ((before == '>' && sign == '=') || (before == '=' && sign == '>')) {
        text.setCharAt(last, '≥');
        return true;
      }
      if ((before == '<' && sign == '=') || (before == '=' && sign == '<')) {
        text.setCharAt(last, '≤');
        return true;
      }
      return false;
    }

    NormalText build() {
      mark(raw.length());
      int[] starts = Arrays.copyOf(normals, runs);
      int[] origins = Arrays.copyOf(raws, runs);
      return new NormalText(
          raw,
          text.toString(),
          normal -> {
            int run = Arrays.binarySearch(starts, normal);
            int at = run >= 0 ? run : -run - 2;
            return origins[at] + (normal - starts[at]);
          });
    }
  }
}
