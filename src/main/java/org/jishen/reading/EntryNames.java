package org.jishen.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of the parts of a ZIP container. */
final class EntryNames {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private EntryNames() {}

  /**
   * The name of a part: UTF-8 where its bytes are, marked as such or not, else GB18030, which
   * Chinese Windows writes without a mark. Always with forward slashes.
   */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName().replace('\\', '/');
    }
    return text(raw).replace('\\', '/');
  }

  private static String text(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }
}
