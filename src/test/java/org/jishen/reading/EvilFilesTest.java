package org.jishen.reading;

import static org.jishen.reading.OfficeFiles.cell;
import static org.jishen.reading.OfficeFiles.docx;
import static org.jishen.reading.OfficeFiles.text;
import static org.jishen.reading.OfficeFiles.xlsx;
import static org.jishen.reading.OfficeFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jishen.document.Document;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged or that want to do harm: each ends in a sentence, soon. */
class EvilFilesTest {

  /** On a machine that does other things at the same time. */
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final int MILLION = 1_000_000;

  private record Evil(Source source, String key) {}

  private static final List<Evil> FILES = new ArrayList<>();

  private static void refused(String name, String key, byte[] bytes) {
    FILES.add(new Evil(new Source(name, bytes), key));
  }

  /** It is read, with this among what was passed over; "" when nothing need be said. */
  private static void read(String name, String key, byte[] bytes) {
    FILES.add(new Evil(new Source(name, bytes), "+" + key));
  }

  /** The beginning of XML that never ends. */
  private static byte[] repeat(String text, int times) {
    return ("<all>" + text.repeat(times)).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> sheet(String xml) {
    return OfficeFiles.xlsxParts("<sheet name='表1' r:id='s1'/>", xml);
  }

  private static byte[] with(Map<String, byte[]> parts, String name, byte[] part) {
    parts.put(name, part);
    return zip(parts);
  }

  private static byte[] encrypted() throws Exception {
    try (org.apache.poi.poifs.filesystem.POIFSFileSystem file =
            new org.apache.poi.poifs.filesystem.POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptionInfo");
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] xls(boolean broken) throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("表1");
      for (int i = 0; i < 500; i++) {
        sheet.createRow(i).createCell(0).setCellValue("甲" + i);
        sheet.getRow(i).createCell(1).setCellFormula("cmd|'/C calc'!A0".isEmpty() ? "1" : "1+" + i);
      }
      workbook.write(out);
      byte[] bytes = out.toByteArray();
      if (broken) {
        Arrays.fill(bytes, 600, 3000, (byte) 0x77);
      }
      return bytes;
    }
  }

  static {
    try {
      corpus();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void corpus() throws Exception {
    String entities =
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    String row = "<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>";

    // Containers.
    refused("a file cut in the middle", "reading.zip.damaged", Arrays.copyOf(docx("<w:p/>"), 200));
    refused("a container of nothing but its mark", "reading.zip.damaged", text("PK\3\4word/"));
    refused(
        "a Word file without a document",
        "reading.office.damaged",
        zip(Map.of("word/a.xml", text("<a/>"))));
    refused(
        "an Excel file without sheets",
        "reading.office.damaged",
        with(sheet(""), "xl/workbook.xml", text("<workbook/>")));
    refused(
        "a document that unpacks to far too much",
        "reading.zip.bomb",
        docx(repeat("<p/>            ", 5 * MILLION)));
    refused(
        "a sheet that unpacks to far too much",
        "reading.zip.bomb",
        with(sheet(""), "xl/worksheets/sheet1.xml", repeat("<row/>          ", 5 * MILLION)));
    refused(
        "texts without end",
        "reading.texts",
        with(sheet(""), "xl/sharedStrings.xml", repeat("<si/>          ", 5 * MILLION)));
    refused(
        "relations that unpack to far too much",
        "reading.zip.bomb",
        with(sheet(""), "_rels/.rels", repeat("<a/>            ", 5 * MILLION)));
    Map<String, byte[]> many = new LinkedHashMap<>();
    many.put("word/document.xml", text("<a/>"));
    for (int i = 0; i < 3_000; i++) {
      many.put("word/" + i, new byte[0]);
    }
    refused("three thousand parts", "reading.zip.entries", zip(many));
    refused(
        "an archive in an archive",
        "reading.zip.nested",
        zip(Map.of("内.zip", zip(Map.of("a.txt", text("甲"))))));
    refused("an empty archive", "reading.zip.empty", zip(Map.of()));
    refused(
        "an archive with names that point outside",
        "reading.zip.nested",
        zip(Map.of("../../../etc/passwd", text("甲"))));

    // XML.
    refused(
        "entities in a document",
        "reading.office.damaged",
        docx(
            text(
                entities
                    + "<w:document xmlns:w='w'><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:document>")));
    refused(
        "an entity that is another file",
        "reading.office.damaged",
        docx(
            text(
                "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>")));
    refused(
        "entities in a sheet",
        "reading.office.damaged",
        with(
            sheet(""),
            "xl/worksheets/sheet1.xml",
            text(entities + "<worksheet><row><c t='str'><v>&c;</v></c></row></worksheet>")));
    refused(
        "entities in SpreadsheetML",
        "reading.office.damaged",
        text(
            "<?xml version='1.0'?>"
                + entities
                + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>&c;</Data></Cell></Row></Table></Worksheet></Workbook>"));
    refused(
        "XML that ends in the middle",
        "reading.office.damaged",
        docx(text("<w:document xmlns:w='w'><w:p><w:r>")));
    refused("a document that is no XML", "reading.office.damaged", docx(text("项目名称")));
    refused("XML of something else", "reading.kind", text("<?xml version='1.0'?><plist/>"));

    // Word.
    read(
        "tables a thousand deep",
        "",
        docx(
            "<w:tbl><w:tr><w:tc>".repeat(1_000)
                + "<w:p><w:r><w:t>甲</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(1_000)));
    read(
        "a cell over two thousand million columns",
        "",
        docx(
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
    read(
        "a row that begins at column two thousand million",
        "",
        docx(
            "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2147483647'/></w:trPr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
    read(
        "a table of three hundred thousand rows",
        "reading.tableCells",
        docx("<w:tbl>" + row.repeat(300_000) + "</w:tbl>"));
    read(
        "a cell merged over a hundred thousand rows",
        "",
        docx(
            "<w:tbl>"
                + row.replace("<w:tc>", "<w:tc><w:tcPr><w:vMerge/></w:tcPr>").repeat(100_000)
                + "</w:tbl>"));
    read(
        "a spanning cell continued by nobody",
        "",
        docx(
            "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
    read("ends without beginnings", "", docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:tr/><w:tc/>"));
    read("macros", "reading.macros", zip(macros()));
    refused("an empty document", "reading.blank", docx(""));

    // Excel.
    read(
        "a million styled empty rows",
        "",
        xlsx(
            "<sheetData><row>"
                + cell("A1", "甲")
                + "</row>"
                + "<row s='1'><c s='1'/></row>".repeat(MILLION)
                + "</sheetData>"));
    read(
        "a million merged cells",
        "",
        xlsx(
            "<sheetData><row>"
                + cell("A1", "甲")
                + "</row></sheetData>"
                + "<mergeCell ref='A1:B2'/>".repeat(MILLION)));
    read(
        "merged cells over all rows again and again",
        "",
        xlsx(
            "<sheetData><row>"
                + cell("A1", "甲")
                + "</row><row>"
                + cell("A1048576", "乙")
                + "</row></sheetData>"
                + "<mergeCell ref='A1:B1048576'/>".repeat(1_000)));
    read(
        "a cell in the last row and column",
        "reading.wide",
        xlsx(
            "<sheetData><row>" + cell("A1", "甲") + cell("XFD1048576", "乙") + "</row></sheetData>"));
    read(
        "a cell beyond every sheet",
        "",
        xlsx(
            "<sheetData><row>"
                + cell("A1", "甲")
                + cell("ZZZZZZ99999999999", "乙")
                + "</row></sheetData>"));
    read(
        "half a million cells",
        "reading.tableCells",
        xlsx(
            "<sheetData>"
                + ("<row>" + "<c><v>1</v></c>".repeat(500) + "</row>").repeat(1_000)
                + "</sheetData>"));
    read(
        "a formula that wants to run a program",
        "",
        xlsx(
            "<sheetData><row>"
                + cell("A1", "甲")
                + "<c r='B1' t='str'><f>cmd|'/C calc'!A0</f><v>x</v></c></row></sheetData>"));
    read(
        "a text that does not exist",
        "",
        xlsx(
            "<sheetData><row>"
                + cell("A1", "甲")
                + "<c t='s'><v>999999999</v></c><c t='s'><v>-1</v></c><c t='s'><v>x</v></c></row></sheetData>"));
    read(
        "numbers that are none",
        "",
        xlsx(
            "<sheetData><row>"
                + cell("A1", "甲")
                + "<c><v>1e999999</v></c><c><v>NaN</v></c><c><v>一</v></c><c s='-7'><v>1</v></c></row></sheetData>"));
    read(
        "links to other files",
        "",
        with(
            sheet("<sheetData><row>" + cell("A1", "甲") + "</row></sheetData>"),
            "xl/_rels/x.rels",
            text("<Relationship TargetMode='External' Target='http://127.0.0.1/'/>")));
    refused(
        "a sheet that stands outside of the file",
        "reading.blank",
        with(
            sheet(""),
            "xl/_rels/workbook.xml.rels",
            text(
                "<Relationships><Relationship Id='s1' Type='/worksheet' Target='../../../../etc/passwd'/></Relationships>")));
    refused("an old workbook with a damaged directory", "reading.kind", xls(true));
    refused(
        "an old workbook cut in the middle",
        "reading.office.damaged",
        Arrays.copyOf(xls(false), 4096));
    refused(
        "an old container with nothing in it",
        "reading.kind",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1));
    refused("a file behind a password", "reading.encrypted", encrypted());

    // Web pages.
    read(
        "a page a hundred thousand deep", "", text("<html><body>" + "<div>".repeat(100_000) + "甲"));
    read("tables in tables in tables", "", text("<html>" + "<table><tr><td>甲".repeat(2_000)));
    read(
        "a cell over a hundred million columns and rows",
        "",
        text(
            "<html><table><tr><td colspan=100000000 rowspan=100000000>甲</td></tr><tr><td>乙</td></tr></table>"));
    read(
        "a hundred thousand cells in a row",
        "reading.wide",
        text("<html><table><tr><td>甲</td>" + "<td>乙</td>".repeat(100_000) + "</tr></table>"));
    refused(
        "three hundred thousand rows",
        "reading.tags",
        text("<html><table>" + "<tr><td>甲</td></tr>".repeat(300_000) + "</table>"));
    read(
        "attributes without end",
        "",
        text("<html><body " + "a=b ".repeat(200_000) + ">甲</body></html>"));
    refused(
        "a page that shows nothing",
        "reading.blank",
        text("<html><script>while(true){}</script></html>"));

    // Others.
    refused(
        "a picture under the name of a form",
        "reading.kind",
        "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
    refused("rich text with objects", "reading.kind", text("{\\rtf1{\\object\\objdata 0105}}"));
    refused("JSON a hundred thousand deep", "reading.json", text("{\"a\":".repeat(100_000)));
  }

  private static Map<String, byte[]> macros() {
    Map<String, byte[]> parts = sheet("<sheetData><row>" + cell("A1", "甲") + "</row></sheetData>");
    parts.put("xl/vbaProject.bin", new byte[100]);
    return parts;
  }

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence_and_soon() {
    return FILES.stream()
        .map(evil -> DynamicTest.dynamicTest(evil.source().name(), () -> check(evil)));
  }

  private static void check(Evil evil) {
    Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            Document document = new Readers().read(evil.source());
            assertTrue(evil.key().startsWith("+"), "was read");
            List<String> said =
                document.unread().stream().map(unread -> unread.reason().key()).toList();
            String key = evil.key().substring(1);
            assertTrue(
                key.isEmpty()
                    ? said.isEmpty() || said.get(0).startsWith("reading.")
                    : said.contains(key),
                said.toString());
          } catch (UnreadableException e) {
            assertEquals(evil.key(), e.sentence().key());
            assertTrue(e.line(Lang.ZH).startsWith(evil.source().name()), e.line(Lang.ZH));
          }
        });
  }

  @Test
  void there_are_many_of_them() {
    assertTrue(FILES.size() >= 50, "only " + FILES.size());
  }

  @TempDir private Path folder;

  @Test
  void the_files_beside_them_are_found_and_read_as_if_they_were_not_there() throws Exception {
    Files.write(folder.resolve("a.docx"), docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>"));
    Files.write(folder.resolve("b.zip"), Arrays.copyOf(zip(Map.of("a.txt", text("甲"))), 40));
    Files.write(
        folder.resolve("c.zip"),
        zip(
            new java.util.TreeMap<>(
                Map.of("../乙.txt", text("乙"), "丙.txt", text("丙"), "__MACOSX/._丙.txt", text("x")))));
    List<String> said = new ArrayList<>();
    for (FileSource file : Sources.at(folder.toString(), Limits.DEFAULT)) {
      try {
        said.add(String.join("", Reading.shapes(new Readers().read(file.load(Limits.DEFAULT)))));
      } catch (UnreadableException e) {
        said.add(e.sentence().key());
      }
    }
    assertEquals(List.of("甲", "reading.zip.damaged", "乙", "丙"), said);
  }
}
