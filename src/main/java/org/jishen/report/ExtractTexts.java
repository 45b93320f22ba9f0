package org.jishen.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Lang;
import org.jishen.submission.Citation;
import org.jishen.submission.Claim;
import org.jishen.submission.Mention;
import org.jishen.submission.Submission;

/** What was understood of the running texts of one form, as trees. */
final class ExtractTexts {

  private final Submission one;
  private final Lang lang;

  /**
   * For one form.
   *
   * @param one the form and its facts
   */
  ExtractTexts(Submission one, Lang lang) {
    this.one = one;
    this.lang = lang;
  }

  List<Map<String, Object>> mentions() {
    List<Map<String, Object>> mentions = new ArrayList<>();
    for (Mention mention : one.facts(Mention.class)) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("field", ExtractKeys.of(mention.field()));
      tree.put("role", mention.role().name());
      tree.put("source", mention.source().name());
      tree.put("amount", mention.amount().raw());
      tree.put("quote", mention.quote());
      tree.put("place", mention.place().text(lang));
      mentions.add(tree);
    }
    return mentions;
  }

  List<Map<String, Object>> citations() {
    List<Map<String, Object>> citations = new ArrayList<>();
    for (Citation citation : one.facts(Citation.class)) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("field", ExtractKeys.of(citation.field()));
      tree.put("number", citation.number().raw());
      tree.put("place", citation.place().text(lang));
      citations.add(tree);
    }
    return citations;
  }

  List<Map<String, Object>> claims() {
    List<Map<String, Object>> claims = new ArrayList<>();
    for (Claim claim : one.facts(Claim.class)) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("field", ExtractKeys.of(claim.field()));
      tree.put("formula", claim.formula().raw());
      tree.put("place", claim.place().text(lang));
      claims.add(tree);
    }
    return claims;
  }
}
