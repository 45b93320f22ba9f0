package org.jishen.reading;

import static org.jishen.reading.OfficeFiles.docx;
import static org.jishen.reading.OfficeFiles.text;
import static org.jishen.reading.OfficeFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jishen.document.Document;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged or that want to do harm: each ends in a sentence, soon. */
class EvilFilesTest {

  /** On a machine that does other things at the same time. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence_and_soon() {
    return EvilFiles.FILES.stream()
        .map(evil -> DynamicTest.dynamicTest(evil.source().name(), () -> check(evil)));
  }

  private static void check(EvilFiles.Evil evil) {
    Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            Document document = new Readers().read(evil.source());
            assertTrue(evil.key().startsWith("+"), "was read");
            List<String> said =
                document.unread().stream().map(unread -> unread.reason().key()).toList();
            String key = evil.key().substring(1);
            assertTrue(
                key.isEmpty()
                    ? said.isEmpty() || said.get(0).startsWith("reading.")
                    : said.contains(key),
                said.toString());
          } catch (UnreadableException e) {
            assertEquals(evil.key(), e.sentence().key());
            assertTrue(e.line(Lang.ZH).startsWith(evil.source().name()), e.line(Lang.ZH));
          }
        });
  }

  @Test
  void there_are_many_of_them() {
    assertTrue(EvilFiles.FILES.size() >= 50, "only " + EvilFiles.FILES.size());
  }

  @TempDir private Path folder;

  @Test
  void the_files_beside_them_are_found_and_read_as_if_they_were_not_there() throws Exception {
    Files.write(folder.resolve("a.docx"), docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>"));
    Files.write(folder.resolve("b.zip"), Arrays.copyOf(zip(Map.of("a.txt", text("甲"))), 40));
    Files.write(
        folder.resolve("c.zip"),
        zip(
            new java.util.TreeMap<>(
                Map.of("../乙.txt", text("乙"), "丙.txt", text("丙"), "__MACOSX/._丙.txt", text("x")))));
    List<String> said = new ArrayList<>();
    for (FileSource file : Sources.at(folder.toString())) {
      try {
        said.add(String.join("", Reading.shapes(new Readers().read(file.load(Limits.DEFAULT)))));
      } catch (UnreadableException e) {
        said.add(e.sentence().key());
      }
    }
    assertEquals(List.of("甲", "reading.zip.damaged", "乙", "丙"), said);
  }
}
