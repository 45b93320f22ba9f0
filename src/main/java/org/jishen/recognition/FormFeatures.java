package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jishen.knowledge.Message;
import org.jishen.submission.Citation;
import org.jishen.submission.Claim;
import org.jishen.submission.Feature;
import org.jishen.submission.Feature.State;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.FundSum;
import org.jishen.submission.Indicator;
import org.jishen.submission.Mention;
import org.jishen.submission.Scope;
import org.jishen.text.Amount;

/** What a form has, and what of it could be read. */
final class FormFeatures {

  private static final List<Map.Entry<String, FieldKey>> FIELDS =
      List.of(
          Map.entry("name", FieldKey.NAME),
          Map.entry("department", FieldKey.DEPARTMENT),
          Map.entry("unit", FieldKey.UNIT),
          Map.entry("leader", FieldKey.LEADER),
          Map.entry("filedAt", FieldKey.FILED_AT),
          Map.entry("attribute", FieldKey.ATTRIBUTE),
          Map.entry("period", FieldKey.PERIOD),
          Map.entry("overview", FieldKey.OVERVIEW),
          Map.entry("basis", FieldKey.BASIS),
          Map.entry("necessity", FieldKey.NECESSITY),
          Map.entry("measures", FieldKey.MEASURES),
          Map.entry("plan", FieldKey.PLAN),
          Map.entry("detail", FieldKey.EXPENDITURE_DETAIL),
          Map.entry("goalAnnual", FieldKey.GOAL_ANNUAL),
          Map.entry("goalImplementation", FieldKey.GOAL_IMPLEMENTATION));

  private final FeatureVocabulary vocabulary;
  private final Form form;
  private final FormDraft draft;
  private final List<Object> facts;
  private final List<Feature> features = new ArrayList<>();

  private FormFeatures(
      FeatureVocabulary vocabulary, Form form, FormDraft draft, List<Object> facts) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.draft = draft;
    this.facts = facts;
  }

  static List<Feature> of(
      FeatureVocabulary vocabulary, Form form, FormDraft draft, List<Object> facts) {
    FormFeatures features = new FormFeatures(vocabulary, form, draft, facts);
    features.fields();
    features.funds();
    features.indicators();
    features.texts();
    return features.features;
  }

  private void fields() {
    FIELDS.forEach(field -> add(field.getKey(), ofFields(field.getValue())));
    add("contact", ofFields(FieldKey.LEADER, FieldKey.HANDLER, FieldKey.PHONE));
    add("goals", ofFields(FieldKey.GOAL_ANNUAL, FieldKey.GOAL_IMPLEMENTATION));
    add("oneYear", form.oneYear() ? State.READ : State.ABSENT);
    complete();
  }

  /** What is missing may stand in a part that was cut off, or in rows that were not understood. */
  private void complete() {
    Message unreadable = draft.indicatorsUnreadable;
    if (unreadable != null && !draft.cut) {
      features.add(new Feature(form.id(), "complete", State.UNREADABLE, unreadable));
    } else {
      add("complete", draft.cut ? State.UNREADABLE : State.READ);
    }
  }

  /** READ when one of the fields is filled, BLANK when the form has one of them at least. */
  private State ofFields(FieldKey... keys) {
    State state = State.ABSENT;
    for (FieldKey key : keys) {
      FormDraft.Entry entry = draft.fields.get(key);
      if (entry != null) {
        if (!entry.text().isBlank()) {
          return State.READ;
        }
        state = State.BLANK;
      }
    }
    return state;
  }

  private void funds() {
    add("annualTotal", total(Scope.ANNUAL));
    add("implementationTotal", total(Scope.IMPLEMENTATION));
    add("annualSources", sum(sums(FundSource.NONE).filter(s -> s.scope() == Scope.ANNUAL)));
    add(
        "implementationSources",
        sum(sums(FundSource.NONE).filter(s -> s.scope() == Scope.IMPLEMENTATION)));
    add("fiscalParts", sum(sums(FundSource.FISCAL)));
    add("amountUnit", amountUnit());
  }

  private State total(Scope scope) {
    Optional<Fund> total =
        all(Fund.class)
            .filter(fund -> fund.role() == FundRole.TOTAL && fund.scope() == scope)
            .findFirst();
    if (total.isEmpty()) {
      return State.ABSENT;
    }
    Amount amount = total.get().amount();
    if (amount.state() == Amount.State.BLANK) {
      return State.BLANK;
    }
    return amount.known() ? State.READ : State.UNREADABLE;
  }

  private Stream<FundSum> sums(FundSource parent) {
    return all(FundSum.class).filter(sum -> sum.parent() == parent);
  }

  private static State sum(Stream<FundSum> sums) {
    List<FundSum> all = sums.toList();
    if (all.isEmpty()) {
      return State.ABSENT;
    }
    if (all.stream().anyMatch(sum -> !sum.complete())) {
      return State.UNREADABLE;
    }
    return all.stream().anyMatch(sum -> sum.filled() > 0) ? State.READ : State.BLANK;
  }

  private State amountUnit() {
    if (draft.funds.isEmpty()) {
      return State.ABSENT;
    }
    boolean unknown =
        all(Fund.class)
            .filter(fund -> fund.role() != FundRole.EXECUTION)
            .anyMatch(fund -> fund.amount().state() == Amount.State.UNIT_UNKNOWN);
    return draft.amountUnit.isBlank() && unknown ? State.BLANK : State.READ;
  }

  private void indicators() {
    addIndicators("indicators", List.of(Scope.values()));
    addIndicators("annualIndicators", List.of(Scope.ANNUAL));
    addIndicators("implementationIndicators", List.of(Scope.IMPLEMENTATION));
    boolean weighed = all(Indicator.class).anyMatch(one -> !one.weight().isBlank());
    add("weights", weighed ? State.READ : State.ABSENT);
  }

  private void addIndicators(String name, List<Scope> scopes) {
    Message unreadable = draft.indicatorsUnreadable;
    boolean rows = draft.indicators.stream().anyMatch(row -> scopes.contains(row.scope()));
    if (all(Indicator.class).anyMatch(one -> scopes.contains(one.scope()))) {
      add(name, State.READ);
    } else if (unreadable != null) {
      features.add(new Feature(form.id(), name, State.UNREADABLE, unreadable));
    } else if (draft.cut) {
      features.add(vocabulary.cutOff(form.id(), name));
    } else {
      boolean block = scopes.size() > 1 && draft.indicatorBlock;
      add(name, rows || block ? State.BLANK : State.ABSENT);
    }
  }

  private void texts() {
    add("mentions", any(Mention.class));
    add("citations", any(Citation.class));
    add("claims", any(Claim.class));
  }

  private State any(Class<?> type) {
    return facts.stream().anyMatch(type::isInstance) ? State.READ : State.ABSENT;
  }

  private <T> Stream<T> all(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast);
  }

  private void add(String name, State state) {
    features.add(vocabulary.feature(form.id(), name, state));
  }
}
