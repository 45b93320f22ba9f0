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
  private final YamlSubmissions yaml;

  private Recogniser(
      ExportedForms exports,
      FormRecogniser forms,
      SubmissionAssembly assembly,
      YamlSubmissions yaml) {
    this.exports = exports;
    this.forms = forms;
    this.assembly = assembly;
    this.yaml = yaml;
  }

  /** A recogniser with the labels of a rules/ folder. */
  public static Recogniser load(Knowledge knowledge) {
    Language language = Language.load(knowledge);
    FormLabels labels = FormLabels.load(knowledge);
    FormRecogniser forms = new FormRecogniser(labels);
    SubmissionAssembly assembly = SubmissionAssembly.load(knowledge, language);
    return new Recogniser(
        ExportedForms.load(knowledge, labels),
        forms,
        assembly,
        new YamlSubmissions(YamlForms.load(knowledge), forms, assembly));
  }

  /** The reader of submissions in YAML with the same labels. */
  public YamlSubmissions yaml() {
    return yaml;
  }

  /** What a document means. */
  public Submission recognise(Document document) {
    ExportedForms.Result exported = exports.of(document.blocks());
    FormRecogniser.Result found = forms.recognise(exported.rest());
    List<FormDraft> drafts = new ArrayList<>(exported.drafts());
    drafts.addAll(found.drafts());
    List<Unread> unread = new ArrayList<>(document.unread());
    unread.addAll(exported.unread());
    return assembly.assemble(document.file(), drafts, found.rest(), found.unread(), unread);
  }
}
