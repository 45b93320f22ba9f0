package org.jishen.markup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jishen.report.Colours;
import org.jishen.review.Finding;
import org.jishen.rulebook.Grade;

/**
 * Colours cells by their worst grade, as conditional formats: what a cell was filled with before
 * stays in the file and is seen again once the format is gone.
 */
final class CellColours {

  /** Always true: the number of a text is 0. The text in it tells whose format it is. */
  private static final String CONDITION = "N(\"" + Remarks.AUTHOR + "\")=0";

  /** An old workbook has no room for more in one format. */
  private static final int MOST_RANGES = 500;

  private final Sheet sheet;
  private final SheetConditionalFormatting formats;

  CellColours(Sheet sheet) {
    this.sheet = sheet;
    this.formats = sheet.getSheetConditionalFormatting();
  }

  /** Takes our earlier colours away and colours these cells. */
  void replace(Map<CellRangeAddress, List<Finding>> found) {
    for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
      if (own(formats.getConditionalFormattingAt(i))) {
        formats.removeConditionalFormatting(i);
      }
    }
    Map<Grade, List<CellRangeAddress>> byGrade = new EnumMap<>(Grade.class);
    found.forEach(
        (cells, findings) ->
            byGrade.computeIfAbsent(Remarks.worst(findings), key -> new ArrayList<>()).add(cells));
    byGrade.forEach(this::colour);
  }

  private static boolean own(ConditionalFormatting format) {
    for (int i = 0; i < format.getNumberOfRules(); i++) {
      String condition = format.getRule(i).getFormula1();
      if (condition == null || !condition.replace(" ", "").equals(CONDITION)) {
        return false;
      }
    }
    return true;
  }

  private void colour(Grade grade, List<CellRangeAddress> cells) {
    for (int from = 0; from < cells.size(); from += MOST_RANGES) {
      int to = Math.min(cells.size(), from + MOST_RANGES);
      ConditionalFormattingRule rule = formats.createConditionalFormattingRule(CONDITION);
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      fill.setFillBackgroundColor(Colours.of(sheet.getWorkbook(), grade));
      formats.addConditionalFormatting(
          cells.subList(from, to).toArray(new CellRangeAddress[0]), rule);
    }
  }
}
