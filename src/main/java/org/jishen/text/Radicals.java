package org.jishen.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The radicals of dictionaries, which look like characters and are none. Nobody types them: they
 * come from programs that print PDF files and name the shapes of a font by the first code they
 * find.
 */
public final class Radicals {

  private static final int FIRST = 0x2E80;

  private static final int LAST = 0x2FDF;

  /** Those that NFKC leaves alone. */
  private static final Map<Integer, String> SUPPLEMENT = supplement();

  private Radicals() {}

  /** The text with the characters that the radicals in it stand for. */
  public static String unified(String text) {
    if (text.codePoints().noneMatch(Radicals::radical)) {
      return text;
    }
    StringBuilder unified = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              String character = character(codePoint);
              unified.append(character == null ? Character.toString(codePoint) : character);
            });
    return unified.toString();
  }

  private static boolean radical(int codePoint) {
    return codePoint >= FIRST && codePoint <= LAST;
  }

  /** The character that a radical stands for; null where it is no radical. */
  static @Nullable String character(int codePoint) {
    if (!radical(codePoint)) {
      return null;
    }
    String known = SUPPLEMENT.get(codePoint);
    return known != null
        ? known
        : Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
  }

  private static Map<Integer, String> supplement() {
    Map<Integer, String> radicals = new HashMap<>();
    try (InputStream file = Radicals.class.getResourceAsStream("radicals.txt")) {
      if (file == null) {
        throw new IllegalStateException("radicals.txt");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          radicals.put(line.codePointAt(0), line.substring(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(radicals);
  }
}
