package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Calculation;
import org.jishen.submission.Citation;
import org.jishen.submission.Claim;
import org.jishen.submission.Field;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Mention;
import org.jishen.submission.PartList;
import org.jishen.submission.Scope;
import org.jishen.text.Amount;

/**
 * Facts that follow from other facts of a file: what its names and texts say of its money, and how
 * its parts stand against each other. Safe for use by several threads.
 */
final class CrossFacts {

  private final FundingWords words;
  private final UnitNames units;
  private final Topics topics;

  private CrossFacts(FundingWords words, UnitNames units, Topics topics) {
    this.words = words;
    this.units = units;
    this.topics = topics;
  }

  static CrossFacts load(Knowledge knowledge) {
    return new CrossFacts(
        FundingWords.load(knowledge), UnitNames.load(knowledge), Topics.load(knowledge));
  }

  /**
   * What follows.
   *
   * @param facts all facts of the file but the forms, with their matches to project lines
   */
  List<Object> of(List<Form> forms, List<Object> facts) {
    List<Object> found = new ArrayList<>();
    FundingFacts funding = new FundingFacts(words);
    StatedAmounts stated = new StatedAmounts(words);
    IndicatorSets sets = new IndicatorSets();
    Map<Integer, List<Object>> byForm = byForm(facts);
    for (Form form : forms) {
      List<Object> own = byForm.getOrDefault(form.number(), List.of());
      found.addAll(funding.of(form, own));
      found.addAll(stated.of(form, own));
      calculations(own, found);
      found.addAll(topics.of(form, own));
      found.add(sets.of(form, own));
    }
    LineComparisons comparisons = new LineComparisons(units, forms, facts);
    List<Object> compared = comparisons.facts();
    found.addAll(compared);
    List<Amount> totals =
        forms.stream()
            .filter(LineComparisons::ofOneProject)
            .map(form -> comparisons.total(form.number()))
            .toList();
    found.addAll(new Coverage(words, facts).facts(totals));
    found.addAll(new NameVariants(units, byForm).of(forms, facts, compared));
    return found;
  }

  private static void calculations(List<Object> own, List<Object> found) {
    List<Calculation> calculations = Calculations.of(own);
    found.addAll(calculations);
    found.addAll(UnitCosts.of(own));
    CountDifferences differences = new CountDifferences(own);
    found.addAll(differences.ofCalculations(calculations));
    for (Object fact : own) {
      if (fact instanceof Goal goal && goal.scope() == Scope.ANNUAL) {
        found.addAll(differences.ofGoal(goal));
      }
    }
  }

  /** The facts of each form that say something of its money or its name. */
  private static Map<Integer, List<Object>> byForm(List<Object> facts) {
    Map<Integer, List<Object>> byForm = new HashMap<>();
    for (Object fact : facts) {
      int form = form(fact);
      if (form > 0) {
        byForm.computeIfAbsent(form, number -> new ArrayList<>()).add(fact);
      }
    }
    return byForm;
  }

  private static int form(Object fact) {
    if (fact instanceof Field field) {
      return field.form();
    }
    if (fact instanceof Goal goal) {
      return goal.form();
    }
    if (fact instanceof Fund fund) {
      return fund.form();
    }
    if (fact instanceof Citation citation) {
      return citation.form();
    }
    if (fact instanceof Mention mention) {
      return mention.form();
    }
    if (fact instanceof Claim claim) {
      return claim.form();
    }
    if (fact instanceof PartList list) {
      return list.form();
    }
    return fact instanceof Indicator indicator ? indicator.form() : 0;
  }
}
