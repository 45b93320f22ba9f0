package org.jishen.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a manifest of sealed files begins with, whatever its name is. It lies among the files of
 * which it speaks and is none of them.
 */
public final class SealMark {

  private static final int LENGTH = 64;

  private static final Pattern BEGINNING =
      Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\"jishen-seal/");

  private SealMark() {}

  /** A content is that of a manifest. */
  public static boolean begins(byte[] content) {
    int length = Math.min(content.length, LENGTH);
    String beginning = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    return BEGINNING.matcher(beginning).lookingAt();
  }

  /** A file is a manifest; one that cannot be opened is none, so that reading it says so. */
  static boolean begins(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream content = Files.newInputStream(file)) {
      return begins(content.readNBytes(LENGTH));
    } catch (IOException e) {
      return false;
    }
  }
}
