package org.jishen.reading;

import static org.jishen.reading.EvilFile.read;
import static org.jishen.reading.EvilFile.refused;
import static org.jishen.reading.OfficeFiles.docx;
import static org.jishen.reading.OfficeFiles.text;
import static org.jishen.reading.OfficeFiles.with;
import static org.jishen.reading.OfficeFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Containers that are damaged, that unpack to more than they should, or that are something else.
 */
class EvilPackagesTest {

  private static final int MILLION = 1_000_000;
  private static final String BOMB = "reading.zip.bomb";
  private static final String DAMAGED = "reading.zip.damaged";
  private static final String BROKEN = "reading.office.damaged";

  private static final String ENTITIES =
      "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'>"
          + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
          + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
          + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>]>";

  /** The beginning of XML that never ends. */
  private static byte[] repeat(String text, int times) {
    return ("<all>" + text.repeat(times)).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> sheet(String xml) {
    return OfficeFiles.xlsxParts("<sheet name='表1' r:id='s1'/>", xml);
  }

  private static byte[] entries(int count, String name) {
    Map<String, byte[]> many = new LinkedHashMap<>();
    many.put("word/document.xml", text("<a/>"));
    for (int i = 0; i < count; i++) {
      many.put(name + i, new byte[0]);
    }
    return zip(many);
  }

  /** A container in a container, and so on. */
  private static byte[] nested(int depth) {
    byte[] inner = text("甲");
    for (int i = 0; i < depth; i++) {
      inner = zip(Map.of("内.zip", inner));
    }
    return inner;
  }

  /** A file whose bytes from a place on are others. */
  private static byte[] patched(byte[] bytes, int at, int... others) {
    for (int i = 0; i < others.length; i++) {
      bytes[at + i] = (byte) others[i];
    }
    return bytes;
  }

  /** The place of the central directory. */
  private static int directory(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
  }

  private static byte[] inDirectory(int offset, int... others) {
    byte[] zip = docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>");
    return patched(zip, directory(zip) + offset, others);
  }

  private static byte[] document(String xml) {
    return docx(text(xml));
  }

  private static final String W = "<w:document xmlns:w='w'><w:p><w:r><w:t>";
  private static final String END = "</w:t></w:r></w:p></w:document>";

  static final List<EvilFile> FILES =
      List.of(
          refused("cut in the middle.docx", DAMAGED, () -> Arrays.copyOf(docx("<w:p/>"), 200)),
          refused("nothing but its mark.docx", DAMAGED, () -> text("PK\3\4word/")),
          refused("no document.docx", BROKEN, () -> zip(Map.of("word/a.xml", text("<a/>")))),
          refused(
              "no sheets.xlsx",
              BROKEN,
              () -> with(sheet(""), "xl/workbook.xml", text("<workbook/>"))),
          refused(
              "unpacks to far too much.docx",
              BOMB,
              () -> docx(repeat("<p/>            ", 5 * MILLION))),
          refused(
              "unpacks to far too much.xlsx",
              BOMB,
              () ->
                  with(
                      sheet(""),
                      "xl/worksheets/sheet1.xml",
                      repeat("<row/>          ", 5 * MILLION))),
          refused(
              "texts without end.xlsx",
              "reading.texts",
              () ->
                  with(sheet(""), "xl/sharedStrings.xml", repeat("<si/>          ", 5 * MILLION))),
          refused(
              "relations without end.xlsx",
              BOMB,
              () -> with(sheet(""), "_rels/.rels", repeat("<a/>            ", 5 * MILLION))),
          refused(
              "half a million relations.xlsx",
              BROKEN,
              () ->
                  with(
                      sheet(""),
                      "xl/_rels/workbook.xml.rels",
                      repeat("<Relationship Id='a' Type='t' Target='../a'/>", MILLION / 2))),
          refused("three thousand parts.docx", "reading.zip.entries", () -> entries(3_000, "w/")),
          refused("sixty thousand files.zip", "reading.zip.entries", () -> entries(60_000, "a")),
          refused("an archive in an archive.zip", "reading.zip.nested", () -> nested(2)),
          refused("archives fifty deep.zip", "reading.zip.nested", () -> nested(50)),
          refused("empty.zip", "reading.zip.empty", () -> zip(Map.of())),
          refused(
              "names that point outside.zip",
              "reading.zip.nested",
              () -> zip(Map.of("../../../etc/passwd", text("甲"), "/etc/passwd", text("乙")))),
          refused(
              "a name of a hundred folders.zip",
              "reading.zip.nested",
              () -> zip(Map.of("a/".repeat(10_000) + "a.txt", text("甲")))),
          refused("behind a password.docx", "reading.encrypted", () -> inDirectory(8, 1)),
          refused("packed in an unknown way.docx", DAMAGED, () -> inDirectory(10, 99)),
          refused(
              "parts that lie beyond the end.docx",
              DAMAGED,
              () -> inDirectory(42, 0xFF, 0xFF, 0xFF, 0x7F)),
          refused(
              "says that it holds less.docx",
              BROKEN,
              () -> inDirectory(20, 1, 0, 0, 0, 1, 0, 0, 0)),
          // XML.
          refused("entities.docx", BROKEN, () -> document(ENTITIES + W + "&f;" + END)),
          refused(
              "another file as an entity.docx",
              BROKEN,
              () ->
                  document(
                      "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + W + "&a;" + END)),
          refused(
              "grammar from the network.docx",
              BROKEN,
              () ->
                  document(
                      "<!DOCTYPE w [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/a.dtd'>%a;]>"
                          + W
                          + "&b;"
                          + END)),
          refused(
              "entities.xlsx",
              BROKEN,
              () ->
                  with(
                      sheet(""),
                      "xl/worksheets/sheet1.xml",
                      text(
                          ENTITIES
                              + "<worksheet><row><c t='str'><v>&f;</v></c></row></worksheet>"))),
          refused(
              "entities.xls",
              BROKEN,
              () ->
                  text(
                      "<?xml version='1.0'?>"
                          + ENTITIES
                          + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                          + "<Worksheet><Table><Row><Cell><Data>&f;</Data></Cell></Row></Table>"
                          + "</Worksheet></Workbook>")),
          refused(
              "ends in the middle.docx", BROKEN, () -> document("<w:document xmlns:w='w'><w:p>")),
          refused("no XML.docx", BROKEN, () -> document("项目名称")),
          refused(
              "a million levels deep.docx",
              BROKEN,
              () -> docx(text(W + "<a>".repeat(MILLION) + END))),
          refused(
              "a name of ten million characters.docx",
              BROKEN,
              () -> docx(text("<" + "a".repeat(10 * MILLION) + "/>"))),
          read(
              "an attribute of ten million characters.docx",
              () ->
                  docx(
                      text(
                          "<w:document xmlns:w='w' a='"
                              + "a".repeat(10 * MILLION)
                              + "'><w:p><w:r><w:t>甲"
                              + END))),
          refused(
              "a hundred thousand attributes.docx",
              BROKEN,
              () -> {
                StringBuilder all = new StringBuilder("<w:document xmlns:w='w'");
                for (int i = 0; i < 100_000; i++) {
                  all.append(" a").append(i).append("=''");
                }
                return docx(text(all + "><w:p><w:r><w:t>甲" + END));
              }),
          refused(
              "XML of something else.xml",
              "reading.kind",
              () -> text("<?xml version='1.0'?><plist/>")),
          // Something else than the name says.
          refused(
              "a picture.docx",
              "reading.kind",
              () -> "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1)),
          refused(
              "rich text with objects.doc",
              "reading.kind",
              () -> text("{\\rtf1{\\object\\objdata 0105}}")),
          read("a Word file.pdf", () -> docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>")),
          refused(
              "a program.xlsx",
              "reading.kind",
              () -> "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1)),
          refused("nothing.pdf", "reading.empty", () -> new byte[0]));

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence() {
    return EvilFile.tests(FILES);
  }
}
