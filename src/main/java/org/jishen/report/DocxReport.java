package org.jishen.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;

/**
 * The review as official opinions (绩效目标审核意见书) in one Word document: one a form, and one on the
 * submission as a whole where something was found that belongs to no single form.
 */
public final class DocxReport implements ReviewReport {

  private final WordWriter word;
  private final Wording words;
  private final List<Failure> failures = new ArrayList<>();
  private boolean begun;

  /**
   * Begins a report.
   *
   * @param out where it goes; it stays open at the end
   */
  public DocxReport(OutputStream out, Standards standards, Lang lang) throws IOException {
    this.word = new WordWriter(out);
    this.words = new Wording(standards, lang);
  }

  @Override
  public void review(Review review) throws IOException {
    Submission submission = review.submission();
    Map<String, List<Finding>> found = review.findingsBySubject();
    for (int i = 0; i < submission.forms().size(); i++) {
      Form form = submission.forms().get(i);
      title("report.opinion.title");
      new Opinion(word, words, review, form.id(), review.scores().get(i))
          .write(found.getOrDefault(form.id(), List.of()));
    }
    List<Finding> whole = found.getOrDefault(Submission.SUBJECT, List.of());
    if (!whole.isEmpty() || submission.forms().isEmpty()) {
      title("report.opinion.title");
      new Opinion(word, words, review, Submission.SUBJECT, review.whole()).write(whole);
    }
    dispositions(review);
  }

  /** What is wrong with the dispositions is for the bureau, so it is no part of an opinion. */
  private void dispositions(Review review) throws IOException {
    List<String> open = words.dispositions().open(review.handling());
    if (!open.isEmpty()) {
      title("report.opinion.dispositions");
      for (String one : open) {
        word.paragraph("Normal", one);
      }
    }
  }

  /** Every opinion begins a page of its own, for each is signed and sent by itself. */
  private void title(String key) throws IOException {
    if (begun) {
      word.newPage("Title", words.say(key));
    } else {
      word.paragraph("Title", words.say(key));
    }
    begun = true;
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void end(Message conclusion) throws IOException {
    if (!failures.isEmpty()) {
      title("report.opinion.failures");
      for (Failure failure : failures) {
        word.paragraph("Normal", failure.line(words.lang()));
      }
    }
    if (!begun) {
      title("report.opinion.title");
      word.paragraph("Normal", conclusion.in(words.lang()));
    }
    word.end();
  }
}
