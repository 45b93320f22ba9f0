package org.jishen.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.casebook.CaseFile;
import org.jishen.casebook.Casebook;
import org.jishen.casebook.Example;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.profile.Terms;
import org.jishen.recognition.FeatureVocabulary;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;

/** Makes the sheets of rules from what they say of themselves and from their cases. */
public final class RuleSheets {

  /** Outcomes in the order in which examples are shown; a violating example comes before all. */
  private static final List<String> OUTCOMES = List.of("PASSED", "NOT_APPLICABLE", "INSUFFICIENT");

  private final Rulebook rulebook;
  private final Terms terms;
  private final Casebook casebook;
  private final FeatureVocabulary features;
  private final Lang lang;

  /** Sheets of rules with the examples of a casebook and the names of features. */
  public RuleSheets(Standards standards, Casebook casebook, FeatureVocabulary features, Lang lang) {
    this.rulebook = standards.rulebook();
    this.terms = standards.terms();
    this.casebook = casebook;
    this.features = features;
    this.lang = lang;
  }

  /** The language of the sheets. */
  Lang lang() {
    return lang;
  }

  /** The sheets of all rules, in the order of their codes. */
  List<RuleSheet> all() {
    return rules().stream().map(this::of).toList();
  }

  /** What the rules say of themselves, by code, with the grades that they have here. */
  public List<RuleInfo> rules() {
    return rulebook.rules().stream().map(terms::here).toList();
  }

  /** The sheet of a rule. */
  RuleSheet of(RuleInfo said) {
    RuleInfo rule = terms.here(said);
    CaseFile file = casebook.files().get(rule.code());
    return new RuleSheet(
        rule.code(),
        rule.in(lang).title(),
        RuleTable.family(rule, lang),
        facts(rule),
        lang == Lang.EN ? List.of() : rulebook.comment(rule.code()),
        file == null ? "" : source(file),
        file == null ? List.of() : groups(file),
        related(rule));
  }

  /** cases/rules/A01.yaml; examples of a local rule stand beside it in rules/local. */
  private static String source(CaseFile file) {
    Path path = file.path().toAbsolutePath();
    int names = path.getNameCount();
    return path.subpath(Math.max(0, names - 3), names).toString().replace('\\', '/');
  }

  private List<RuleSheet.Fact> facts(RuleInfo rule) {
    RuleInfo.Texts texts = rule.in(lang);
    return Stream.of(
            fact("idle", terms.idle(rule).in(lang)),
            fact("grade", say("rulebook.Grade." + rule.grade())),
            fact("family", RuleTable.family(rule, lang)),
            fact("dimension", RuleTable.dimension(rule, lang)),
            fact("subject", subjects(rule)),
            fact("applies", features(rule.applies())),
            fact("needs", features(rule.needs())),
            fact("thresholds", thresholds(rule)),
            fact("why", texts.why()),
            fact("mend", texts.mend()),
            fact("basis", rule.basis()),
            fact("source", "rules/" + rule.source()))
        .filter(fact -> !fact.value().isBlank())
        .toList();
  }

  private String subjects(RuleInfo rule) {
    return rule.scopes().stream()
        .map(scope -> say("report.rule.subject." + scope))
        .collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
  }

  private RuleSheet.Fact fact(String key, String value) {
    return new RuleSheet.Fact(say("report.rule." + key), value);
  }

  private String features(List<String> names) {
    return String.join(
        say("report.list"), names.stream().map(name -> features.title(name).in(lang)).toList());
  }

  private String thresholds(RuleInfo rule) {
    List<String> thresholds = new ArrayList<>();
    new TreeMap<>(terms.profile().parameters().getOrDefault(rule.code(), Map.of()))
        .forEach((name, value) -> thresholds.add(name + " = " + value.toPlainString()));
    return String.join(say("report.list"), thresholds);
  }

  private List<RuleSheet.Group> groups(CaseFile file) {
    List<RuleSheet.Group> groups = new ArrayList<>();
    groups.add(group("FOUND", file.examples().stream().filter(Example::violating)));
    for (String outcome : OUTCOMES) {
      groups.add(
          group(
              outcome,
              file.examples().stream()
                  .filter(example -> !example.violating() && example.outcome().equals(outcome))));
    }
    groups.removeIf(group -> group.examples().isEmpty());
    return List.copyOf(groups);
  }

  private RuleSheet.Group group(String outcome, Stream<Example> examples) {
    return new RuleSheet.Group(
        outcome,
        say("report.rule.examples." + outcome),
        examples
            .map(
                example ->
                    new RuleSheet.Shown(example.sentence(), example.line(), example.findings()))
            .toList());
  }

  /** Those of its family that look at the same parts; where there are none, the whole family. */
  private List<RuleSheet.Related> related(RuleInfo rule) {
    List<RuleInfo> family =
        rulebook.rules().stream()
            .filter(other -> other.family().equals(rule.family()))
            .filter(other -> !other.code().equals(rule.code()))
            .toList();
    List<RuleInfo> near = family.stream().filter(other -> looksAtTheSame(rule, other)).toList();
    return (near.isEmpty() ? family : near)
        .stream()
            .map(other -> new RuleSheet.Related(other.code(), other.in(lang).title()))
            .toList();
  }

  private static boolean looksAtTheSame(RuleInfo rule, RuleInfo other) {
    return !Collections.disjoint(parts(rule), parts(other))
        || (parts(rule).isEmpty() && parts(other).isEmpty());
  }

  private static List<String> parts(RuleInfo rule) {
    return Stream.concat(rule.applies().stream(), rule.needs().stream()).toList();
  }

  private String say(String key) {
    return Message.of(key).in(lang);
  }
}
