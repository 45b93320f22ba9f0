package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.casebook.CaseFile;
import org.jishen.casebook.Casebook;
import org.jishen.casebook.Example;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.recognition.FeatureVocabulary;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;

/** The page of a rule: what it checks, when, why, how to mend it, and an example each way. */
public final class RulePage {

  private final Rulebook rulebook;
  private final Casebook casebook;
  private final FeatureVocabulary features;
  private final Lang lang;

  /** Pages of a rulebook with the examples of a casebook and the names of features. */
  public RulePage(Rulebook rulebook, Casebook casebook, FeatureVocabulary features, Lang lang) {
    this.features = features;
    this.rulebook = rulebook;
    this.casebook = casebook;
    this.lang = lang;
  }

  /** Prints the page of one rule. */
  public void print(Writer out, RuleInfo rule, int width) throws IOException {
    Layout layout = new Layout(out, width);
    RuleInfo.Texts texts = rule.in(lang);
    layout.line(rule.code() + " " + texts.title());
    layout.line("=".repeat(Math.min(width, Layout.wide(rule.code() + " " + texts.title()))));
    field(layout, "report.rule.grade", Message.of("rulebook.Grade." + rule.grade()).in(lang));
    field(layout, "report.rule.family", RuleTable.family(rule, lang));
    field(layout, "report.rule.dimension", RuleTable.dimension(rule, lang));
    field(layout, "report.rule.subject", say("report.rule.subject." + rule.scope()));
    field(layout, "report.rule.applies", features(rule.applies()));
    field(layout, "report.rule.needs", features(rule.needs()));
    field(layout, "report.rule.thresholds", thresholds(rule));
    field(layout, "report.rule.why", texts.why());
    field(layout, "report.rule.mend", texts.mend());
    field(layout, "report.rule.basis", rule.basis());
    field(layout, "report.rule.source", rule.source());
    comment(layout, rule);
    examples(layout, rule);
    related(layout, rule);
  }

  /** What the author wrote above the rule; it is Chinese, as the rules are. */
  private void comment(Layout layout, RuleInfo rule) throws IOException {
    List<String> comment = rulebook.comment(rule.code());
    if (lang == Lang.EN || comment.isEmpty()) {
      return;
    }
    layout.gap();
    layout.line(say("report.rule.comment"));
    for (String line : comment) {
      layout.text("  ", 2, line);
    }
  }

  private String features(List<String> names) {
    return String.join(
        say("report.list"), names.stream().map(name -> features.title(name).in(lang)).toList());
  }

  private String thresholds(RuleInfo rule) {
    List<String> thresholds = new ArrayList<>();
    new TreeMap<>(rulebook.profile().parameters().getOrDefault(rule.code(), Map.of()))
        .forEach((name, value) -> thresholds.add(name + " = " + value.toPlainString()));
    return String.join(say("report.list"), thresholds);
  }

  private void examples(Layout layout, RuleInfo rule) throws IOException {
    CaseFile file = casebook.files().get(rule.code());
    if (file == null) {
      return;
    }
    layout.gap();
    layout.line(say("report.rule.examples", file.path()));
    List<Example> shown = new ArrayList<>();
    file.examples().stream().filter(Example::violating).findFirst().ifPresent(shown::add);
    file.examples().stream()
        .filter(example -> example.outcome().equals("PASSED"))
        .findFirst()
        .ifPresent(shown::add);
    for (Example example : shown) {
      layout.text("  - ", 4, say("report.rule.example", example.line(), example.sentence()));
      for (String finding : example.findings()) {
        layout.text("    ", 6, finding);
      }
    }
  }

  private void related(Layout layout, RuleInfo rule) throws IOException {
    List<RuleInfo> related =
        rulebook.rules().stream()
            .filter(other -> other.family().equals(rule.family()) && !other.equals(rule))
            .toList();
    if (related.isEmpty()) {
      return;
    }
    layout.gap();
    layout.line(say("report.rule.related"));
    for (RuleInfo other : related) {
      layout.text("  ", 6, other.code() + " " + other.in(lang).title());
    }
  }

  private void field(Layout layout, String key, String value) throws IOException {
    if (!value.isBlank()) {
      String label = say(key);
      layout.text(label, 2, value);
    }
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(lang);
  }
}
