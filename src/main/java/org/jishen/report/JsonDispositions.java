package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.review.Disposition;
import org.jishen.review.Finding;
import org.jishen.review.Handling;
import org.jishen.review.Treatment;

/**
 * Dispositions as JSON: at their findings, and all of them in the order in which they are written.
 */
final class JsonDispositions {

  private final JsonGenerator json;
  private final Lang lang;
  private final DispositionText text;

  JsonDispositions(JsonGenerator json, Lang lang) {
    this.json = json;
    this.lang = lang;
    this.text = new DispositionText(lang);
  }

  /** What became of the disposition of a finding, if it has one. */
  void write(Handling handling, Finding finding) throws IOException {
    Optional<Treatment> treatment = handling.of(finding);
    if (treatment.isPresent()) {
      json.writeFieldName("disposition");
      write(treatment.get());
    }
  }

  /** All dispositions of a file, and what is wrong with how they are written. */
  void write(Handling handling) throws IOException {
    json.writeArrayFieldStart("dispositions");
    for (Treatment treatment : handling.treatments()) {
      write(treatment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dispositionFaults");
    for (Message fault : handling.faults()) {
      json.writeString(fault.in(lang));
    }
    json.writeEndArray();
  }

  private void write(Treatment treatment) throws IOException {
    Disposition said = treatment.disposition();
    json.writeStartObject();
    json.writeStringField("finding", said.finding());
    json.writeStringField("kind", said.kind().name());
    json.writeStringField("state", treatment.state().name());
    json.writeStringField("label", text.label(treatment));
    json.writeStringField("reason", said.reason());
    json.writeStringField("who", said.who());
    json.writeStringField("date", said.date().toString());
    json.writeStringField("until", said.until() == null ? "" : said.until().toString());
    json.writeNumberField("line", said.place().line());
    json.writeEndObject();
  }
}
