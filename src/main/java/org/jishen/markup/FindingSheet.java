package org.jishen.markup;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jishen.reading.OwnList;
import org.jishen.report.Layout;
import org.jishen.report.XlsxStyles;

/** The sheet 问题清单 in the copy of a workbook. A name that belongs to it tells that it is ours. */
final class FindingSheet {

  /** In Latin letters; together as wide as A4 across. */
  private static final List<Integer> WIDTHS = List.of(5, 11, 6, 45, 35, 35);

  private static final int CHARACTER = 256;

  /** Heights in points: Excel and LibreOffice do not agree on the height of a row that has none. */
  private static final int LINE = 15;

  private static final int HIGHEST = 409;
  private static final double MARGIN = 0.4;

  private final Workbook workbook;
  private final XlsxStyles styles;

  FindingSheet(Workbook workbook) {
    this.workbook = workbook;
    this.styles = new XlsxStyles(workbook);
  }

  /** Writes the list, in place of the one that an earlier run has left. */
  void replace(Remarks remarks) {
    Sheet sheet = sheet(remarks.words().say("report.sheet.findings"));
    for (int i = sheet.getLastRowNum(); i >= 0; i--) {
      if (sheet.getRow(i) != null) {
        sheet.removeRow(sheet.getRow(i));
      }
    }
    page(sheet);
    row(sheet, 0, remarks.heads()).forEach(head -> head.setCellStyle(styles.head()));
    List<Remarks.Line> lines = remarks.lines();
    for (int i = 0; i < lines.size(); i++) {
      Remarks.Line line = lines.get(i);
      List<String> texts =
          List.of(
              String.valueOf(i + 1),
              remarks.words().grade(line.grade()),
              line.rule(),
              line.problem(),
              line.places(),
              line.mend());
      row(sheet, i + 1, texts).getCell(1).setCellStyle(styles.grade(line.grade()));
    }
    if (lines.isEmpty()) {
      sheet.createRow(1).createCell(0).setCellValue(remarks.words().say("report.clean"));
    }
  }

  private Sheet sheet(String title) {
    for (Name name : workbook.getAllNames()) {
      if (OwnList.MARK.equals(name.getNameName()) && name.getSheetIndex() >= 0) {
        return workbook.getSheetAt(name.getSheetIndex());
      }
    }
    String free = title;
    for (int number = 2; workbook.getSheet(free) != null; number++) {
      free = title + " " + number;
    }
    Sheet sheet = workbook.createSheet(free);
    Name name = workbook.createName();
    name.setNameName(OwnList.MARK);
    name.setSheetIndex(workbook.getSheetIndex(sheet));
    name.setRefersToFormula(new CellReference(free, 0, 0, true, true).formatAsString());
    return sheet;
  }

  private static void page(Sheet sheet) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.get(i) * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, WIDTHS.size() - 1));
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true); // without it an old workbook is not fitted
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
  }

  private Row row(Sheet sheet, int number, List<String> texts) {
    Row row = sheet.createRow(number);
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      String text = fitting(texts.get(i));
      Cell cell = row.createCell(i);
      cell.setCellValue(text);
      cell.setCellStyle(styles.text(text));
      int width = WIDTHS.get(i) * 7 / 8 - 1; // fonts differ: room too much rather than too little
      lines = Math.max(lines, text.lines().mapToInt(line -> Layout.wide(line) / width + 1).sum());
    }
    row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 2));
    return row;
  }

  private String fitting(String text) {
    int most = workbook.getSpreadsheetVersion().getMaxTextLength();
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
