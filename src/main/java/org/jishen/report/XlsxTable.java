package org.jishen.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jishen.rulebook.Grade;

/**
 * A table that fills a sheet: its head stays in sight and can be filtered. A table that is longer
 * than a sheet can be goes on in a further one.
 */
final class XlsxTable {

  /** The most rows that Excel opens. */
  static final int MOST_ROWS = 1_048_576;

  /** The longest text that Excel lets a cell have. */
  private static final int LONGEST = 32_767;

  /** The most links that Excel opens a sheet with. */
  private static final int MOST_LINKS = 65_000;

  private static final int CHARACTER = 256;

  /** Heights in points: Excel and LibreOffice do not agree on the height of a row that has none. */
  private static final int LINE = 13;

  private static final int HIGHEST = 409;
  private static final double MARGIN = 0.4;

  /**
   * A column.
   *
   * @param head above it
   * @param width in Latin letters
   * @param printed it has room on paper; such columns come first
   */
  record Column(String head, int width, boolean printed) {}

  /** A text in the colour of a grade. */
  record Graded(String text, Grade grade) {}

  /**
   * A text that opens something.
   *
   * @param address what it opens; "" for nothing
   */
  record Linked(String text, String address) {}

  private final SXSSFWorkbook workbook;
  private final XlsxStyles styles;
  private final String name;
  private final List<Column> columns;
  private final int mostRows;
  private final List<SXSSFSheet> sheets = new ArrayList<>();
  private int rows;
  private int links;

  XlsxTable(
      SXSSFWorkbook workbook, XlsxStyles styles, String name, List<Column> columns, int mostRows) {
    this.workbook = workbook;
    this.styles = styles;
    this.name = name;
    this.columns = columns;
    this.mostRows = mostRows;
    begin();
  }

  private void begin() {
    String number = sheets.isEmpty() ? "" : " " + (sheets.size() + 1);
    SXSSFSheet sheet = workbook.createSheet(name + number);
    if (!sheets.isEmpty()) {
      workbook.setSheetOrder(
          sheet.getSheetName(), workbook.getSheetIndex(sheets.get(sheets.size() - 1)) + 1);
    }
    sheets.add(sheet);
    rows = 0;
    links = 0;
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    page(sheet);
    SXSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < columns.size(); i++) {
      SXSSFCell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).head());
      cell.setCellStyle(styles.head());
    }
  }

  /** A4 across, as wide as the paper, with the number of the page at its foot. */
  static void page(SXSSFSheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setCenter("&P / &N");
  }

  /**
   * Adds a row.
   *
   * @param cells a String, a number, a {@link Graded} or a {@link Linked} for each column
   */
  void row(List<?> cells) {
    if (rows == mostRows) {
      end();
      begin();
    }
    SXSSFRow row = sheets.get(sheets.size() - 1).createRow(rows++);
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      Object value = cells.get(i);
      SXSSFCell cell = row.createCell(i);
      fill(cell, value instanceof Linked linked ? linked.text() : value, styles);
      if (value instanceof Linked linked && !linked.address().isEmpty() && links < MOST_LINKS) {
        link(cell, linked.address());
      }
      if (value instanceof String || value instanceof Linked) {
        String text = cell.getStringCellValue();
        lines = Math.max(lines, lines(text, columns.get(i).width() - 1));
      }
    }
    row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 2));
  }

  private void link(SXSSFCell cell, String address) {
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
    link.setAddress(address);
    cell.setHyperlink(link);
    cell.setCellStyle(styles.link());
    links++;
  }

  /** How many lines a text takes in a column; too many rather than too few. */
  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> Layout.wide(line) / width + 1).sum();
  }

  static void fill(SXSSFCell cell, Object value, XlsxStyles styles) {
    if (value instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.number());
    } else if (value instanceof Integer number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.number());
    } else if (value instanceof Graded graded) {
      cell.setCellValue(graded.text());
      cell.setCellStyle(styles.grade(graded.grade()));
    } else {
      String text = fitting(XmlText.clean(String.valueOf(value)));
      cell.setCellValue(text);
      cell.setCellStyle(styles.text(text));
    }
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  /** Lets the table be filtered and printed; it is complete. */
  void end() {
    SXSSFSheet sheet = sheets.get(sheets.size() - 1);
    int last = Math.max(rows - 1, 1);
    int printed = (int) columns.stream().filter(Column::printed).count();
    sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns.size() - 1));
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, last);
  }
}
