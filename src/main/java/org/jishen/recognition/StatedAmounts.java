package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.FundSource;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.Mention;
import org.jishen.submission.PartList;
import org.jishen.submission.StatedAmount;
import org.jishen.submission.StatedParts;
import org.jishen.submission.TotalCost;
import org.jishen.text.Figure;

/** Amounts that the texts and indicators of a form give for the project as a whole. */
final class StatedAmounts {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=\\s?年)");

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
        parts(list, seen, found);
      } else if (fact instanceof Indicator indicator && indicator.form() == form.number()) {
        totalCost(indicator, found);
      }
    }
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

  private static void parts(PartList list, Set<String> seen, List<Object> found) {
    if (list.complete()
        && list.field() != FieldKey.GOAL_ACHIEVED
        && list.parts().size() > 1
        && seen.add(list.parts().toString())) {
      found.add(
          new StatedParts(
              list.form(),
              found.size() + 1,
              list.parts().stream().map(PartList.Part::quote).toList(),
              list.sum(),
              list.place()));
    }
  }

  private void totalCost(Indicator indicator, List<Object> found) {
    boolean cost =
        indicator.level1() == Level1.COST
            || indicator.level2() == Level2.COST
            || indicator.level2() == Level2.ECONOMIC_COST;
    Figure value = indicator.value().low();
    if (cost
        && !indicator.repeated()
        && value != null
        && indicator.value().numeric()
        && indicator.value().unit().plainMoney()
        && FundingWords.in(indicator.name(), words.totalCost())
        && !FundingWords.in(indicator.name(), words.notTotalCost())) {
      found.add(
          new TotalCost(
              indicator.form(),
              indicator,
              value.scaled(indicator.value().unit().factor()),
              indicator.valuePlace()));
    }
  }
}
