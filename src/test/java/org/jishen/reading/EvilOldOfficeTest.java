package org.jishen.reading;

import static org.jishen.reading.EvilFile.read;
import static org.jishen.reading.EvilFile.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jishen.reading.EvilFile.Making;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Word and Excel files from before 2007: containers of sectors, each of which names the next. */
class EvilOldOfficeTest {

  private static final String DAMAGED = "reading.office.damaged";
  private static final int SECTOR = 512;

  private static byte[] xls(int rows) throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("表1");
      for (int i = 0; i < rows; i++) {
        sheet.createRow(i).createCell(0).setCellValue("甲" + i);
        sheet.getRow(i).createCell(1).setCellFormula("1+" + i);
      }
      return bytes(workbook);
    }
  }

  private static byte[] bytes(HSSFWorkbook workbook) throws Exception {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] merged(int count) throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("表1");
      sheet.createRow(0).createCell(0).setCellValue("甲");
      for (int i = 0; i < count; i++) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 65_535, 0, 255));
      }
      return bytes(workbook);
    }
  }

  /** A container with these streams of junk. */
  private static byte[] container(String... names) throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      byte[] junk = new byte[9_000];
      new Random(20250311).nextBytes(junk);
      for (String name : names) {
        file.createDocument(new ByteArrayInputStream(junk), name);
      }
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] put(byte[] file, int at, int value) {
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return file;
  }

  /** The place of the first table that says which sector follows which. */
  private static int sectors(byte[] file) {
    return (ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(76) + 1) * SECTOR;
  }

  /** Every sector is followed by this one. */
  private static byte[] followed(byte[] file, int by) {
    int table = sectors(file);
    for (int at = table; at < table + SECTOR; at += Integer.BYTES) {
      put(file, at, by);
    }
    return file;
  }

  /** A record of the workbook says this instead. */
  private static byte[] record(int kind, int offset, int value) throws Exception {
    byte[] file = xls(500);
    String begin = "\u0009\u0008\u0010\0\0\u0006\u0005\0";
    for (int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(begin);
        at + 4 < file.length; ) {
      int length = (file[at + 2] & 0xFF) | (file[at + 3] & 0xFF) << 8;
      if (((file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8) == kind) {
        return put(file, at + offset, value);
      }
      at += 4 + length;
    }
    throw new IllegalStateException("no such record");
  }

  private static Making junk(int seed) {
    return () -> {
      byte[] file = xls(500);
      Random random = new Random(seed);
      for (int i = 0; i < 200; i++) {
        file[SECTOR + random.nextInt(file.length - SECTOR)] = (byte) random.nextInt();
      }
      return file;
    };
  }

  static final List<EvilFile> FILES =
      List.of(
          refused(
              "a damaged directory.xls",
              "reading.kind",
              () -> {
                byte[] file = xls(500);
                String text = new String(file, StandardCharsets.ISO_8859_1);
                int at = text.indexOf("W\0o\0r\0k\0b\0o\0o\0k");
                Arrays.fill(file, at, at + 16, (byte) 0x77);
                return file;
              }),
          refused("cut in the middle.xls", DAMAGED, () -> Arrays.copyOf(xls(500), 4096)),
          refused(
              "nothing but its mark.doc",
              "reading.kind",
              () ->
                  "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                      .getBytes(StandardCharsets.ISO_8859_1)),
          refused(
              "behind a password too.docx",
              "reading.encrypted",
              () -> container("EncryptedPackage", "EncryptionInfo")),
          refused("sectors that follow themselves.xls", DAMAGED, () -> followed(xls(500), 0)),
          refused(
              "sectors that follow themselves.doc",
              DAMAGED,
              () -> followed(container("WordDocument", "1Table"), 1)),
          refused("sectors far beyond the end.xls", DAMAGED, () -> followed(xls(500), 0x7FFFFFF)),
          refused(
              "two thousand million sectors.xls",
              DAMAGED,
              () -> put(put(xls(500), 44, Integer.MAX_VALUE), 72, Integer.MAX_VALUE)),
          refused(
              "a directory that begins nowhere.xls", DAMAGED, () -> put(xls(500), 48, 0x7FFFFFF)),
          refused(
              "junk.doc", "reading.encrypted", () -> container("WordDocument", "1Table", "0Table")),
          refused("junk.xls", DAMAGED, () -> container("Workbook")),
          refused(
              "two thousand million texts.xls",
              "reading.texts",
              () -> record(0xFC, 8, Integer.MAX_VALUE)),
          refused("records of the wrong length.xls", "reading.kind", junk(1)),
          refused("records of no kind.xls", DAMAGED, junk(2)),
          refused("records in the wrong place.xls", DAMAGED, junk(3)),
          read("sheet over sheet of merged cells.xls", () -> merged(50_000)));

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence() {
    return EvilFile.tests(FILES);
  }
}
