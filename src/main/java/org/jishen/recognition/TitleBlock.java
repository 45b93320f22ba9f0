package org.jishen.recognition;

import java.util.regex.Pattern;
import org.jishen.submission.FieldKey;
import org.jishen.submission.FormKind;

/** Reads what stands above the labels of a form: title, year and unit of money. */
final class TitleBlock {

  private static final Pattern ONLY_YEAR = Pattern.compile("[(（ ]*20[0-9]{2}[)） ]*年?度?[)） ]*");

  private final FormDraft draft;
  private final FormLabels labels;

  TitleBlock(FormDraft draft, FormLabels labels) {
    this.draft = draft;
    this.labels = labels;
  }

  /** The row is nothing but a year in brackets. */
  static boolean onlyYear(GridRow row) {
    String text = row.text().strip();
    return text.length() < 20 && ONLY_YEAR.matcher(text).matches();
  }

  /** Takes what a row says; a row above all labels counts more than others. */
  void row(GridRow row, RowSigns sign, boolean head) {
    boolean titled = !sign.title().isEmpty();
    boolean top = head && draft.fields.isEmpty() && !sign.labelled();
    if (titled) {
      draft.title = sign.title();
    }
    if (top || titled) {
      year(row, titled);
    }
    if (draft.amountUnit.isEmpty() && head) {
      draft.amountUnit = PieceScanner.unit(row.text());
    }
  }

  /** The words 年度 name the budget year; another year is the second choice. */
  private void year(GridRow row, boolean titled) {
    int budget = FormTitles.budgetYear(row.text());
    int any = FormTitles.year(row.first());
    if (budget > 0 && (titled || onlyYear(row))) {
      draft.year = budget;
    } else if (draft.year == 0) {
      draft.year = any;
    }
  }

  /** Settles kind and year when the form is read. */
  void kind(boolean evaluated, boolean regional) {
    FormKind kind = labels.titles.kind(draft.title);
    if (kind == FormKind.PROJECT) {
      boolean evaluation = evaluated && draft.title.isEmpty();
      kind = evaluation ? FormKind.SELF_EVALUATION : regional ? FormKind.REGIONAL : kind;
    }
    draft.kind = kind;
    FormDraft.Entry name = draft.fields.get(FieldKey.NAME);
    if (draft.year == 0 && name != null) {
      draft.year = FormTitles.year(name.text());
    }
  }
}
