package org.jishen.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.review.Finding;
import org.jishen.submission.Field;
import org.jishen.submission.Fund;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Located;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A finding to be mended, with all that a proposal may look at.
 *
 * @param finding what was found
 * @param submission the facts in which it was found
 * @param manuscript what can be edited
 */
record Problem(Finding finding, Submission submission, Manuscript manuscript) {

  /** What stands where it was found. */
  List<Spot> spots() {
    return spots(finding.places().stream());
  }

  /** What can be edited at these places, each place once. */
  List<Spot> spots(Stream<Place> places) {
    Set<Place> plain = new LinkedHashSet<>();
    places.forEach(place -> plain.add(place.labelled("")));
    List<Spot> spots = new ArrayList<>();
    for (Place place : plain) {
      manuscript.texts(place).forEach(text -> spots.add(new Spot(place, text)));
    }
    return spots;
  }

  /** Every field, goal, amount and target of the form in which it was found. */
  List<Spot> spotsOfForm() {
    return spots(submission.facts().stream().flatMap(this::placesOfForm));
  }

  private Stream<Place> placesOfForm(Object fact) {
    if (fact instanceof Field field && ofForm(field.form())) {
      return Stream.of(field.place());
    }
    if (fact instanceof Goal goal && ofForm(goal.form())) {
      return Stream.of(goal.place());
    }
    if (fact instanceof Fund fund && ofForm(fund.form())) {
      return Stream.of(fund.place());
    }
    if (fact instanceof Indicator indicator && ofForm(indicator.form())) {
      return Stream.of(indicator.place(), indicator.valuePlace());
    }
    return Stream.empty();
  }

  /** It was found in the form of this number. */
  boolean ofForm(int form) {
    return finding.subject().equals("form:" + form);
  }

  /** The facts of a type that stand where it was found. */
  <T extends Located> List<T> facts(Class<T> type) {
    Set<Place> places = Set.copyOf(finding.places());
    return submission.facts(type).stream().filter(fact -> places.contains(fact.place())).toList();
  }

  /** The figure that was found; null where the finding has none. */
  @Nullable PrintedNumber found() {
    return PrintedNumber.only(finding.zh().found());
  }

  /** The figure that was expected; null where the finding has none. */
  @Nullable PrintedNumber expected() {
    return PrintedNumber.only(finding.zh().expected());
  }

  /** A text with the year of the form for {year} and its annual total for {total}. */
  String filled(String text) {
    String year =
        submission.forms().stream()
            .filter(form -> ofForm(form.number()) && form.year() > 0)
            .map(form -> form.year() + "年")
            .findFirst()
            .orElse("");
    String total =
        submission.facts(Fund.class).stream()
            .filter(fund -> ofForm(fund.form()) && fund.annualTotal() && fund.amount().known())
            .map(fund -> fund.amount().value().stripTrailingZeros().toPlainString() + "元")
            .findFirst()
            .orElse("");
    return text.replace("{year}", year).replace("{total}", total);
  }
}
