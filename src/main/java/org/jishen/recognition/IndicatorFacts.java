package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.EmptyIndicator;
import org.jishen.submission.Indicator;
import org.jishen.submission.IndicatorPair;
import org.jishen.submission.Scope;
import org.jishen.text.Language;

/** Makes facts of the rows of an indicator block. */
final class IndicatorFacts {

  /** The indicators, the rows with neither name nor value, and the pairs of both scopes. */
  record Result(
      List<Indicator> indicators, List<EmptyIndicator> empty, List<IndicatorPair> pairs) {}

  private final IndicatorVocabulary levels;
  private final IndicatorNames names;
  private final Language language;

  private IndicatorFacts(IndicatorVocabulary levels, IndicatorNames names, Language language) {
    this.levels = levels;
    this.names = names;
    this.language = language;
  }

  static IndicatorFacts load(Knowledge knowledge, Language language) {
    return new IndicatorFacts(
        IndicatorVocabulary.load(knowledge), IndicatorNames.load(knowledge), language);
  }

  Result of(int form, FormDraft draft) {
    List<Indicator> indicators = new ArrayList<>();
    List<EmptyIndicator> empty = new ArrayList<>();
    for (FormDraft.IndicatorEntry entry : draft.indicators) {
      boolean nameless = names.blank(entry.name());
      if (!nameless || !entry.value().isBlank()) {
        indicators.add(indicator(form, indicators.size() + 1, entry, nameless));
      } else if (!entry.level2().isBlank() || !entry.level1().isBlank()) {
        empty.add(empty(form, entry));
      }
    }
    return paired(indicators, empty);
  }

  private static Result paired(List<Indicator> indicators, List<EmptyIndicator> empty) {
    List<IndicatorPair> pairs = IndicatorPairs.of(indicators);
    Set<Integer> repeated = new HashSet<>();
    for (IndicatorPair pair : pairs) {
      if (IndicatorPairs.sameValue(pair.implementation(), pair.annual())) {
        repeated.add(pair.annual().row());
      }
    }
    boolean annual = indicators.stream().anyMatch(one -> one.scope() == Scope.ANNUAL);
    Scope counted = annual ? Scope.ANNUAL : Scope.IMPLEMENTATION;
    List<Indicator> marked =
        indicators.stream()
            .map(one -> marked(one, repeated.contains(one.row()), one.scope() == counted))
            .toList();
    List<IndicatorPair> ofMarked =
        pairs.stream()
            .map(
                pair ->
                    new IndicatorPair(
                        pair.form(), pair.implementation(), marked.get(pair.annual().row() - 1)))
            .toList();
    return new Result(marked, empty, ofMarked);
  }

  private Indicator indicator(int form, int row, FormDraft.IndicatorEntry entry, boolean nameless) {
    IndicatorVocabulary.Levels level = levels.levels(entry.level1(), entry.level2());
    String name = nameless ? "" : entry.name().strip();
    String path = levelPath(entry);
    return new Indicator(
        form,
        row,
        entry.scope(),
        level.level1(),
        entry.level1(),
        level.level2(),
        entry.level2(),
        name,
        names.key(name),
        names.kind(name),
        language.targets().read(entry.value()),
        entry.weight(),
        false,
        false,
        Paths.indicator(entry.place(), entry.scope(), path, name),
        Paths.indicator(entry.valuePlace(), entry.scope(), path, name));
  }

  private EmptyIndicator empty(int form, FormDraft.IndicatorEntry entry) {
    IndicatorVocabulary.Levels level = levels.levels(entry.level1(), entry.level2());
    Place place = Paths.indicator(entry.place(), entry.scope(), levelPath(entry), "");
    return new EmptyIndicator(
        form, entry.scope(), level.level1(), level.level2(), entry.level2(), place);
  }

  private static String levelPath(FormDraft.IndicatorEntry entry) {
    return entry.level2().isBlank() ? entry.level1() : entry.level2();
  }

  private static Indicator marked(Indicator one, boolean repeated, boolean counted) {
    return new Indicator(
        one.form(),
        one.row(),
        one.scope(),
        one.level1(),
        one.level1Name(),
        one.level2(),
        one.level2Name(),
        one.name(),
        one.nameKey(),
        one.nameKind(),
        one.value(),
        one.weight(),
        repeated,
        counted,
        one.place(),
        one.valuePlace());
  }
}
