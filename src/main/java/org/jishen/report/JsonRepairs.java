package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jishen.knowledge.Lang;
import org.jishen.review.Edit;
import org.jishen.review.NewRow;
import org.jishen.review.Repair;

/** The repairs of a finding as JSON. */
final class JsonRepairs {

  private JsonRepairs() {}

  /** Writes the field {@code repairs}, unless there are none. */
  static void write(JsonGenerator json, List<Repair> repairs, Lang lang) throws IOException {
    if (repairs.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("repairs");
    for (Repair repair : repairs) {
      json.writeStartObject();
      json.writeStringField("kind", repair.kind().name());
      json.writeArrayFieldStart("edits");
      for (Edit edit : repair.edits()) {
        json.writeStartObject();
        json.writeStringField("place", edit.place().text(lang));
        json.writeStringField("before", edit.before());
        json.writeStringField("after", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (NewRow row : repair.rows()) {
        json.writeStartObject();
        json.writeStringField("after", row.after().text(lang));
        json.writeStringField("level1", row.level1());
        json.writeStringField("level2", row.level2());
        json.writeStringField("name", row.name());
        json.writeStringField("target", row.target());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
