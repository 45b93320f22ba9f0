package org.jishen.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was handed in.
 *
 * @param name as the user named it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of every file would be waste
public record Source(String name, byte[] bytes) {

  /** SHA-256 of its content, in hex. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
