package org.jishen.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.Grade;

/** The first sheet of the workbook: what the whole run came to. */
final class XlsxSummary {

  private static final int CHARACTER = 256;
  private static final int LABEL_WIDTH = 44;
  private static final int FIGURE_WIDTH = 14;

  private final SXSSFSheet sheet;
  private final XlsxStyles styles;
  private final Wording words;
  private int rows;

  XlsxSummary(SXSSFWorkbook workbook, XlsxStyles styles, Wording words) {
    this.sheet = workbook.createSheet(words.say("report.sheet.summary"));
    this.styles = styles;
    this.words = words;
    sheet.setColumnWidth(0, LABEL_WIDTH * CHARACTER);
    for (int i = 1; i <= Grade.values().length + 1; i++) {
      sheet.setColumnWidth(i, FIGURE_WIDTH * CHARACTER);
    }
    XlsxTable.page(sheet);
  }

  void write(Tally tally, Engine engine, Message conclusion) {
    SXSSFCell title = next().createCell(0);
    title.setCellValue(words.say("report.list.title"));
    title.setCellStyle(styles.title());
    line(words.say("report.summary.files", tally.files(), tally.forms()));
    if (tally.failures() > 0) {
      line(words.say("report.summary.failures", tally.failures()));
    }
    line(conclusion.in(words.lang()));
    rows++;
    families(tally);
    rows++;
    levels(tally);
    rows++;
    dimensions(tally);
    rows++;
    line(words.say("report.scheme"));
    line(words.say("report.engine", engine.version(), engine.profile()));
    line(words.say("report.engine.rules", engine.rules()));
  }

  private void families(Tally tally) {
    List<String> head = new ArrayList<>();
    head.add(words.say("report.column.family"));
    for (Grade grade : Grade.values()) {
      head.add(words.grade(grade));
    }
    head.add(words.say("report.sum"));
    head(head);
    for (String family : tally.families()) {
      List<Object> cells = new ArrayList<>();
      cells.add(words.family(family));
      int sum = 0;
      for (Grade grade : Grade.values()) {
        cells.add(tally.findings(family, grade));
        sum += tally.findings(family, grade);
      }
      cells.add(sum);
      row(cells);
    }
    List<Object> sums = new ArrayList<>();
    sums.add(words.say("report.sum"));
    for (Grade grade : Grade.values()) {
      sums.add(tally.findings(grade));
    }
    sums.add(tally.findings());
    row(sums);
  }

  private void levels(Tally tally) {
    head(List.of(words.say("report.column.level"), words.say("report.column.forms")));
    for (Wording.Step level : words.levels()) {
      row(List.of(level.title(), tally.level(level.name())));
    }
  }

  private void dimensions(Tally tally) {
    head(
        List.of(
            words.say("report.column.dimension"),
            words.say("report.column.average"),
            words.say("report.column.full")));
    for (String dimension : words.dimensions()) {
      row(List.of(words.dimension(dimension), tally.points(dimension), words.full(dimension)));
    }
  }

  private SXSSFRow next() {
    return sheet.createRow(rows++);
  }

  private void line(String text) {
    SXSSFCell cell = next().createCell(0);
    cell.setCellValue(XmlText.clean(text));
    cell.setCellStyle(styles.plain());
  }

  private void head(List<String> heads) {
    SXSSFRow row = next();
    for (int i = 0; i < heads.size(); i++) {
      SXSSFCell cell = row.createCell(i);
      cell.setCellValue(heads.get(i));
      cell.setCellStyle(styles.head());
    }
  }

  private void row(List<?> values) {
    SXSSFRow row = next();
    for (int i = 0; i < values.size(); i++) {
      XlsxTable.fill(row.createCell(i), values.get(i), styles);
    }
  }
}
