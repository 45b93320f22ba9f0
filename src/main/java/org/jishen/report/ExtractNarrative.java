package org.jishen.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.knowledge.Lang;
import org.jishen.submission.CoverageStatement;
import org.jishen.submission.ProjectNarrative;
import org.jishen.submission.Statement;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/** What was read of the narrative, as trees. */
final class ExtractNarrative {

  private final Submission submission;

  ExtractNarrative(Submission submission) {
    this.submission = submission;
  }

  /** Every statement: of a figure, of how many projects have goals, of one project. */
  List<Map<String, Object>> json(Lang lang) {
    List<Map<String, Object>> statements = new ArrayList<>();
    for (Object fact : submission.facts()) {
      if (fact instanceof Statement statement) {
        statements.add(tree(statement, lang));
      } else if (fact instanceof CoverageStatement coverage) {
        statements.add(tree(coverage, lang));
      } else if (fact instanceof ProjectNarrative project) {
        statements.add(tree(project, lang));
      }
    }
    return statements;
  }

  private static Map<String, Object> tree(Statement statement, Lang lang) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", "figure");
    tree.put("section", statement.section());
    tree.put("subject", statement.subject());
    tree.put("amount", statement.amount().raw());
    tree.put("direction", statement.direction().name());
    tree.put("change", statement.change().raw());
    number(tree, "ratePercent", statement.ratePercent());
    number(tree, "sharePercent", statement.sharePercent());
    number(tree, "count", statement.count());
    tree.put("reason", statement.reason());
    tree.put("text", statement.text());
    tree.put("place", statement.place().text(lang));
    return tree;
  }

  private static Map<String, Object> tree(CoverageStatement coverage, Lang lang) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", "coverage");
    tree.put("group", coverage.group());
    tree.put("published", coverage.published());
    number(tree, "count", coverage.count());
    tree.put("amount", coverage.amount().raw());
    number(tree, "sharePercent", coverage.sharePercent());
    tree.put("text", coverage.text());
    tree.put("place", coverage.place().text(lang));
    return tree;
  }

  private static Map<String, Object> tree(ProjectNarrative project, Lang lang) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", "project");
    tree.put("name", project.name());
    tree.put("owner", project.owner());
    tree.put("annual", project.annual().raw());
    tree.put("goal", project.goal());
    tree.put("place", project.place().text(lang));
    return tree;
  }

  private static void number(Map<String, Object> tree, String key, @Nullable BigDecimal number) {
    if (number != null) {
      tree.put(key, number);
    }
  }

  /** The clauses that were understood, under their headings: what can be read again. */
  List<String> yaml() {
    Set<String> lines = new LinkedHashSet<>();
    for (Object fact : submission.facts()) {
      if (fact instanceof Statement statement) {
        lines.add(statement.section());
        lines.add(statement.text());
      } else if (fact instanceof CoverageStatement coverage) {
        lines.add(coverage.text());
      }
    }
    lines.remove("");
    return List.copyOf(lines);
  }
}
