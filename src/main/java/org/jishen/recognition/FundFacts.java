package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.Scope;
import org.jishen.text.Amount;
import org.jishen.text.Language;
import org.jishen.text.Unit;

/** Makes facts of the lines of a fund block. */
final class FundFacts {

  private final FundVocabulary vocabulary;
  private final Language language;

  FundFacts(FundVocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** The lines of a form, in the order of the block, and their sums. */
  List<Fund> of(int form, FormDraft draft) {
    List<FundLine> lines = new ArrayList<>();
    for (FormDraft.FundEntry entry : draft.funds) {
      lines.add(line(lines.size() + 1, entry, draft));
    }
    boolean costTable = lines.stream().noneMatch(line -> line.role == FundRole.SOURCE);
    for (Scope scope : Scope.values()) {
      List<FundLine> ofScope = lines.stream().filter(line -> line.scope == scope).toList();
      new FundColumns(vocabulary, costTable).decide(ofScope);
      new FundParents(vocabulary).decide(ofScope);
    }
    return lines.stream().map(line -> line.fact(form)).toList();
  }

  private FundLine line(int row, FormDraft.FundEntry entry, FormDraft draft) {
    FundVocabulary.Meaning meaning = vocabulary.meaning(entry.label());
    Scope scope = meaning.scope() == null ? entry.scope() : meaning.scope();
    Amount amount = amount(entry, draft.amountUnit);
    FundLine line = new FundLine(row, scope, meaning, entry, amount);
    line.source = meaning.source();
    line.role = meaning.role();
    return line;
  }

  /** The unit beside the number counts, else that of the column or label, else of the block. */
  private Amount amount(FormDraft.FundEntry entry, String blockUnit) {
    String text = entry.text();
    if (vocabulary.isRatio(entry.column()) || vocabulary.isRatio(entry.label())) {
      return language.amounts().read(text, Unit.NONE, Amount.Origin.NONE);
    }
    for (String printed : List.of(entry.column(), entry.label())) {
      Unit unit = language.units().of(Labels.inBrackets(Labels.fold(printed)));
      if (unit.plainMoney()) {
        return language.amounts().read(text, unit, Amount.Origin.LABEL);
      }
    }
    Unit unit = language.units().of(blockUnit.strip());
    return unit.plainMoney()
        ? language.amounts().read(text, unit, Amount.Origin.LABEL)
        : language.amounts().read(text, Unit.NONE, Amount.Origin.NONE);
  }

  /** A line of the block while it is decided what it is. */
  static final class FundLine {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年");

    final int row;
    final Scope scope;
    final FundVocabulary.Meaning meaning;
    final FormDraft.FundEntry entry;
    final Amount amount;
    FundRole role = FundRole.COST_ITEM;
    FundSource source = FundSource.NONE;
    FundSource parent = FundSource.NONE;

    FundLine(
        int row,
        Scope scope,
        FundVocabulary.Meaning meaning,
        FormDraft.FundEntry entry,
        Amount amount) {
      this.row = row;
      this.scope = scope;
      this.meaning = meaning;
      this.entry = entry;
      this.amount = amount;
    }

    String column() {
      return entry.column();
    }

    /** 2020年实际执行数: its column is of a year that it names. */
    boolean earlierYear() {
      return YEAR.matcher(column()).find();
    }

    boolean filled() {
      return amount.state() != Amount.State.BLANK;
    }

    Fund fact(int form) {
      return new Fund(
          form,
          row,
          scope,
          role,
          source,
          parent,
          meaning.text(),
          column(),
          amount,
          Paths.fund(entry.place(), scope, meaning.text(), column()));
    }
  }
}
