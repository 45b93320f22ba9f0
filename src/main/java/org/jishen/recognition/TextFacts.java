package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Citation;
import org.jishen.submission.Claim;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Mention;
import org.jishen.text.DocumentNumber;
import org.jishen.text.Formula;
import org.jishen.text.Language;

/** Makes facts of what the running text of a form says: amounts, calculations, documents. */
final class TextFacts {

  /** Fields that hold running text about the money asked for. */
  private static final Set<FieldKey> MONEY =
      Set.of(
          FieldKey.OVERVIEW,
          FieldKey.BASIS,
          FieldKey.NECESSITY,
          FieldKey.MEASURES,
          FieldKey.PLAN,
          FieldKey.EXPENDITURE_DETAIL,
          FieldKey.GOAL_ANNUAL,
          FieldKey.GOAL_IMPLEMENTATION);

  private final Language language;
  private final MentionVocabulary vocabulary;
  private final Mentions mentions;
  private final Enumerations enumerations;

  private TextFacts(
      Language language,
      MentionVocabulary vocabulary,
      Mentions mentions,
      Enumerations enumerations) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.mentions = mentions;
    this.enumerations = enumerations;
  }

  static TextFacts load(Knowledge knowledge, Language language, FundVocabulary funds) {
    MentionVocabulary vocabulary = MentionVocabulary.load(knowledge);
    return new TextFacts(
        language, vocabulary, new Mentions(vocabulary, funds), Enumerations.load(knowledge));
  }

  /** The facts of one field. */
  List<Object> of(Field field) {
    List<Object> facts = new ArrayList<>();
    if (MONEY.contains(field.key())) {
      List<Formula> formulas = language.formulas().find(field.text());
      addAmounts(field, formulas, facts);
      for (Formula formula : formulas) {
        facts.add(new Claim(field.form(), field.key(), formula, field.place()));
      }
      facts.addAll(enumerations.of(field));
    }
    for (DocumentNumber number : language.documentNumbers().find(field.text())) {
      facts.add(new Citation(field.form(), field.key(), number, field.place()));
    }
    return facts;
  }

  private void addAmounts(Field field, List<Formula> formulas, List<Object> facts) {
    String text = field.text();
    List<TextItem.Read> items = new ArrayList<>();
    for (TextItem item : TextItem.of(language.amounts().find(text), formulas)) {
      items.add(new TextItem.Read(item, mentions.role(text, item)));
    }
    AmountLists lists = new AmountLists(vocabulary, text, List.copyOf(items));
    List<AmountLists.Run> runs = lists.runs(field.key());
    for (AmountLists.Run run : runs) {
      for (int i = run.from(); i < run.to(); i++) {
        if (run.complete()) {
          items.set(i, new TextItem.Read(items.get(i).item(), Mention.Role.PART));
        }
      }
    }
    facts.addAll(mentions.facts(field, items));
    runs.forEach(run -> facts.add(lists.fact(field, run)));
  }
}
