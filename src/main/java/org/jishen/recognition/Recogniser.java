package org.jishen.recognition;

import org.jishen.document.Document;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Submission;
import org.jishen.text.Language;

/** From a document to a submission. Safe for use by several threads. */
public final class Recogniser {

  private final FormRecogniser forms;
  private final SubmissionAssembly assembly;

  private Recogniser(FormRecogniser forms, SubmissionAssembly assembly) {
    this.forms = forms;
    this.assembly = assembly;
  }

  /** A recogniser with the labels of a rules/ folder. */
  public static Recogniser load(Knowledge knowledge) {
    Language language = Language.load(knowledge);
    return new Recogniser(
        FormRecogniser.load(knowledge), SubmissionAssembly.load(knowledge, language));
  }

  /** What a document means. */
  public Submission recognise(Document document) {
    FormRecogniser.Result found = forms.recognise(document.blocks());
    return assembly.assemble(document.file(), found.drafts(), found.rest(), document.unread());
  }
}
