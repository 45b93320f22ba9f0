package org.jishen.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jishen.knowledge.Lang;
import org.jishen.submission.Form;
import org.jishen.submission.Located;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Collects what the rules report during one run. The global {@code findings} of every rule file.
 */
public final class Findings {

  private final Map<String, RuleText> texts;
  private final FeatureStates features;
  private final List<Hit> hits = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();

  /**
   * Collects for the facts of one file. A check keeps silent about a subject that lacks what the
   * check applies to, or of which something that it needs is there and cannot be read.
   */
  Findings(Map<String, RuleText> texts, Collection<?> facts) {
    this.texts = texts;
    this.features = new FeatureStates(facts);
  }

  private boolean answerable(RuleText rule, String subject) {
    return features.answerable(rule.info().applies(), rule.needs(), subject);
  }

  /**
   * Reports a fault.
   *
   * @param context given by Drools under the name drools; always a RuleContext, which rules
   *     compiled by the build do not know when they are compiled
   * @param subject the Form, or the text "submission"
   * @param about the facts that it is about, the main one first
   */
  public void report(Object context, Object subject, Located... about) {
    report((RuleContext) context, id(subject), () -> List.copyOf(Arrays.asList(about)));
  }

  /**
   * Reports one fault of several facts, each with its place, in the order of the page.
   *
   * @param context given by Drools under the name drools
   * @param subject the Form, or the text "submission"
   * @param about the facts that it is about
   */
  public void report(Object context, Object subject, Collection<? extends Located> about) {
    report(
        (RuleContext) context,
        id(subject),
        () ->
            about.stream()
                .sorted(Comparator.comparing(Located::place))
                .map(Located.class::cast)
                .toList());
  }

  private void report(RuleContext rule, String subject, Supplier<List<Located>> about) {
    RuleText text = text(rule);
    if (answerable(text, subject)) {
      Function<String, @Nullable Object> bindings = bindings(rule.getMatch());
      hits.add(
          new Hit(
              text.code(),
              subject,
              about.get(),
              text.words(Lang.ZH, bindings),
              text.words(Lang.EN, bindings)));
    }
  }

  /** Reports that a check does not apply or cannot be answered, as the rule's outcome says. */
  public void outcome(Object context, Object subject) {
    RuleContext rule = (RuleContext) context;
    RuleText text = text(rule);
    if (!text.insufficient() && !answerable(text, id(subject))) {
      return;
    }
    Function<String, @Nullable Object> bindings = bindings(rule.getMatch());
    reasons.add(
        new Reason(
            text.code(),
            id(subject),
            text.insufficient(),
            text.message(Lang.ZH, bindings),
            text.message(Lang.EN, bindings)));
  }

  /** Each variable is asked for once: the engine gathers all of a rule for every answer. */
  private static Function<String, @Nullable Object> bindings(Match match) {
    Map<String, @Nullable Object> known = new HashMap<>();
    return name -> {
      if (!known.containsKey(name)) {
        known.put(name, match.getDeclarationValue(name));
      }
      return known.get(name);
    };
  }

  private RuleText text(RuleContext rule) {
    RuleText text = texts.get(rule.getRule().getName());
    if (text == null) {
      throw new IllegalStateException(rule.getRule().getName());
    }
    return text;
  }

  private static String id(Object subject) {
    return subject instanceof Form form ? form.id() : subject.toString();
  }

  List<Hit> hits() {
    return hits;
  }

  List<Reason> reasons() {
    return reasons;
  }
}
