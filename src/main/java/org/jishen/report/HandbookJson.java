package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;

/** The handbook for a program: what the rules say of themselves in both languages, and examples. */
public final class HandbookJson {

  private final Rulebook rulebook;
  private final RuleSheets sheets;

  /** A handbook of a rulebook, with the examples of these sheets. */
  public HandbookJson(Rulebook rulebook, RuleSheets sheets) {
    this.rulebook = rulebook;
    this.sheets = sheets;
  }

  /** Writes an array with an object a rule. */
  public void write(Writer out) throws IOException {
    try (JsonGenerator json = JsonReport.generator(out)) {
      json.writeStartArray();
      for (RuleInfo rule : rulebook.rules()) {
        json.writeStartObject();
        json.writeStringField("code", rule.code());
        json.writeStringField("grade", rule.grade().name());
        json.writeStringField("dimension", rule.dimension());
        strings(json, "subjects", rule.scopes().stream().map(RuleInfo.Scope::name).toList());
        json.writeStringField("basis", rule.basis());
        strings(json, "applies", rule.applies());
        strings(json, "needs", rule.needs());
        texts(json, "zh", rule.zh());
        texts(json, "en", rule.en());
        json.writeStringField("source", rule.source());
        RuleSheet sheet = sheets.of(rule);
        strings(json, "comment", sheet.comment());
        json.writeStringField("cases", sheet.caseFile());
        examples(json, sheet);
        strings(json, "related", sheet.related().stream().map(RuleSheet.Related::code).toList());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void examples(JsonGenerator json, RuleSheet sheet) throws IOException {
    json.writeArrayFieldStart("examples");
    for (RuleSheet.Group group : sheet.examples()) {
      for (RuleSheet.Shown example : group.examples()) {
        json.writeStartObject();
        json.writeStringField("outcome", group.outcome());
        json.writeStringField("sentence", example.sentence());
        json.writeNumberField("line", example.line());
        strings(json, "findings", example.findings());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String key, RuleInfo.Texts texts)
      throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("title", texts.title());
    json.writeStringField("why", texts.why());
    json.writeStringField("mend", texts.mend());
    json.writeEndObject();
  }
}
