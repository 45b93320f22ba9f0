package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SARIF 2.1.0 asks for, clause by clause; every log made here is held against its schema. */
class SarifReportTest {

  /** The schema of the standard, as a library carries it. */
  private static final Schema SCHEMA = Schemas.of("sarif-schema-2.1.0.json");

  private static Standards standards;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    standards = Sample.standards(folder);
  }

  private static JsonNode run(boolean failing, Review... reviews) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SarifReport report =
        new SarifReport(
            out,
            new Engine("1.0", "abc", "national", LocalDate.of(2026, 1, 1)),
            standards,
            Lang.ZH)) {
      for (Review review : reviews) {
        report.review(review);
      }
      if (failing) {
        report.failure(Failure.of("坏 1.txt", Message.said("文件是空的", "the file is empty")));
      }
      report.end(Message.NONE);
    }
    JsonNode log = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertEquals(List.of(), SCHEMA.validate(log));
    assertEquals("2.1.0", log.get("version").asText());
    assertEquals(1, log.get("runs").size());
    return log.get("runs").get(0);
  }

  @Test
  void the_schema_refuses_what_is_no_log() throws IOException {
    JsonNode wrong = new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}");
    assertFalse(SCHEMA.validate(wrong).isEmpty());
  }

  private static JsonNode run(Review... reviews) throws IOException {
    return run(false, reviews);
  }

  @Test
  void a_run_names_the_tool_and_every_rule_with_its_metadata() throws IOException {
    JsonNode driver = run(Sample.review()).get("tool").get("driver");
    assertEquals("Jishen", driver.get("name").asText());
    assertEquals(2, driver.get("rules").size());
    for (JsonNode rule : driver.get("rules")) {
      for (String text : List.of("shortDescription", "fullDescription", "help")) {
        assertFalse(rule.get(text).get("text").asText().isEmpty(), text);
      }
      assertEquals("error", rule.get("defaultConfiguration").get("level").asText());
    }
  }

  @Test
  void a_result_points_at_its_rule_and_at_its_places() throws IOException {
    JsonNode run = run(Sample.review());
    JsonNode result = run.get("results").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertEquals("A01", result.get("ruleId").asText());
    assertEquals("A01", rules.get(result.get("ruleIndex").asInt()).get("id").asText());
    assertFalse(result.get("message").get("text").asText().isEmpty());
    JsonNode place = result.get("locations").get(0);
    JsonNode physical = place.get("physicalLocation");
    assertEquals(
        "%E7%94%B3%E6%8A%A5/%E7%A4%BA%E4%BE%8B.txt",
        physical.get("artifactLocation").get("uri").asText());
    assertEquals(8, physical.get("region").get("startLine").asInt());
    JsonNode logical = place.get("logicalLocations").get(0);
    assertEquals("第8行（资金/年度/年度资金总额）", logical.get("name").asText());
    assertEquals("表1/资金/年度/年度资金总额", logical.get("fullyQualifiedName").asText());
    assertEquals(1, result.get("relatedLocations").size());
  }

  @Test
  void the_fingerprint_is_the_id_of_the_finding() throws IOException {
    List<String> prints = new ArrayList<>();
    run(Sample.review())
        .get("results")
        .forEach(
            result ->
                prints.add(result.get("partialFingerprints").get("jishenFindingId/v1").asText()));
    assertEquals(List.of("A01-1", "M01-1"), prints);
  }

  @Test
  void only_the_levels_of_the_standard_are_used() throws IOException {
    for (JsonNode result : run(Sample.review(), Sample.hostile()).get("results")) {
      assertTrue(
          Set.of("error", "warning", "note", "none").contains(result.get("level").asText()),
          result.toString());
    }
  }

  @Test
  void a_file_that_could_not_be_read_makes_the_run_unsuccessful() throws IOException {
    assertTrue(
        run(Sample.review()).get("invocations").get(0).get("executionSuccessful").asBoolean());
    JsonNode invocation = run(true, Sample.review()).get("invocations").get(0);
    assertFalse(invocation.get("executionSuccessful").asBoolean());
    JsonNode told = invocation.get("toolExecutionNotifications").get(0);
    assertEquals("未能核查：文件是空的", told.get("message").get("text").asText());
    assertEquals("error", told.get("level").asText());
  }

  @Test
  void paths_become_references_that_can_be_followed() {
    assertEquals("file:///tmp/a%20b.txt", SarifLocation.uri("/tmp/a b.txt"));
    assertEquals("file:///C%3A/x/y.docx", SarifLocation.uri("C:\\x\\y.docx"));
    assertEquals("a%23b%25.txt", SarifLocation.uri("a#b%.txt"));
  }
}
