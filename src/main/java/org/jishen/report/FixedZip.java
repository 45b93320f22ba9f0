package org.jishen.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives without the hour in which they were made: the same report has the same bytes. */
public final class FixedZip {

  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

  private FixedZip() {}

  /** The time that stands in every archive and in the properties of a document. */
  public static Date stamp() {
    return Date.from(STAMP.toInstant(ZoneOffset.UTC));
  }

  /** An entry with the time that every entry has. */
  static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(STAMP);
    return entry;
  }

  /** The same archive with the same time on every entry; {@code out} stays open. */
  public static void copy(InputStream archive, OutputStream out) throws IOException {
    ZipInputStream in = new ZipInputStream(archive);
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      zip.putNextEntry(entry(entry.getName()));
      in.transferTo(zip);
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }
}
