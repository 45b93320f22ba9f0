package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

  private static final Path FILE = Path.of("rules/limits.yaml");

  @TempDir Path folder;

  private Limits with(String from, String to) throws IOException {
    String text = Files.readString(FILE);
    assertTrue(text.contains(from), from);
    Files.writeString(folder.resolve("limits.yaml"), text.replace(from, to));
    return Limits.load(Knowledge.at(folder));
  }

  private String fault(String from, String to) {
    return assertThrows(KnowledgeException.class, () -> with(from, to)).getMessage();
  }

  @Test
  void the_file_that_comes_with_the_program_says_what_holds_without_it() {
    assertEquals(Limits.DEFAULT, Limits.load(Knowledge.at(Path.of("rules"))));
    assertEquals(Limits.DEFAULT, Limits.load(Knowledge.at(folder)));
  }

  @Test
  void a_user_may_allow_more_or_less() throws IOException {
    Limits limits = with("count: 300 ", "count: 500 ");
    assertEquals(500, limits.pages().count());
    assertEquals(Limits.DEFAULT.office(), limits.office());
  }

  @Test
  void a_wrong_file_is_told_with_its_line() {
    assertTrue(fault("columns: 2000 ", "columns: many ").contains("limits.yaml:7"));
    assertTrue(fault("glyphs: 50000", "gliphs: 50000").contains("limits.yaml:"));
    assertTrue(fault("seconds: 60 ", "seconds: 0 ").contains("大于零"));
    assertTrue(fault("seconds: 60 ", "seconds: 1e99999999 ").contains("limits.yaml:4"));
    assertTrue(fault("count: 300 ", "count: 2.5 ").contains("整数"));
    assertTrue(fault("fileBytes: 20971520 ", "fileBytes: -1 ").contains("limits.yaml:5"));
    assertTrue(fault("pages: ", "pages: 5 #").contains("limits.yaml:"));
  }

  @Test
  void all_faults_are_told_at_once() {
    String fault = fault("columns: 2000 ", "columns: many\ncolums: 2 ");
    assertEquals(2, fault.lines().count(), fault);
    assertTrue(fault.contains("colums"), fault);
  }

  @Test
  void a_figure_that_is_left_out_is_the_one_of_the_program() throws IOException {
    Files.writeString(folder.resolve("limits.yaml"), "seconds: 5\npages: {count: 7}\n");
    Limits limits = Limits.load(Knowledge.at(folder));
    assertEquals(5, limits.seconds());
    assertEquals(7, limits.pages().count());
    assertEquals(Limits.DEFAULT.pages().glyphs(), limits.pages().glyphs());
    assertEquals(Limits.DEFAULT.packed(), limits.packed());
  }
}
