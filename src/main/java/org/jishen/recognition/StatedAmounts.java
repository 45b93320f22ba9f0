package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.Mention;
import org.jishen.submission.NameKind;
import org.jishen.submission.PartList;
import org.jishen.submission.StatedAmount;
import org.jishen.submission.StatedParts;
import org.jishen.submission.TotalCost;
import org.jishen.text.Figure;
import org.jishen.text.TargetValue;

/** Amounts that the texts and indicators of a form give for the project as a whole. */
final class StatedAmounts {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=\\s?年)");

  private static final Set<Mention.Role> OF_THE_PROJECT =
      Set.of(Mention.Role.TOTAL, Mention.Role.OTHER);

  private final FundingWords words;

  StatedAmounts(FundingWords words) {
    this.words = words;
  }

  List<Object> of(Form form, List<Object> facts) {
    List<Object> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Object fact : facts) {
      if (fact instanceof Mention mention && mention.form() == form.number()) {
        mention(form, mention, seen, found);
      } else if (fact instanceof PartList list && list.form() == form.number()) {
        parts(list, facts, seen, found);
      }
    }
    List<Indicator> costs =
        facts.stream()
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .filter(StatedAmounts::isCost)
            .toList();
    costs.forEach(cost -> totalCost(cost, costs.size() == 1, found));
    return found;
  }

  private void mention(Form form, Mention mention, Set<String> seen, List<Object> found) {
    boolean total = mention.role() == Mention.Role.TOTAL;
    boolean sourced =
        mention.source() != FundSource.NONE && mention.role() != Mention.Role.STANDARD;
    if (mention.field() == FieldKey.GOAL_ACHIEVED
        || !(total || sourced)
        || !mention.amount().known()
        || ofOtherTime(form, mention.quote())) {
      return;
    }
    String key =
        total + "/" + mention.source() + "/" + mention.amount().value().stripTrailingZeros();
    if (seen.add(key)) {
      found.add(
          new StatedAmount(
              form.number(),
              found.size() + 1,
              total,
              mention.source(),
              mention.amount(),
              FundingWords.in(mention.quote(), words.allotted()),
              FundingWords.in(mention.quote(), words.approximate()),
              FundingWords.in(mention.quote(), words.investment()),
              mention.quote(),
              mention.place()));
    }
  }

  /** The clause names another year than that of the form, or speaks of several years. */
  private boolean ofOtherTime(Form form, String quote) {
    if (FundingWords.in(quote, words.otherTimes())) {
      return true;
    }
    Matcher year = YEAR.matcher(quote);
    while (year.find()) {
      if (form.year() != 0 && Integer.parseInt(year.group(1)) != form.year()) {
        return true;
      }
    }
    return false;
  }

  private static void parts(
      PartList list, List<Object> facts, Set<String> seen, List<Object> found) {
    String quotes =
        list.parts().stream().map(PartList.Part::quote).collect(Collectors.joining("+"));
    if (list.complete()
        && list.field() != FieldKey.GOAL_ACHIEVED
        && list.parts().size() > 1
        && ofWholeProject(list, facts)
        && seen.add(quotes)) {
      found.add(new StatedParts(list.form(), found.size() + 1, quotes, list.sum(), list.place()));
    }
  }

  /**
   * The text gives no other amount beside the parts than their sum or the total of the header:
   * otherwise the parts are of something smaller.
   */
  private static boolean ofWholeProject(PartList list, List<Object> facts) {
    List<Figure> wholes = new ArrayList<>();
    wholes.add(list.sum());
    for (Object fact : facts) {
      if (fact instanceof Fund fund && fund.role() == FundRole.TOTAL && fund.amount().known()) {
        wholes.add(fund.amount().figure());
      }
    }
    return facts.stream()
        .filter(Mention.class::isInstance)
        .map(Mention.class::cast)
        .filter(mention -> mention.field() == list.field() && mention.amount().known())
        .filter(mention -> OF_THE_PROJECT.contains(mention.role()))
        .allMatch(
            mention -> wholes.stream().anyMatch(whole -> whole.agrees(mention.amount().figure())));
  }

  /**
   * A cost indicator named as the total, or the only one of the form that sets a limit: both bound
   * the cost of the whole project.
   */
  private void totalCost(Indicator indicator, boolean only, List<Object> found) {
    Figure value = indicator.value().low();
    boolean limit =
        indicator.value().comparator() == TargetValue.Comparator.AT_MOST
            || indicator.value().comparator() == TargetValue.Comparator.LESS_THAN;
    if (value != null
        && indicator.value().numeric()
        && indicator.value().measure().plainMoney()
        && indicator.nameKind() != NameKind.UNIT_COST
        && (FundingWords.in(indicator.name(), words.totalCost()) || (only && limit))
        && !FundingWords.in(indicator.name(), words.notTotalCost())) {
      found.add(
          new TotalCost(
              indicator.form(),
              indicator,
              value.scaled(indicator.value().measure().factor()),
              indicator.valuePlace()));
    }
  }

  private static boolean isCost(Indicator indicator) {
    boolean otherCost =
        indicator.level2() == Level2.SOCIAL_COST || indicator.level2() == Level2.ECOLOGICAL_COST;
    return !indicator.repeated()
        && !otherCost
        && (indicator.level1() == Level1.COST
            || indicator.level2() == Level2.COST
            || indicator.level2() == Level2.ECONOMIC_COST);
  }
}
