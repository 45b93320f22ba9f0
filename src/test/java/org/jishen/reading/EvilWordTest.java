package org.jishen.reading;

import static org.jishen.reading.EvilFile.read;
import static org.jishen.reading.EvilFile.refused;
import static org.jishen.reading.OfficeFiles.docx;
import static org.jishen.reading.OfficeFiles.docxParts;
import static org.jishen.reading.OfficeFiles.text;
import static org.jishen.reading.OfficeFiles.with;
import static org.jishen.reading.OfficeFiles.zip;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Word files with tables that no screen could show, links, fields and programs. */
class EvilWordTest {

  private static final String SAYS = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
  private static final String ROW = "<w:tr><w:tc>" + SAYS + "</w:tc></w:tr>";

  private static String cell(String property) {
    return "<w:tbl><w:tr><w:tc><w:tcPr>" + property + "</w:tcPr>" + SAYS + "</w:tc></w:tr></w:tbl>";
  }

  private static byte[] related(String... relations) {
    return with(
        docxParts(SAYS),
        "word/_rels/document.xml.rels",
        text("<Relationships>" + String.join("", relations) + "</Relationships>"));
  }

  private static byte[] styled(String styles) {
    Map<String, byte[]> parts = docxParts("<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr></w:p>" + SAYS);
    parts.put("word/styles.xml", text("<w:styles xmlns:w='w'>" + styles + "</w:styles>"));
    return with(
        parts,
        "word/_rels/document.xml.rels",
        text(
            "<Relationships><Relationship Id='a' Type='/styles' Target='styles.xml'/></Relationships>"));
  }

  private static byte[] numbered(int levels, int paragraphs) {
    Map<String, byte[]> parts =
        docxParts(
            ("<w:p><w:pPr><w:numPr><w:ilvl w:val='"
                    + levels
                    + "'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")
                .repeat(paragraphs));
    parts.put(
        "word/numbering.xml",
        text(
            "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='"
                + levels
                + "'><w:start w:val='2147483647'/><w:numFmt w:val='chineseCounting'/><w:lvlText"
                + " w:val='"
                + "%1".repeat(1_000)
                + "'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/>"
                + "</w:num></w:numbering>"));
    return with(
        parts,
        "word/_rels/document.xml.rels",
        text(
            "<Relationships><Relationship Id='a' Type='/numbering' Target='numbering.xml'/></Relationships>"));
  }

  static final List<EvilFile> FILES =
      List.of(
          read(
              "tables a thousand deep.docx",
              "reading.nesting",
              () ->
                  docx(
                      "<w:tbl><w:tr><w:tc>".repeat(1_000)
                          + SAYS
                          + "</w:tc></w:tr></w:tbl>".repeat(1_000))),
          read(
              "a cell over two thousand million columns.docx",
              () -> docx(cell("<w:gridSpan w:val='2147483647'/>"))),
          read(
              "a row that begins far to the right.docx",
              () ->
                  docx(
                      "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2147483647'/></w:trPr><w:tc>"
                          + SAYS
                          + "</w:tc></w:tr></w:tbl>")),
          read(
              "a table of three hundred thousand rows.docx",
              "reading.tableCells",
              () -> docx("<w:tbl>" + ROW.repeat(300_000) + "</w:tbl>")),
          read(
              "a hundred thousand tables.docx",
              () -> docx(("<w:tbl>" + ROW + "</w:tbl>").repeat(100_000))),
          read(
              "half a million paragraphs.docx", "reading.blocks", () -> docx(SAYS.repeat(500_000))),
          read(
              "a paragraph of ten million characters.docx",
              "reading.characters",
              () -> docx(SAYS + SAYS.replace("甲", "甲".repeat(10_000_000)))),
          read(
              "a cell merged over a hundred thousand rows.docx",
              () ->
                  docx(
                      "<w:tbl>"
                          + ROW.replace("<w:tc>", "<w:tc><w:tcPr><w:vMerge/></w:tcPr>")
                              .repeat(100_000)
                          + "</w:tbl>")),
          read("a merged cell continued by nobody.docx", () -> docx(cell("<w:vMerge/>"))),
          read("ends without beginnings.docx", () -> docx(SAYS + "<w:tr/><w:tc/>")),
          read(
              "styles in a circle.docx",
              () ->
                  styled(
                      "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style>"
                          + "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>")),
          read("numbers without end.docx", () -> numbered(0, 10_000)),
          read("numbers of a level that is none.docx", () -> numbered(2_147_483_647, 10)),
          read(
              "a template from the network.docx",
              () ->
                  related(
                      "<Relationship Id='t' Type='/attachedTemplate' TargetMode='External'"
                          + " Target='http://127.0.0.1:9/a.dotm'/>",
                      "<Relationship Id='s' Type='/styles' Target='http://127.0.0.1:9/s.xml'/>")),
          read(
              "a part that is the document again.docx",
              () ->
                  related(
                      "<Relationship Id='s' Type='/styles' Target='document.xml'/>",
                      "<Relationship Id='n' Type='/numbering' Target='../word/document.xml'/>")),
          read(
              "a field that runs a program.docx",
              () ->
                  docx(
                      SAYS
                          + "<w:p><w:fldSimple w:instr=\"DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"
                          + " '/k calc'\"><w:r><w:t>乙</w:t></w:r></w:fldSimple></w:p>")),
          read(
              "macros.docm",
              "reading.macros",
              () -> with(docxParts(SAYS), "word/vbaProject.bin", new byte[100])),
          refused("nothing in it.docx", "reading.blank", () -> docx("")),
          refused(
              "the document is a folder up.docx",
              "reading.blank",
              () ->
                  zip(
                      Map.of(
                          "word/a.xml",
                          text("<a/>"),
                          "_rels/.rels",
                          text(
                              "<Relationships><Relationship Type='/officeDocument'"
                                  + " Target='../../../etc/passwd'/></Relationships>")))));

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence() {
    return EvilFile.tests(FILES);
  }
}
