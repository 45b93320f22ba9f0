package org.jishen.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;
import org.jishen.rulebook.FeatureStates;
import org.jishen.rulebook.MoreRules;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Run;

/** The rules of rules/local. Safe for use by several threads. */
public final class LocalRules implements MoreRules {

  private static final String FOLDER = "local";

  private final List<LocalRule> rules;

  private LocalRules(List<LocalRule> rules) {
    this.rules = rules;
  }

  /**
   * Those of a rules/ folder, in the order of its files; none where it has no folder local.
   *
   * @throws org.jishen.knowledge.KnowledgeException one line a fault, each with file and line
   */
  public static LocalRules load(Knowledge knowledge) {
    List<LocalRule> rules = new ArrayList<>();
    if (!Files.isDirectory(knowledge.folder().resolve(FOLDER))) {
      return new LocalRules(rules);
    }
    List<Message> faults = new ArrayList<>();
    LocalRuleReader reader = new LocalRuleReader(Vocabulary.load(knowledge));
    for (Path file : knowledge.files(FOLDER, ".yaml")) {
      Written written = Written.read(file, faults);
      if (written != null) {
        rules.addAll(reader.rules(written));
      }
    }
    Written.failOn(faults);
    return new LocalRules(rules);
  }

  @Override
  public List<RuleInfo> rules() {
    return rules.stream().map(LocalRule::info).toList();
  }

  /** Their examples, rule by rule. */
  public List<List<LocalExample>> examples() {
    return rules.stream().map(LocalRule::examples).toList();
  }

  @Override
  public void run(Collection<?> facts, Predicate<String> wanted, Run run) {
    List<LocalRule> asked = rules.stream().filter(rule -> wanted.test(rule.info().code())).toList();
    if (asked.isEmpty()) {
      return;
    }
    FeatureStates features = new FeatureStates(facts);
    for (FormFacts form : FormFacts.of(facts)) {
      asked.forEach(rule -> rule.run(form, features, run));
    }
  }
}
