package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {

  private static Rulebook rulebook;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    rulebook = Sample.rulebook(folder);
  }

  private static JsonNode print(Lang lang) throws IOException {
    StringWriter out = new StringWriter();
    JsonReport report =
        new JsonReport(
            out, new Engine("1.0", "abc", "auto", LocalDate.of(2026, 1, 1)), rulebook, lang);
    report.failure(new Failure(Place.atLine("坏.yaml", 3), Message.said("不认识的键", "unknown key")));
    report.review(Sample.review());
    report.end(Message.NONE);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(List.of(), Schemas.of("jishen-review-1.schema.json").validate(json));
    return json;
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void the_order_of_the_fields_is_fixed() throws IOException {
    JsonNode json = print(Lang.ZH);
    JsonNode review = json.get("reviews").get(0);
    assertEquals(List.of("schema", "engine", "reviews", "errors"), keys(json));
    assertEquals(List.of("version", "rules", "profile", "asOf"), keys(json.get("engine")));
    assertEquals(
        List.of(
            "file",
            "sha256",
            "profile",
            "subjects",
            "findings",
            "outcomes",
            "dispositions",
            "dispositionFaults",
            "forms",
            "unread",
            "score"),
        keys(review));
    assertEquals(List.of("id", "kind"), keys(review.get("subjects").get(0)));
    assertEquals(List.of("id", "kind", "name", "place"), keys(review.get("subjects").get(1)));
    assertEquals(
        List.of(
            "id",
            "rule",
            "grade",
            "subject",
            "title",
            "message",
            "found",
            "expected",
            "difference",
            "places",
            "locations",
            "mend",
            "basis"),
        keys(review.get("findings").get(0)));
    assertEquals(
        List.of("rule", "subject", "outcome", "reason"), keys(review.get("outcomes").get(0)));
    assertEquals(List.of("place", "reason", "deliberate"), keys(review.get("unread").get(0)));
  }

  @Test
  void a_finding_names_its_places_and_the_norm() throws IOException {
    JsonNode finding = print(Lang.ZH).get("reviews").get(0).get("findings").get(0);
    assertEquals("第8行（资金/年度/年度资金总额）", finding.get("places").get(0).asText());
    assertEquals(8, finding.get("locations").get(0).get("line").asInt());
    assertEquals(Sample.FILE, finding.get("locations").get(0).get("file").asText());
    assertEquals("财预〔2015〕88号", finding.get("basis").asText());
    assertEquals("10,000元", finding.get("difference").asText());
  }

  @Test
  void every_sentence_is_in_the_language_that_was_asked_for() throws IOException {
    JsonNode json = print(Lang.EN);
    JsonNode review = json.get("reviews").get(0);
    assertEquals("Project name missing", review.get("findings").get(1).get("title").asText());
    assertEquals("the form has no funds", review.get("outcomes").get(2).get("reason").asText());
    assertEquals("unknown key", json.get("errors").get(0).get("sentence").asText());
  }

  @Test
  void a_file_that_could_not_be_read_is_among_the_errors_with_its_place() throws IOException {
    JsonNode error = print(Lang.ZH).get("errors").get(0);
    assertEquals("坏.yaml", error.get("file").asText());
    assertEquals("第3行", error.get("place").asText());
    assertEquals("不认识的键", error.get("sentence").asText());
  }

  @Test
  void a_form_has_its_score_and_its_counts() throws IOException {
    JsonNode form = print(Lang.ZH).get("reviews").get(0).get("forms").get(0);
    assertEquals(
        List.of("subject", "name", "score", "level", "verdict", "points", "annualTotal", "counts"),
        keys(form));
    assertEquals("中", form.get("level").asText());
    assertEquals("500,000元", form.get("annualTotal").asText());
    assertEquals(1, form.get("counts").get("BLOCK").asInt());
  }
}
