package org.jishen.report;

import java.util.HexFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jishen.rulebook.Grade;

/** The colours of the grades in documents: pale enough to print black on. */
public final class Colours {

  private static final String HEAD = "DDE5EE";

  private Colours() {}

  /** Red, green and blue in hex. */
  public static String hex(Grade grade) {
    return switch (grade) {
      case BLOCK -> "F8CBC6";
      case EXPLAIN -> "FCE3B6";
      case ADVISE -> "D3E4F7";
      case NOTE -> "E6E6E6";
    };
  }

  /** The colour for a workbook; an old one has only the colours of its palette. */
  public static Color of(Workbook workbook, Grade grade) {
    if (workbook instanceof HSSFWorkbook) {
      return switch (grade) {
        case BLOCK -> HSSFColorPredefined.ROSE.getColor();
        case EXPLAIN -> HSSFColorPredefined.TAN.getColor();
        case ADVISE -> HSSFColorPredefined.PALE_BLUE.getColor();
        case NOTE -> HSSFColorPredefined.GREY_25_PERCENT.getColor();
      };
    }
    return rgb(hex(grade));
  }

  /** Behind the heads of columns. */
  static Color head(Workbook workbook) {
    return workbook instanceof HSSFWorkbook
        ? HSSFColorPredefined.GREY_25_PERCENT.getColor()
        : rgb(HEAD);
  }

  private static XSSFColor rgb(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }
}
