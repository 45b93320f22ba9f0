package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.rulebook.Words;

/** Findings as the JSON report has them. */
public final class JsonFindings {

  private final JsonGenerator json;
  private final Rulebook rulebook;
  private final Lang lang;

  JsonFindings(JsonGenerator json, Rulebook rulebook, Lang lang) {
    this.json = json;
    this.rulebook = rulebook;
    this.lang = lang;
  }

  /**
   * A list of findings by itself: the value of the field findings, moved to the left margin, and an
   * end of line.
   *
   * @param findings some or all of those of the review
   */
  public static String text(Review review, List<Finding> findings, Rulebook rulebook, Lang lang) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonReport.generator(out)) {
      new JsonFindings(json, rulebook, lang).write(review, findings);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  void write(Review review, List<Finding> findings) throws IOException {
    json.writeStartArray();
    for (Finding finding : findings) {
      finding(review, finding);
    }
    json.writeEndArray();
  }

  private void finding(Review review, Finding finding) throws IOException {
    Words words = finding.in(lang);
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("grade", finding.grade().name());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("title", words.title());
    json.writeStringField("message", words.message());
    json.writeStringField("found", words.found());
    json.writeStringField("expected", words.expected());
    json.writeStringField("difference", words.difference());
    json.writeArrayFieldStart("places");
    for (Place place : finding.places()) {
      json.writeString(place(place));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("locations");
    for (Place place : finding.places()) {
      location(place);
    }
    json.writeEndArray();
    json.writeStringField("mend", words.mend());
    json.writeStringField("basis", basis(finding));
    JsonRepairs.write(json, review.repairs(finding), lang);
    new JsonDispositions(json, lang).write(review.handling(), finding);
    json.writeEndObject();
  }

  private void location(Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", place.file());
    json.writeNumberField("page", place.page());
    json.writeStringField("sheet", place.sheet());
    json.writeNumberField("table", place.table());
    json.writeNumberField("row", place.row());
    json.writeNumberField("column", place.column());
    json.writeNumberField("line", place.line());
    json.writeStringField("label", place.label());
    json.writeEndObject();
  }

  private String basis(Finding finding) {
    RuleInfo info = rulebook.rule(finding.rule());
    return info == null ? "" : info.basis();
  }

  private String place(Place place) {
    String text = place.text(lang);
    return text.isEmpty() ? place.file() : text;
  }
}
