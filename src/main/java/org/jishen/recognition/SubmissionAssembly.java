package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Unread;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.reading.Limits;
import org.jishen.submission.Feature;
import org.jishen.submission.Form;
import org.jishen.submission.ProjectLine;
import org.jishen.submission.ProjectMatch;
import org.jishen.submission.Submission;
import org.jishen.submission.UnreadPart;
import org.jishen.text.Language;

/** Puts forms, budget tables and narrative together into one submission. */
final class SubmissionAssembly {

  private final FormFacts forms;
  private final BudgetRecogniser budget;
  private final ProjectMatches matches;
  private final CrossFacts cross;
  private final BudgetFacts checks;
  private final FeatureVocabulary features;
  private final Limits.Meaning limits;

  private SubmissionAssembly(
      FormFacts forms,
      BudgetRecogniser budget,
      ProjectMatches matches,
      CrossFacts cross,
      BudgetFacts checks,
      FeatureVocabulary features,
      Limits.Meaning limits) {
    this.forms = forms;
    this.budget = budget;
    this.matches = matches;
    this.cross = cross;
    this.checks = checks;
    this.features = features;
    this.limits = limits;
  }

  static SubmissionAssembly load(Knowledge knowledge, Language language) {
    return new SubmissionAssembly(
        FormFacts.load(knowledge, language),
        BudgetRecogniser.load(knowledge, language),
        new ProjectMatches(language),
        CrossFacts.load(knowledge),
        BudgetFacts.load(knowledge),
        FeatureVocabulary.load(knowledge),
        Limits.load(knowledge).meaning());
  }

  /**
   * The submission of a file.
   *
   * @param drafts its forms
   * @param rest what belongs to no form
   * @param parts what looks like a form and could not be recognised
   * @param unread what the reader of the file could not read
   */
  Submission assemble(
      String file,
      List<FormDraft> drafts,
      List<Block> rest,
      List<UnreadPart> parts,
      List<Unread> unread) {
    List<Unread> all = new ArrayList<>(unread);
    List<FormDraft> checked = within(drafts, all);
    List<Form> found = new ArrayList<>();
    List<Object> facts = new ArrayList<>(parts);
    List<Feature> states = new ArrayList<>();
    for (FormDraft draft : checked) {
      FormFacts.Result result = forms.of(found.size() + 1, draft);
      found.add(result.form());
      facts.addAll(result.facts());
      states.addAll(result.features());
    }
    BudgetRecogniser.Result disclosure = budget.recognise(rest);
    facts.addAll(disclosure.facts());
    List<ProjectLine> lines =
        disclosure.facts().stream()
            .filter(ProjectLine.class::isInstance)
            .map(ProjectLine.class::cast)
            .toList();
    List<ProjectMatch> matched = matches.of(found, lines);
    facts.addAll(matched);
    facts.addAll(cross.of(found, facts));
    facts.addAll(checks.of(facts));
    states.addAll(SubmissionFeatures.of(features, found, disclosure.facts(), matched));
    all.addAll(disclosure.unread());
    return new Submission(
        file, List.copyOf(found), List.copyOf(facts), List.copyOf(states), List.copyOf(all));
  }

  /** The forms that are checked; says so when there are more. */
  private List<FormDraft> within(List<FormDraft> drafts, List<Unread> unread) {
    List<FormDraft> checked = new ArrayList<>();
    int indicators = 0;
    for (FormDraft draft : drafts) {
      int own = draft.indicators.size();
      if (own > limits.formIndicators()) {
        Message why = Message.of("recognition.form.indicators", limits.formIndicators());
        unread.add(new Unread(draft.place, why, false));
        continue;
      }
      indicators += own;
      boolean forms = checked.size() < limits.forms();
      if (!forms || indicators > limits.indicators()) {
        Message why =
            forms
                ? Message.of("recognition.indicators", limits.indicators())
                : Message.of("recognition.forms", limits.forms());
        unread.add(new Unread(draft.place, why, false));
        break;
      }
      checked.add(draft);
    }
    return checked;
  }
}
