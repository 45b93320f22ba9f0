package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Document;
import org.jishen.document.Unread;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Submission;
import org.jishen.text.Language;

/** From a document to a submission. Safe for use by several threads. */
public final class Recogniser {

  private final ExportedForms exports;
  private final FormRecogniser forms;
  private final SubmissionAssembly assembly;

  private Recogniser(ExportedForms exports, FormRecogniser forms, SubmissionAssembly assembly) {
    this.exports = exports;
    this.forms = forms;
    this.assembly = assembly;
  }

  /** A recogniser with the labels of a rules/ folder. */
  public static Recogniser load(Knowledge knowledge) {
    Language language = Language.load(knowledge);
    FormLabels labels = FormLabels.load(knowledge);
    return new Recogniser(
        ExportedForms.load(knowledge, labels),
        new FormRecogniser(labels),
        SubmissionAssembly.load(knowledge, language));
  }

  /** What a document means. */
  public Submission recognise(Document document) {
    ExportedForms.Result exported = exports.of(document.blocks());
    FormRecogniser.Result found = forms.recognise(exported.rest());
    List<FormDraft> drafts = new ArrayList<>(exported.drafts());
    drafts.addAll(found.drafts());
    List<Unread> unread = new ArrayList<>(document.unread());
    unread.addAll(exported.unread());
    return assembly.assemble(document.file(), drafts, found.rest(), unread);
  }
}
