package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.CoverageStatement;
import org.jishen.submission.Feature;
import org.jishen.submission.Feature.State;
import org.jishen.submission.Form;
import org.jishen.submission.Names;
import org.jishen.submission.ProjectMatch;
import org.jishen.submission.ProjectNarrative;
import org.jishen.submission.Statement;
import org.jishen.submission.Submission;

/** What a submission has beside its forms, for the submission and for each form. */
final class SubmissionFeatures {

  private final FeatureVocabulary vocabulary;
  private final List<Object> facts;
  private final List<Feature> features = new ArrayList<>();

  private SubmissionFeatures(FeatureVocabulary vocabulary, List<Object> facts) {
    this.vocabulary = vocabulary;
    this.facts = facts;
  }

  /**
   * The features.
   *
   * @param facts what the budget tables and the narrative say
   * @param matches forms and their project lines
   */
  static List<Feature> of(
      FeatureVocabulary vocabulary,
      List<Form> forms,
      List<Object> facts,
      List<ProjectMatch> matches) {
    SubmissionFeatures features = new SubmissionFeatures(vocabulary, facts);
    forms.forEach(form -> features.ofForm(form, matches));
    features.ofSubmission(forms);
    return features.features;
  }

  private void ofForm(Form form, List<ProjectMatch> matches) {
    boolean matched = matches.stream().anyMatch(match -> match.form() == form.number());
    boolean described =
        all(ProjectNarrative.class)
            .anyMatch(project -> Names.match(form.nameKey(), project.nameKey()));
    add(form.id(), "budgetLine", present(matched));
    add(form.id(), "projectTable", table(BudgetTableKind.PROJECT));
    add(form.id(), "projectNarrative", present(described));
    add(form.id(), "lastYear", State.ABSENT);
  }

  private void ofSubmission(List<Form> forms) {
    String subject = Submission.SUBJECT;
    add(subject, "forms", present(!forms.isEmpty()));
    add(subject, "projectTable", table(BudgetTableKind.PROJECT));
    add(subject, "carryOverTable", table(BudgetTableKind.PROJECT_CARRY_OVER));
    add(subject, "coverage", any(CoverageStatement.class));
    add(subject, "projectNarratives", any(ProjectNarrative.class));
    add(subject, "lastYear", State.ABSENT);
    add(subject, "tables", any(BudgetTable.class));
    add(subject, "narrative", any(Statement.class));
  }

  private State table(BudgetTableKind kind) {
    List<BudgetTable> tables =
        all(BudgetTable.class).filter(table -> table.kind() == kind).toList();
    if (tables.isEmpty()) {
      return State.ABSENT;
    }
    return tables.stream().allMatch(BudgetTable::empty) ? State.BLANK : State.READ;
  }

  private State any(Class<?> type) {
    return present(all(type).findAny().isPresent());
  }

  private static State present(boolean there) {
    return there ? State.READ : State.ABSENT;
  }

  private <T> Stream<T> all(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast);
  }

  private void add(String subject, String name, State state) {
    features.add(vocabulary.feature(subject, name, state));
  }
}
