package org.jishen.recognition;

import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;

/** The vocabulary of the forms, ready to be looked up. */
final class FormLabels {

  private static final String FILE = "vocabulary/labels.yaml";

  final LabelVocabulary vocabulary;

  /** Labels that count anywhere before the indicator block. */
  final LabelTrie general = new LabelTrie();

  /** Labels that count inside the fund block. */
  final LabelTrie funds = new LabelTrie();

  final LevelWords levels;
  final HeaderWords headers;
  final FormTitles titles;

  private FormLabels(LabelVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    levels = new LevelWords(vocabulary.levels());
    headers = new HeaderWords(vocabulary.indicators());
    titles = new FormTitles(vocabulary.titles());
    addFields();
    LabelVocabulary.Funds money = vocabulary.funds();
    addBoth(money.annualTotals(), Label.total(Scope.ANNUAL));
    addBoth(money.implementationTotals(), Label.total(Scope.IMPLEMENTATION));
    addBoth(money.blocks(), Label.of(Label.Role.FUND_BLOCK));
    addGoals(vocabulary.goals().parts(), Label.Role.GOAL);
    addGoals(vocabulary.goals().groups(), Label.Role.GOAL_GROUP);
    add(funds, money.innerTotals(), Label.of(Label.Role.FUND_TOTAL));
    add(funds, money.sources(), Label.of(Label.Role.FUND_SOURCE));
    for (String source : money.sources()) {
      funds.add("其中" + source, Label.of(Label.Role.FUND_SOURCE));
    }
    for (Map.Entry<ColumnRole, List<String>> column : money.columns().entrySet()) {
      add(funds, column.getValue(), Label.column(column.getKey()));
    }
  }

  /** The labels of a rules/ folder. */
  static FormLabels load(Knowledge knowledge) {
    return new FormLabels(knowledge.read(FILE, LabelVocabulary.class));
  }

  private void addFields() {
    for (LabelVocabulary.Pair pair : vocabulary.pairs()) {
      Label label = new Label(Label.Role.FIELD, pair.first(), pair.second(), null, null, false);
      addBoth(List.of(pair.label()), label);
    }
    for (Map.Entry<FieldKey, List<String>> field : vocabulary.fields().entrySet()) {
      addBoth(field.getValue(), Label.field(field.getKey(), false));
    }
    for (Map.Entry<FieldKey, List<String>> field : vocabulary.weaker().entrySet()) {
      addBoth(field.getValue(), Label.field(field.getKey(), true));
    }
    addBoth(vocabulary.others(), Label.of(Label.Role.OTHER));
  }

  private void addGoals(Map<FieldKey, List<String>> goals, Label.Role role) {
    for (Map.Entry<FieldKey, List<String>> goal : goals.entrySet()) {
      addBoth(goal.getValue(), Label.goal(role, goal.getKey()));
    }
  }

  private void addBoth(List<String> texts, Label label) {
    add(general, texts, label);
    add(funds, texts, label);
  }

  private static void add(LabelTrie trie, List<String> texts, Label label) {
    for (String text : texts) {
      trie.add(text, label);
    }
  }

  /** The line stands below the indicator block. */
  boolean footer(String text) {
    String narrow = Folding.narrow(text).strip();
    String first = Folding.key(narrow.split("[ :|.(]", 2)[0]);
    if (vocabulary.footers().contains(first)) {
      return true;
    }
    return vocabulary.footerEndings().stream().anyMatch(first::endsWith);
  }
}
