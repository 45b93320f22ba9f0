package org.jishen.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * What a content is recognised by, in hex.
 *
 * @param sha256 by the standard of the world
 * @param sm3 by the national one, GB/T 32905-2016
 */
public record Digests(String sha256, String sm3) {

  /** Those of a content. */
  public static Digests of(byte[] content) {
    return new Digests(sha256(content), sm3(content));
  }

  /** Those of a text in UTF-8. */
  static Digests of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  private static String sm3(byte[] content) {
    SM3Digest digest = new SM3Digest();
    digest.update(content, 0, content.length);
    byte[] sum = new byte[digest.getDigestSize()];
    digest.doFinal(sum, 0);
    return HexFormat.of().formatHex(sum);
  }
}
