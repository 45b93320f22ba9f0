package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Treatment;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Words;

/**
 * The review as SARIF 2.1.0, for the tools that show and compare findings of checkers. What could
 * not be checked stands among the notifications, of which there is one list, at the end.
 */
public final class SarifReport implements ReviewReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "jishenFindingId/v1";

  private final OutputStream out;
  private final Writer writer;
  private final JsonGenerator json;
  private final Spool later = new Spool();
  private final JsonGenerator notifications = JsonReport.generator(later.writer());
  private final Wording words;
  private final DispositionText dispositions;
  private final Map<String, Integer> rules = new HashMap<>();
  private boolean failed;

  /**
   * Begins a report.
   *
   * @param out where it goes, in UTF-8; it stays open at the end
   */
  public SarifReport(OutputStream out, Engine engine, Standards standards, Lang lang)
      throws IOException {
    this.out = out;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.json = JsonReport.generator(writer);
    this.words = new Wording(standards, lang);
    this.dispositions = words.dispositions();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("language", lang == Lang.ZH ? "zh-CN" : "en");
    json.writeStringField("columnKind", "utf16CodeUnits");
    tool(engine);
    json.writeArrayFieldStart("results");
    notifications.writeStartArray();
  }

  private void tool(Engine engine) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Jishen");
    json.writeStringField("version", engine.version());
    json.writeObjectFieldStart("properties");
    json.writeStringField("rules", engine.rules());
    json.writeStringField("profile", engine.profile());
    json.writeEndObject();
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : words.rulebook().rules()) {
      rules.put(rule.code(), rules.size());
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(RuleInfo rule) throws IOException {
    RuleInfo.Texts texts = rule.in(words.lang());
    json.writeStartObject();
    json.writeStringField("id", rule.code());
    text("shortDescription", texts.title());
    text("fullDescription", texts.why());
    text("help", texts.mend());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.grade()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("grade", rule.grade().name());
    json.writeStringField("dimension", words.dimension(rule.dimension()));
    json.writeStringField("basis", rule.basis());
    json.writeArrayFieldStart("tags");
    json.writeString(words.family(rule.family()));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** SARIF has three levels; the grade itself is among the properties. */
  private static String level(Grade grade) {
    return switch (grade) {
      case BLOCK -> "error";
      case EXPLAIN -> "warning";
      case ADVISE, NOTE -> "note";
    };
  }

  @Override
  public void review(Review review) throws IOException {
    for (Finding finding : review.findings()) {
      result(finding, review);
    }
    notified(review, Outcome.Result.ERROR, "error");
    notified(review, Outcome.Result.INSUFFICIENT, "warning");
    Place file = Place.inFile(review.submission().file());
    for (String open : dispositions.open(review.handling())) {
      notification("warning", open, file);
    }
  }

  private void result(Finding finding, Review review) throws IOException {
    Words said = finding.in(words.lang());
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    Integer index = rules.get(finding.rule());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.grade()));
    text("message", said.message());
    json.writeArrayFieldStart("locations");
    List<Place> places = finding.places();
    Place first = places.isEmpty() ? Place.inFile(review.submission().file()) : places.get(0);
    SarifLocation.write(json, first, finding.subject(), words);
    json.writeEndArray();
    if (places.size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (Place place : places.subList(1, places.size())) {
        SarifLocation.write(json, place, finding.subject(), words);
      }
      json.writeEndArray();
    }
    suppression(review, finding);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.id());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("grade", finding.grade().name());
    json.writeStringField("found", said.found());
    json.writeStringField("expected", said.expected());
    json.writeStringField("difference", said.difference());
    json.writeStringField("mend", said.mend());
    json.writeStringField("basis", words.basis(finding));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Only one that is accepted makes tools leave the finding aside. */
  private void suppression(Review review, Finding finding) throws IOException {
    Optional<Treatment> treatment = review.handling().of(finding);
    if (treatment.isPresent()) {
      boolean accepted = treatment.get().state() == Treatment.State.ACCEPTED;
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", accepted ? "accepted" : "rejected");
      json.writeStringField("justification", dispositions.whole(review, finding));
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void notified(Review review, Outcome.Result result, String level) throws IOException {
    Place file = Place.inFile(review.submission().file());
    for (Account.Reason reason : Account.reasons(review.outcomes(), result, words.lang())) {
      String outcome = words.say("report.outcome." + result);
      String why =
          words.say(
              "report.reason",
              reason.reason(),
              String.join(" ", reason.rules()),
              Subjects.names(reason.subjects()));
      failed |= result == Outcome.Result.ERROR;
      notification(level, words.say("report.unread.reason", outcome, why), file);
    }
  }

  private void notification(String level, String text, Place place) throws IOException {
    notifications.writeStartObject();
    notifications.writeStringField("level", level);
    notifications.writeObjectFieldStart("message");
    notifications.writeStringField("text", text);
    notifications.writeEndObject();
    notifications.writeArrayFieldStart("locations");
    SarifLocation.write(notifications, place, "", words);
    notifications.writeEndArray();
    notifications.writeEndObject();
  }

  @Override
  public void failure(Failure failure) throws IOException {
    failed = true;
    String sentence = words.say("report.failure", failure.sentence().in(words.lang()));
    notification("error", sentence, failure.place());
  }

  @Override
  public void end(Message conclusion) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !failed);
    json.writeFieldName("toolExecutionNotifications");
    json.writeRawValue("");
    json.flush();
    notifications.writeEndArray();
    notifications.flush();
    later.copyTo(out);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    later.close();
  }
}
