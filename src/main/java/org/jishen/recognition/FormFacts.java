package org.jishen.recognition;

import java.util.List;
import org.jishen.submission.Feature;
import org.jishen.submission.Form;

/** Makes facts of a form that was found. */
final class FormFacts {

  /**
   * The facts of one form.
   *
   * @param form the form itself
   * @param facts fields, funds, sums, goals, indicators, mentions, citations, claims
   * @param features what the form has and what could be read
   */
  record Result(Form form, List<Object> facts, List<Feature> features) {}
}
