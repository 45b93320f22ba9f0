package org.jishen.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** What the cells of an old workbook show. */
final class XlsCells {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private CellNumbers numbers = new CellNumbers(false);
  private @Nullable SSTRecord shared;

  /** A formula whose result, a text, comes in a record of its own. */
  private @Nullable FormulaRecord waiting;

  void from1904(boolean counted) {
    numbers = new CellNumbers(counted);
  }

  void shared(SSTRecord texts) {
    shared = texts;
  }

  void format(FormatRecord format) {
    formats.put(format.getIndexCode(), format.getFormatString());
  }

  void style(ExtendedFormatRecord style) {
    styles.add((int) style.getFormatIndex());
  }

  void name(NameRecord name) {
    names.add(name.getNameText());
  }

  /** The text that the formula before came to. */
  void result(String text, SheetCells cells) {
    FormulaRecord formula = waiting;
    if (formula != null) {
      put(formula, text, cells);
    }
    waiting = null;
  }

  void put(CellValueRecordInterface cell, SheetCells cells) {
    waiting = null;
    if (cell instanceof LabelSSTRecord label) {
      put(label, shared(label.getSSTIndex()), cells);
    } else if (cell instanceof LabelRecord label) {
      put(label, label.getValue(), cells);
    } else if (cell instanceof NumberRecord number) {
      put(number, number(number.getValue(), number), cells);
    } else if (cell instanceof BoolErrRecord value) {
      String text = value.isError() ? error(value.getErrorValue()) : truth(value.getBooleanValue());
      put(value, text, cells);
    } else if (cell instanceof FormulaRecord formula) {
      formula(formula, cells);
    }
  }

  private static void put(CellValueRecordInterface cell, String text, SheetCells cells) {
    cells.put(cell.getRow() + 1, cell.getColumn() + 1, text);
  }

  private void formula(FormulaRecord formula, SheetCells cells) {
    if (formula.hasCachedResultString()) {
      waiting = formula;
      return;
    }
    CellType type = formula.getCachedResultTypeEnum();
    switch (type) {
      case NUMERIC -> put(formula, number(formula.getValue(), formula), cells);
      case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()), cells);
      case ERROR -> put(formula, error(formula), cells);
      default -> {}
    }
  }

  private String shared(int index) {
    SSTRecord texts = shared;
    return texts != null && index >= 0 && index < texts.getNumUniqueStrings()
        ? texts.getString(index).getString()
        : "";
  }

  private String number(double value, CellValueRecordInterface cell) {
    int style = cell.getXFIndex();
    int index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    return numbers.text(value, index, formats.getOrDefault(index, CellNumbers.builtIn(index)));
  }

  private static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
  }

  /** Whoever types =5年 means it, though Excel takes it for a formula with an unknown name. */
  private String error(FormulaRecord formula) {
    int code = formula.getCachedErrorValue();
    Ptg[] parts = formula.getParsedExpression();
    boolean typed = code == FormulaError.NAME.getCode() && parts.length == 1;
    if (typed && parts[0] instanceof StringPtg text) {
      return "=" + text.getValue();
    }
    if (typed && parts[0] instanceof NamePtg name && name.getIndex() < names.size()) {
      return "=" + names.get(name.getIndex());
    }
    return error(code);
  }
}
