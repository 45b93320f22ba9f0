package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jishen.comparison.Comparison;
import org.jishen.comparison.FindingChange;
import org.jishen.comparison.FormPair;
import org.jishen.comparison.Shift;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.rulebook.Words;
import org.jishen.submission.Form;

/**
 * Two versions side by side as JSON, schema jishen-diff/1: the order of its fields never changes.
 */
public final class ComparisonJson {

  private static final String SCHEMA = "jishen-diff/1";

  private final JsonGenerator json;
  private final Lang lang;
  private final Engine engine;

  /**
   * A writer.
   *
   * @param out where it goes; it stays open at the end
   */
  public ComparisonJson(Writer out, Engine engine, Lang lang) throws IOException {
    this.json = JsonReport.generator(out);
    this.engine = engine;
    this.lang = lang;
  }

  /** Writes it. */
  public void write(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeObjectFieldStart("engine");
    json.writeStringField("version", engine.version());
    json.writeStringField("rules", engine.rules());
    json.writeStringField("profile", engine.profile());
    json.writeStringField("asOf", engine.asOf().toString());
    json.writeEndObject();
    version("before", comparison.before());
    version("after", comparison.after());
    json.writeArrayFieldStart("forms");
    for (FormPair pair : comparison.forms()) {
      form(pair);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (FindingChange change : comparison.findings()) {
      finding(change, comparison);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (Shift shift : comparison.shifts()) {
      shift(shift);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    for (FindingChange.State state : FindingChange.State.values()) {
      long count = comparison.findings().stream().filter(one -> one.state() == state).count();
      json.writeNumberField(state.name(), count);
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void version(String key, Review review) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("file", review.submission().file());
    json.writeStringField("sha256", review.sha256());
    json.writeStringField("profile", review.profile().name());
    json.writeEndObject();
  }

  private void form(FormPair pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("likeness", pair.likeness().name());
    form("before", pair.before());
    form("after", pair.after());
    json.writeEndObject();
  }

  private void form(String key, Optional<Form> form) throws IOException {
    if (form.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("subject", form.get().id());
    json.writeStringField("name", form.get().name());
    json.writeNumberField("year", form.get().year());
    json.writeStringField("place", place(form.get().place()));
    json.writeEndObject();
  }

  private void finding(FindingChange change, Comparison comparison) throws IOException {
    Finding finding = change.finding();
    Words words = finding.in(lang);
    json.writeStartObject();
    json.writeStringField("state", change.state().name());
    json.writeStringField("id", change.after().map(Finding::id).orElse(""));
    json.writeStringField("formerId", change.before().map(Finding::id).orElse(""));
    json.writeStringField("rule", finding.rule());
    json.writeStringField("grade", finding.grade().name());
    json.writeStringField("subject", change.after().map(Finding::subject).orElse(""));
    json.writeStringField("formerSubject", change.before().map(Finding::subject).orElse(""));
    json.writeStringField("title", words.title());
    json.writeStringField("message", words.message());
    json.writeArrayFieldStart("places");
    for (Place place : finding.places()) {
      json.writeString(place(place));
    }
    json.writeEndArray();
    json.writeStringField("mend", words.mend());
    if (change.after().isPresent()) {
      new JsonDispositions(json, lang).write(comparison.after().handling(), change.after().get());
    }
    json.writeEndObject();
  }

  private void shift(Shift shift) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", shift.kind().name());
    json.writeStringField("subject", shift.after().id());
    json.writeStringField("formerSubject", shift.before().id());
    json.writeStringField("about", shift.about());
    json.writeArrayFieldStart("aspects");
    for (Shift.Aspect aspect : shift.aspects()) {
      json.writeString(aspect.name());
    }
    json.writeEndArray();
    json.writeStringField("before", shift.was());
    json.writeStringField("after", shift.now());
    json.writeStringField("difference", shift.difference());
    json.writeStringField("place", place(shift.place()));
    json.writeEndObject();
  }

  private String place(Place place) {
    String text = place.text(lang);
    return text.isEmpty() ? place.file() : text;
  }
}
