package org.jishen.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word and Excel files of the parts that matter to a test. */
final class OfficeFiles {

  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private OfficeFiles() {}

  /** A container with these parts, in this order. */
  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same with another part. */
  static byte[] with(Map<String, byte[]> parts, String name, byte[] part) {
    parts.put(name, part);
    return zip(parts);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A Word file with this body. */
  static byte[] docx(String body) {
    return zip(docxParts(body));
  }

  static byte[] docx(byte[] document) {
    return zip(docxParts(document));
  }

  /** The parts of a Word file; a test may change them. */
  static Map<String, byte[]> docxParts(String body) {
    return docxParts(
        text("<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>"));
  }

  private static Map<String, byte[]> docxParts(byte[] document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", text(relations("word/document.xml")));
    parts.put("word/document.xml", document);
    return parts;
  }

  private static String relations(String main) {
    return RELATIONS
        + "<Relationship Id='a' Type='"
        + TYPE
        + "officeDocument' Target='"
        + main
        + "'/></Relationships>";
  }

  /** An Excel file with one sheet of this XML. */
  static byte[] xlsx(String sheet) {
    return zip(xlsxParts("<sheet name='表1' r:id='s1'/>", sheet));
  }

  /** The parts of an Excel file; a test may change them. */
  static Map<String, byte[]> xlsxParts(String sheets, String... sheetXml) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", text(relations("xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        text("<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>"));
    StringBuilder relations = new StringBuilder(RELATIONS);
    for (int i = 1; i <= sheetXml.length; i++) {
      relations.append(
          "<Relationship Id='s"
              + i
              + "' Type='"
              + TYPE
              + "worksheet' Target='worksheets/sheet"
              + i
              + ".xml'/>");
      parts.put(
          "xl/worksheets/sheet" + i + ".xml",
          text("<worksheet>" + sheetXml[i - 1] + "</worksheet>"));
    }
    relations.append("<Relationship Id='st' Type='" + TYPE + "styles' Target='styles.xml'/>");
    relations.append(
        "<Relationship Id='ss' Type='" + TYPE + "sharedStrings' Target='/xl/sharedStrings.xml'/>");
    parts.put("xl/_rels/workbook.xml.rels", text(relations + "</Relationships>"));
    return parts;
  }

  /** A cell with a text of its own. */
  static String cell(String reference, String text) {
    return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }
}
