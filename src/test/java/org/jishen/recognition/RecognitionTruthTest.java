package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Document;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.Readers;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is read of real forms against truth that was made by hand. */
class RecognitionTruthTest {

  private static final Path SHARED = Path.of("../shared");

  private static void assumeShared() {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "../shared with real forms is not here");
  }

  private static String fold(String text) {
    return Folding.key(text).replaceAll("[。.;]+$", "");
  }

  private static List<String> wanted(JsonNode form) {
    List<String> wanted = new ArrayList<>();
    for (String key : List.of("name", "department", "unit", "goalAnnual", "goalImplementation")) {
      wanted.add(key + fold(form.path(key).asText("").replace("null", "")));
    }
    for (JsonNode entry : form.path("indicators")) {
      wanted.add(fold(entry.path("name").asText()) + "=" + fold(entry.path("value").asText()));
    }
    return wanted;
  }

  private static List<String> read(FormDraft draft) {
    List<String> read = new ArrayList<>();
    read.add("name" + text(draft, FieldKey.NAME));
    read.add("department" + text(draft, FieldKey.DEPARTMENT));
    read.add("unit" + text(draft, FieldKey.UNIT));
    read.add("goalAnnual" + text(draft, FieldKey.GOAL_ANNUAL));
    read.add("goalImplementation" + text(draft, FieldKey.GOAL_IMPLEMENTATION));
    for (FormDraft.IndicatorEntry entry : draft.indicators) {
      if (!entry.name().isEmpty() || !entry.value().isEmpty()) {
        read.add(fold(entry.name()) + "=" + fold(entry.value()));
      }
    }
    return read;
  }

  private static String text(FormDraft draft, FieldKey key) {
    FormDraft.Entry entry = draft.fields.get(key);
    return entry == null ? "" : fold(entry.text());
  }

  @Test
  void the_ten_forms_of_the_first_disclosure_are_read_as_they_are() throws IOException {
    assumeShared();
    String text = Files.readString(SHARED.resolve("seed/liulin-2025.txt"));
    JsonNode truth =
        new ObjectMapper().readTree(SHARED.resolve("truth/liulin-2025.extract.json").toFile());
    List<FormDraft> drafts = Snippets.result(text).drafts();
    assertEquals(truth.path("forms").size(), drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      assertEquals(wanted(truth.path("forms").get(i)), read(drafts.get(i)));
      assertEquals(10, fields(drafts.get(i), Scope.ANNUAL, Scope.IMPLEMENTATION) - 2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "liulin-forms.docx",
        "liulin-forms.doc",
        "liulin-forms.xlsx",
        "liulin-forms.xls",
        "liulin-forms.html",
        "liulin-forms.pdf",
        "liulin-disclosure.pdf",
        "liulin-disclosure.docx",
        "liulin-disclosure.html"
      })
  void the_ten_forms_are_the_same_in_every_format(String name)
      throws IOException, UnreadableException {
    assumeShared();
    JsonNode truth =
        new ObjectMapper().readTree(SHARED.resolve("truth/liulin-2025.extract.json").toFile());
    List<FormDraft> drafts = drafts(SHARED.resolve("samples").resolve(name));
    assertEquals(truth.path("forms").size(), drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      assertEquals(wanted(truth.path("forms").get(i)), read(drafts.get(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "html", "pdf"})
  void forms_of_many_places_are_read_without_loss_from_office_files(String format)
      throws IOException, UnreadableException {
    assumeShared();
    try (Stream<Path> files = Files.list(SHARED.resolve("truth/forms"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        List<FormDraft> drafts = drafts(Path.of(file.toString().replaceFirst("json$", format)));
        assertEquals(1, drafts.size(), file.toString());
        assertEquals(
            wanted(new ObjectMapper().readTree(file.toFile()).path("extract")),
            read(drafts.get(0)),
            file.toString());
      }
    }
  }

  private static List<FormDraft> drafts(Path file) throws UnreadableException {
    Document document = new Readers().read(new FileSource(file).load(Limits.DEFAULT));
    return FormRecogniser.load(Knowledge.installed()).recognise(document.blocks()).drafts();
  }

  private static long fields(FormDraft draft, Scope... scopes) {
    return draft.funds.stream().filter(fund -> List.of(scopes).contains(fund.scope())).count();
  }

  @Test
  void forms_of_many_places_are_read_nearly_without_loss() throws IOException {
    assumeShared();
    int right = 0;
    int all = 0;
    int extra = 0;
    try (Stream<Path> files = Files.list(SHARED.resolve("truth/forms"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replace(".json", ".txt");
        String text = Files.readString(SHARED.resolve("forms").resolve(name));
        List<String> read = read(Snippets.form(text));
        List<String> wanted = wanted(new ObjectMapper().readTree(file.toFile()).path("extract"));
        List<String> left = new ArrayList<>(read);
        for (String entry : wanted) {
          right += left.remove(entry) ? 1 : 0;
          all++;
        }
        extra += left.size();
      }
    }
    assertTrue(right >= all * 0.97, right + " of " + all);
    assertTrue(extra <= all * 0.03, "extra: " + extra);
  }
}
