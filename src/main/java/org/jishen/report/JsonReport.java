package org.jishen.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.document.Unread;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Scoring;
import org.jishen.review.AppliedProfile;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;

/** The review as JSON, schema jishen-review/1: the order of its fields never changes. */
public final class JsonReport implements ReviewReport {

  private static final String SCHEMA = "jishen-review/1";

  private final JsonGenerator json;
  private final Lang lang;
  private final JsonFindings findings;
  private final JsonDispositions dispositions;
  private final List<Failure> failures = new ArrayList<>();

  /**
   * Begins a report.
   *
   * @param out where it goes; it stays open at the end
   */
  public JsonReport(Writer out, Engine engine, Rulebook rulebook, Lang lang) throws IOException {
    this.json = generator(out);
    this.dispositions = new JsonDispositions(json, lang);
    this.findings = new JsonFindings(json, rulebook, lang);
    this.lang = lang;
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeObjectFieldStart("engine");
    json.writeStringField("version", engine.version());
    json.writeStringField("rules", engine.rules());
    json.writeStringField("profile", engine.profile());
    json.writeStringField("asOf", engine.asOf().toString());
    json.writeEndObject();
    json.writeArrayFieldStart("reviews");
  }

  /** A generator that prints for people and for line-by-line comparison: one field a line. */
  public static JsonGenerator generator(Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    return new JsonFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .setPrettyPrinter(printer);
  }

  @Override
  public void review(Review review) throws IOException {
    Submission submission = review.submission();
    json.writeStartObject();
    json.writeStringField("file", submission.file());
    json.writeStringField("sha256", review.sha256());
    profile(review.profile());
    subjects(submission);
    json.writeFieldName("findings");
    findings.write(review, review.findings());
    json.writeArrayFieldStart("outcomes");
    for (Outcome outcome : review.outcomes()) {
      outcome(outcome);
    }
    json.writeEndArray();
    dispositions.write(review.handling());
    forms(review);
    unread(submission);
    json.writeObjectFieldStart("score");
    score(review.whole());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void profile(AppliedProfile profile) throws IOException {
    json.writeObjectFieldStart("profile");
    json.writeStringField("name", profile.name());
    json.writeStringField("title", profile.title().in(lang));
    json.writeStringField("reason", profile.reason().in(lang));
    json.writeEndObject();
  }

  private void subjects(Submission submission) throws IOException {
    json.writeArrayFieldStart("subjects");
    json.writeStartObject();
    json.writeStringField("id", Submission.SUBJECT);
    json.writeStringField("kind", "submission");
    json.writeEndObject();
    for (Form form : submission.forms()) {
      json.writeStartObject();
      json.writeStringField("id", form.id());
      json.writeStringField("kind", "form");
      json.writeStringField("name", form.name());
      json.writeStringField("place", place(form.place()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void outcome(Outcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", outcome.rule());
    json.writeStringField("subject", outcome.subject());
    json.writeStringField("outcome", outcome.result().name());
    json.writeStringField("reason", outcome.reason().in(lang));
    json.writeEndObject();
  }

  private void forms(Review review) throws IOException {
    json.writeArrayFieldStart("forms");
    List<Form> forms = review.submission().forms();
    Totals totals = new Totals(review.submission());
    Map<String, List<Finding>> findings = review.findingsBySubject();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
      for (Finding finding : findings.getOrDefault(form.id(), List.of())) {
        counts.merge(finding.grade(), 1, Integer::sum);
      }
      json.writeStartObject();
      json.writeStringField("subject", form.id());
      json.writeStringField("name", form.name());
      score(review.scores().get(i));
      json.writeStringField("annualTotal", totals.ofYear(form));
      json.writeObjectFieldStart("counts");
      for (Grade grade : Grade.values()) {
        json.writeNumberField(grade.name(), counts.getOrDefault(grade, 0));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void score(Score score) throws IOException {
    Scoring.Level level = score.level();
    json.writeNumberField("score", score.total());
    json.writeStringField("level", lang == Lang.ZH ? level.name() : level.nameEn());
    json.writeStringField("verdict", lang == Lang.ZH ? level.verdict() : level.verdictEn());
    json.writeObjectFieldStart("points");
    for (Map.Entry<String, BigDecimal> dimension : score.points().entrySet()) {
      json.writeNumberField(dimension.getKey(), dimension.getValue());
    }
    json.writeEndObject();
  }

  private void unread(Submission submission) throws IOException {
    json.writeArrayFieldStart("unread");
    for (Unread unread : submission.unread()) {
      json.writeStartObject();
      json.writeStringField("place", place(unread.place()));
      json.writeStringField("reason", unread.reason().in(lang));
      json.writeBooleanField("deliberate", unread.deliberate());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String place(Place place) {
    String text = place.text(lang);
    return text.isEmpty() ? place.file() : text;
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void end(Message conclusion) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    for (Failure failure : failures) {
      json.writeStartObject();
      json.writeStringField("file", failure.place().file());
      json.writeStringField("place", failure.place().text(lang));
      json.writeStringField("sentence", failure.sentence().in(lang));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
