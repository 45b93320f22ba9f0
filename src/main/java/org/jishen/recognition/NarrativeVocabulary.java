package org.jishen.recognition;

import java.util.List;

/** rules/vocabulary/narrative.yaml. */
record NarrativeVocabulary(
    Parts parts,
    List<String> narrativeHeadings,
    List<String> budgetWords,
    List<String> chartEndings,
    Notice notice,
    List<String> catalogueHeads,
    List<String> up,
    List<String> down,
    List<String> same,
    List<String> afterDirection,
    List<String> level,
    List<String> compare,
    List<String> compareWith,
    List<String> compareWords,
    List<String> reasons,
    List<String> weakReasons,
    List<String> openers,
    List<String> ofWhich,
    List<String> share,
    List<String> speakers,
    List<String> speakerEndings,
    List<String> afterSpeaker,
    List<String> fillers,
    List<String> thresholds,
    List<String> noSubject,
    List<String> general,
    List<String> amountOf,
    List<String> countUnits,
    List<String> notCounted,
    List<String> none,
    Coverage coverage,
    Elements elements) {

  /** Words in the headings of the parts of a disclosure. */
  record Parts(
      List<String> contents,
      List<String> duties,
      List<String> tables,
      List<String> narrative,
      List<String> glossary) {}

  /** How the letters begin that come with an attachment. */
  record Notice(List<String> endings, List<String> issuers) {}

  /** How a sentence says how many projects have goals. */
  record Coverage(
      List<String> words, List<String> others, List<String> published, List<String> projects) {}

  /** The headings inside the description of a project. */
  record Elements(
      List<String> overview,
      List<String> basis,
      List<String> owner,
      List<String> period,
      List<String> content,
      List<String> annual,
      List<String> goal) {}
}
