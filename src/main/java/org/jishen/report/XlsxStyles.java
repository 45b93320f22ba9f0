package org.jishen.report;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jishen.rulebook.Grade;

/** How the cells of a workbook look. Colours only repeat what a cell says in words. */
public final class XlsxStyles {

  private static final String FONT = "宋体";
  private static final short SIZE = 10;
  private static final short TITLE_SIZE = 16;

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle plain;
  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle number;
  private final CellStyle link;
  private final Map<Grade, CellStyle> grades = new EnumMap<>(Grade.class);

  /** The looks of a workbook of today or of the old format. */
  public XlsxStyles(Workbook workbook) {
    this.workbook = workbook;
    this.title = style(font(TITLE_SIZE, true));
    this.plain = style(font(SIZE, false));
    this.head = bordered(font(SIZE, true));
    head.setAlignment(HorizontalAlignment.CENTER);
    fill(head, Colours.head(workbook));
    Font body = font(SIZE, false);
    this.text = bordered(body);
    this.quoted = bordered(body);
    quoted.setQuotePrefixed(true);
    Font linked = font(SIZE, false);
    linked.setUnderline(Font.U_SINGLE);
    linked.setColor(IndexedColors.BLUE.getIndex());
    this.link = bordered(linked);
    this.number = bordered(body);
    number.setAlignment(HorizontalAlignment.RIGHT);
    for (Grade grade : Grade.values()) { // in their order: a style is known by its number
      CellStyle style = bordered(body);
      fill(style, Colours.of(workbook, grade));
      grades.put(grade, style);
    }
  }

  CellStyle title() {
    return title;
  }

  CellStyle plain() {
    return plain;
  }

  /** Above a column. */
  public CellStyle head() {
    return head;
  }

  /** For a number. */
  public CellStyle number() {
    return number;
  }

  CellStyle link() {
    return link;
  }

  /** In the colour of a grade. */
  public CellStyle grade(Grade grade) {
    return grades.getOrDefault(grade, text);
  }

  /**
   * For a text. What looks like a formula is a text already; the mark keeps it one when somebody
   * edits the cell.
   */
  public CellStyle text(String value) {
    return !value.isEmpty() && CsvCell.STARTERS.indexOf(value.charAt(0)) >= 0 ? quoted : text;
  }

  private Font font(short size, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    return font;
  }

  private CellStyle style(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private CellStyle bordered(Font font) {
    CellStyle style = style(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    short grey = IndexedColors.GREY_50_PERCENT.getIndex();
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
    return style;
  }

  private static void fill(CellStyle style, Color colour) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour);
  }
}
