package org.jishen.recognition;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/** Makes one form of the rows of its project. */
final class ExportedForm {

  private final ExportVocabulary words;
  private final FormLabels labels;
  private final List<ExportRow> rows;
  private final FormDraft draft;
  private String level1 = "";
  private String level2 = "";

  ExportedForm(ExportVocabulary words, FormLabels labels, List<ExportRow> rows) {
    this.words = words;
    this.labels = labels;
    this.rows = rows;
    this.draft = new FormDraft(rows.get(0).place());
  }

  FormDraft draft() {
    for (ExportRow row : rows) {
      String flag = row.text(ExportColumn.Kind.FLAG);
      for (ExportRow.Entry entry : row.cells()) {
        entry(entry, words.scope(flag));
      }
      indicator(row, words.scope(flag));
    }
    return draft;
  }

  private void entry(ExportRow.Entry entry, Scope scope) {
    ExportColumn column = entry.column();
    switch (column.kind()) {
      case YEAR -> year(entry.text());
      case GOAL ->
          field(scope == Scope.ANNUAL ? FieldKey.GOAL_ANNUAL : FieldKey.GOAL_IMPLEMENTATION, entry);
      case CODE -> field(FieldKey.CODE, entry);
      case FIELD -> field(column.field(), entry);
      case FUND -> fund(entry);
      default -> {
        // Flags and indicators say something only together with their row.
      }
    }
  }

  private void year(String text) {
    if (text.matches("20[0-9]{2}")) {
      draft.year = Integer.parseInt(text);
    }
  }

  /**
   * The first row that says something counts; a column that is blank everywhere is a blank field.
   */
  private void field(@Nullable FieldKey key, ExportRow.Entry entry) {
    if (key == null) {
      return;
    }
    FormDraft.Entry before = draft.fields.get(key);
    if (before == null || before.text().isEmpty()) {
      draft.fields.put(
          key, new FormDraft.Entry(entry.column().label(), entry.text(), entry.place()));
    }
  }

  private void fund(ExportRow.Entry entry) {
    ExportColumn column = entry.column();
    Scope scope = column.scope();
    boolean known = draft.funds.stream().anyMatch(fund -> fund.label().equals(column.label()));
    if (scope == null || known || entry.text().isEmpty()) {
      return;
    }
    draft.funds.add(
        new FormDraft.FundEntry(scope, column.label(), "", entry.text(), false, entry.place()));
    if (draft.amountUnit.isEmpty()) {
      draft.amountUnit = column.amountUnit();
    }
  }

  private void indicator(ExportRow row, Scope flagged) {
    List<ExportRow.Entry> parts =
        row.cells().stream()
            .filter(entry -> entry.column().is(ExportColumn.Kind.INDICATOR))
            .toList();
    if (parts.isEmpty()) {
      return;
    }
    draft.indicatorBlock = true;
    IndicatorReading reading = reading(parts);
    Token name = reading.of(ColumnRole.NAME);
    Token value = reading.target();
    level(reading.of(ColumnRole.LEVEL1).text(), reading.of(ColumnRole.LEVEL2).text());
    if (reading.has(ColumnRole.VALUE_IMPLEMENTATION)) {
      Token whole = reading.of(ColumnRole.VALUE_IMPLEMENTATION);
      write(Scope.IMPLEMENTATION, reading, name, whole);
    }
    write(flagged, reading, name, value);
  }

  private void level(String first, String second) {
    if (!first.isEmpty() && !first.equals(level1)) {
      level1 = first;
      level2 = "";
    }
    level2 = second.isEmpty() ? level2 : second;
  }

  private void write(Scope scope, IndicatorReading reading, Token name, Token value) {
    if (name.blank() && value.blank()) {
      return;
    }
    draft.indicators.add(
        new FormDraft.IndicatorEntry(
            scope,
            level1,
            level2,
            name.text(),
            reading.value(value),
            reading.of(ColumnRole.WEIGHT).text(),
            name.place(),
            value.place()));
  }

  private IndicatorReading reading(List<ExportRow.Entry> parts) {
    return new IndicatorReading(
        parts.stream().map(ExportedForm::role).toList(),
        parts.stream().map(entry -> entry.column().label()).toList(),
        parts.stream().map(this::token).toList(),
        labels.headers);
  }

  private static ColumnRole role(ExportRow.Entry entry) {
    ColumnRole role = entry.column().role();
    return role == null ? ColumnRole.NOTE : role;
  }

  /** A comparator may be written as a code. */
  private Token token(ExportRow.Entry entry) {
    String text = entry.text();
    if (entry.column().is(ColumnRole.SIGN)) {
      text = words.signs().getOrDefault(text, text);
    }
    Place place = entry.place();
    return new Token(text, true, Math.max(1, place.column()), 1, place);
  }
}
