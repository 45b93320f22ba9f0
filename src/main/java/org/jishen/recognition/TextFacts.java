package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Citation;
import org.jishen.submission.Claim;
import org.jishen.submission.Field;
import org.jishen.text.DocumentNumber;
import org.jishen.text.Formula;
import org.jishen.text.Language;

/** Makes facts of what the running text of a form says: amounts, calculations, documents. */
final class TextFacts {

  private final Language language;

  private TextFacts(Language language) {
    this.language = language;
  }

  static TextFacts load(Knowledge knowledge, Language language, FundVocabulary funds) {
    knowledge.folder();
    funds.isRatio("");
    return new TextFacts(language);
  }

  List<Object> of(Field field) {
    List<Object> facts = new ArrayList<>();
    for (Formula formula : language.formulas().find(field.text())) {
      facts.add(new Claim(field.form(), field.key(), formula, field.place()));
    }
    for (DocumentNumber number : language.documentNumbers().find(field.text())) {
      facts.add(new Citation(field.form(), field.key(), number, field.place()));
    }
    return facts;
  }
}
