package org.jishen.recognition;

import java.util.List;
import org.jishen.document.Document;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Submission;
import org.jishen.text.Language;

/** From a document to a submission. Safe for use by several threads. */
public final class Recogniser {

  private final Language language;

  private Recogniser(Language language) {
    this.language = language;
  }

  /** A recogniser with the labels of a rules/ folder. */
  public static Recogniser load(Knowledge knowledge) {
    return new Recogniser(Language.load(knowledge));
  }

  /** What a document means. */
  public Submission recognise(Document document) {
    language.units();
    return new Submission(document.file(), List.of(), List.of(), List.of(), document.unread());
  }
}
