package org.jishen.reading;

import static org.jishen.reading.EvilFile.read;
import static org.jishen.reading.EvilFile.refused;
import static org.jishen.reading.OfficeFiles.cell;
import static org.jishen.reading.OfficeFiles.text;
import static org.jishen.reading.OfficeFiles.with;
import static org.jishen.reading.OfficeFiles.xlsx;
import static org.jishen.reading.OfficeFiles.zip;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Workbooks with more than a sheet can show, with formulas, links and numbers that are none. */
class EvilSheetsTest {

  private static final int MILLION = 1_000_000;
  private static final String SAYS = cell("A1", "甲");

  private static byte[] rows(String rows) {
    return xlsx("<sheetData><row>" + SAYS + "</row>" + rows + "</sheetData>");
  }

  private static byte[] cells(String cells) {
    return rows("<row r='2'>" + cells + "</row>");
  }

  private static byte[] below(String xml) {
    return xlsx("<sheetData><row>" + SAYS + "</row></sheetData>" + xml);
  }

  private static Map<String, byte[]> parts() {
    return OfficeFiles.xlsxParts(
        "<sheet name='表1' r:id='s1'/>", "<sheetData><row>" + SAYS + "</row></sheetData>");
  }

  private static byte[] sheets(int count, String cells) {
    String[] sheets = new String[count];
    Arrays.fill(sheets, "<sheetData><row>" + cells + "</row></sheetData>");
    StringBuilder names = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      names.append("<sheet name='表" + i + "' r:id='s" + i + "'/>");
    }
    return zip(OfficeFiles.xlsxParts(names.toString(), sheets));
  }

  /** One text that every cell shows. */
  private static byte[] oneText(int length, int cells) {
    return with(
        OfficeFiles.xlsxParts(
            "<sheet name='表1' r:id='s1'/>",
            "<sheetData>" + "<row><c t='s'><v>0</v></c></row>".repeat(cells) + "</sheetData>"),
        "xl/sharedStrings.xml",
        text("<sst><si><t>" + "甲".repeat(length) + "</t></si></sst>"));
  }

  private static byte[] styled(String format) {
    return with(
        OfficeFiles.xlsxParts(
            "<sheet name='表1' r:id='s1'/>",
            "<sheetData>"
                + "<row><c t='inlineStr'><is><t>甲</t></is></c><c s='0'><v>43210.5</v></c></row>"
                    .repeat(1_000)
                + "</sheetData>"),
        "xl/styles.xml",
        text(
            "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='"
                + format
                + "'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs></styleSheet>"));
  }

  static final List<EvilFile> FILES =
      List.of(
          read(
              "a million styled empty rows.xlsx",
              () -> rows("<row s='1'><c s='1'/></row>".repeat(MILLION))),
          read(
              "a million hidden rows.xlsx",
              () -> rows("<row hidden='1'><c/></row>".repeat(MILLION))),
          read(
              "a million merged cells.xlsx",
              () -> below("<mergeCell ref='A1:B2'/>".repeat(MILLION))),
          read(
              "a million merged cells below each other.xlsx",
              () -> {
                StringBuilder merges = new StringBuilder();
                for (int i = 1; i <= MILLION; i++) {
                  merges.append("<mergeCell ref='A").append(i).append(":C").append(i).append("'/>");
                }
                return below(merges.toString());
              }),
          read(
              "merged cells over all rows again and again.xlsx",
              () ->
                  xlsx(
                      "<sheetData><row>"
                          + SAYS
                          + "</row><row>"
                          + cell("A1048576", "乙")
                          + "</row></sheetData>"
                          + "<mergeCell ref='A1:B1048576'/>".repeat(1_000))),
          read(
              "a cell in the last row and column.xlsx",
              "reading.wide",
              () -> cells(cell("XFD1048576", "乙"))),
          read("a cell beyond every sheet.xlsx", () -> cells(cell("ZZZZZZ99999999999", "乙"))),
          read("one cell a million times.xlsx", () -> cells(cell("B2", "乙").repeat(MILLION))),
          read(
              "rows from the last to the first.xlsx",
              () -> {
                StringBuilder rows = new StringBuilder();
                for (int i = 100_000; i > 1; i--) {
                  rows.append("<row r='").append(i).append("'>").append(cell("A" + i, "乙"));
                  rows.append("</row>");
                }
                return rows(rows.toString());
              }),
          read(
              "half a million cells.xlsx",
              "reading.tableCells",
              () -> rows(("<row>" + "<c><v>1</v></c>".repeat(500) + "</row>").repeat(1_000))),
          read("a thousand sheets.xlsx", "reading.sheets", () -> sheets(1_000, SAYS)),
          read(
              "sheets with more cells than are read.xlsx",
              "reading.parts",
              () -> sheets(400, ("<c><v>1</v></c>".repeat(1_900) + "</row><row>").repeat(20))),
          read(
              "one long text in a hundred thousand cells.xlsx",
              "reading.characters",
              () -> oneText(32_000, 100_000)),
          read(
              "a formula that wants to run a program.xlsx",
              () -> cells("<c r='B1' t='str'><f>cmd|'/C calc'!A0</f><v>x</v></c>")),
          read(
              "a formula that calls the network.xlsx",
              () -> cells("<c t='str'><f>WEBSERVICE(\"http://127.0.0.1:9\")</f><v>x</v></c>")),
          read(
              "a formula of ten million characters.xlsx",
              () -> cells("<c><f>" + "1+".repeat(5 * MILLION) + "1</f><v>2</v></c>")),
          read(
              "formulas that go round in circles.xlsx",
              "reading.uncalculated",
              () -> cells("<c r='B2'><f>C2</f></c><c r='C2'><f>B2</f></c>")),
          read(
              "texts that do not exist.xlsx",
              () ->
                  cells(
                      "<c t='s'><v>999999999</v></c><c t='s'><v>-1</v></c><c t='s'><v>x</v></c>")),
          read(
              "numbers that are none.xlsx",
              () ->
                  cells(
                      "<c><v>1e999999</v></c><c><v>NaN</v></c><c><v>一</v></c><c"
                          + " s='-7'><v>1</v></c><c s='99'><v>1e308</v></c><c><v>1e-308</v></c>")),
          read(
              "a number of a million digits.xlsx",
              () -> cells("<c><v>" + "9".repeat(MILLION) + "</v></c>")),
          read("a format that never ends.xlsx", () -> styled("0".repeat(MILLION))),
          read(
              "a format of nothing but conditions.xlsx",
              () -> styled("[&gt;0][&lt;0][=0]".repeat(15))),
          read("a format of nothing but dates.xlsx", () -> styled("[h]yyyymmddhhmmss".repeat(15))),
          read(
              "links to other files.xlsx",
              () ->
                  with(
                      parts(),
                      "xl/_rels/x.rels",
                      text("<Relationship TargetMode='External' Target='http://127.0.0.1/'/>"))),
          read(
              "macros.xlsm",
              "reading.macros",
              () -> with(parts(), "xl/vbaProject.bin", new byte[100])),
          refused(
              "a sheet that stands outside of the file.xlsx",
              "reading.blank",
              () ->
                  with(
                      parts(),
                      "xl/_rels/workbook.xml.rels",
                      text(
                          "<Relationships><Relationship Id='s1' Type='/worksheet'"
                              + " Target='../../../../etc/passwd'/></Relationships>"))),
          refused(
              "every sheet the same part.xlsx",
              "reading.office.damaged",
              () -> {
                Map<String, byte[]> parts = parts();
                parts.put(
                    "xl/workbook.xml",
                    text(
                        "<workbook xmlns:r='r'><sheets>"
                            + "<sheet name='表' r:id='s1'/>".repeat(400)
                            + "</sheets></workbook>"));
                parts.put(
                    "xl/worksheets/sheet1.xml",
                    text(
                        "<worksheet><sheetData>"
                            + ("<row>" + "<c><v>1</v></c>".repeat(50) + "</row>").repeat(4_000)
                            + "</sheetData></worksheet>"));
                return zip(parts);
              }));

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence() {
    return EvilFile.tests(FILES);
  }
}
