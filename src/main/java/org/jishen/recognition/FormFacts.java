package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.submission.Feature;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.Goal;
import org.jishen.submission.Incomplete;
import org.jishen.submission.Names;
import org.jishen.submission.Scope;
import org.jishen.submission.UnreadPart;
import org.jishen.text.Language;

/** Makes facts of a form that was found. */
final class FormFacts {

  /**
   * The facts of one form.
   *
   * @param form the form itself
   * @param facts fields, funds, sums, goals, indicators, mentions, citations, claims
   * @param features what the form has and what could be read
   */
  record Result(Form form, List<Object> facts, List<Feature> features) {}

  private final FundFacts funds;
  private final IndicatorFacts indicators;
  private final TextFacts texts;
  private final Periods periods;
  private final FeatureVocabulary features;

  private FormFacts(
      FundFacts funds,
      IndicatorFacts indicators,
      TextFacts texts,
      Periods periods,
      FeatureVocabulary features) {
    this.funds = funds;
    this.indicators = indicators;
    this.texts = texts;
    this.periods = periods;
    this.features = features;
  }

  static FormFacts load(Knowledge knowledge, Language language) {
    FundVocabulary vocabulary = FundVocabulary.load(knowledge);
    return new FormFacts(
        new FundFacts(vocabulary, language),
        IndicatorFacts.load(knowledge, language),
        TextFacts.load(knowledge, language, vocabulary),
        Periods.load(knowledge, language),
        FeatureVocabulary.load(knowledge));
  }

  /**
   * The facts of a form.
   *
   * @param number its number in the file, from 1
   */
  Result of(int number, FormDraft draft) {
    Form form = form(number, draft);
    List<Field> fields = fields(number, draft);
    List<Object> facts = new ArrayList<>(fields);
    List<Fund> lines = funds.of(number, draft);
    facts.addAll(lines);
    facts.addAll(FundSums.of(number, lines));
    fields.forEach(field -> addGoal(field, facts));
    IndicatorFacts.Result block = indicators.of(number, draft);
    facts.addAll(block.indicators());
    facts.addAll(block.empty());
    facts.addAll(block.pairs());
    fields.forEach(field -> facts.addAll(texts.of(field)));
    Message unreadable = draft.indicatorsUnreadable;
    if (draft.cut || unreadable != null) {
      facts.add(new Incomplete(number));
    }
    Place begins = draft.indicatorsAt;
    if (unreadable != null) {
      facts.add(new UnreadPart(number, unreadable, begins == null ? draft.place : begins));
    }
    return new Result(form, facts, FormFeatures.of(features, form, draft, facts));
  }

  private Form form(int number, FormDraft draft) {
    String name = text(draft, FieldKey.NAME);
    return new Form(
        number,
        draft.kind,
        draft.title,
        name,
        Names.key(name),
        text(draft, FieldKey.DEPARTMENT),
        text(draft, FieldKey.UNIT),
        periods.year(draft),
        periods.oneYear(draft),
        draft.amountUnit.strip(),
        draft.place);
  }

  private static String text(FormDraft draft, FieldKey key) {
    FormDraft.Entry entry = draft.fields.get(key);
    return entry == null ? "" : entry.text().strip();
  }

  private static List<Field> fields(int number, FormDraft draft) {
    List<Field> fields = new ArrayList<>();
    draft.fields.forEach(
        (key, entry) ->
            fields.add(
                new Field(
                    number,
                    key,
                    entry.label(),
                    entry.text().strip(),
                    Paths.field(entry.place(), key, entry.label()))));
    return fields;
  }

  private static void addGoal(Field field, List<Object> facts) {
    if (field.key() == FieldKey.GOAL_ANNUAL || field.key() == FieldKey.GOAL_IMPLEMENTATION) {
      Scope scope = field.key() == FieldKey.GOAL_ANNUAL ? Scope.ANNUAL : Scope.IMPLEMENTATION;
      facts.add(new Goal(field.form(), scope, field.label(), field.text(), field.place()));
    }
  }
}
