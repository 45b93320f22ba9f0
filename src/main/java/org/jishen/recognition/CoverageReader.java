package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.CoverageStatement;
import org.jishen.submission.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds among the statements those that say how many projects have goals and how much they cover.
 */
final class CoverageReader {

  private final NarrativeVocabulary.Coverage words;

  CoverageReader(NarrativeVocabulary vocabulary) {
    words = vocabulary.coverage();
  }

  /** The coverage statements, in order. */
  List<CoverageStatement> of(List<Statement> statements) {
    List<CoverageStatement> found = new ArrayList<>();
    Map<Integer, Statement> known = new HashMap<>();
    for (Statement statement : statements) {
      Statement whole = known.get(statement.whole());
      boolean part = whole != null && counts(statement);
      if (part || (counts(statement) && speaksOfGoals(statement))) {
        known.put(statement.number(), statement);
        found.add(coverage(found.size() + 1, statement, whole));
      }
    }
    return found;
  }

  private boolean counts(Statement statement) {
    return statement.count() != null
        && words.projects().stream().anyMatch(statement.subject()::contains);
  }

  private boolean speaksOfGoals(Statement statement) {
    String text = statement.text();
    return words.others().stream().noneMatch(statement.subject()::contains)
        && (contains(text) || (contains(statement.section()) && text.contains("项目")));
  }

  private boolean contains(String text) {
    return words.words().stream().anyMatch(text::contains);
  }

  private CoverageStatement coverage(int number, Statement statement, @Nullable Statement whole) {
    String said = whole == null ? statement.subject() : whole.subject();
    return new CoverageStatement(
        number,
        whole == null ? "" : group(statement.subject()),
        words.published().stream().anyMatch(said::contains),
        statement.count(),
        statement.amount(),
        statement.sharePercent(),
        statement.text(),
        statement.place());
  }

  private static String group(String subject) {
    return subject.endsWith("项目") ? subject.substring(0, subject.length() - 2) : subject;
  }
}
