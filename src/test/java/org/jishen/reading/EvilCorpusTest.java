package org.jishen.reading;

import static org.jishen.reading.OfficeFiles.docx;
import static org.jishen.reading.OfficeFiles.text;
import static org.jishen.reading.OfficeFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** All evil files together. */
class EvilCorpusTest {

  private static final List<EvilFile> FILES =
      Stream.of(
              EvilPackagesTest.FILES,
              EvilWordTest.FILES,
              EvilSheetsTest.FILES,
              EvilOldOfficeTest.FILES,
              EvilPagesTest.FILES,
              EvilPdfTest.FILES,
              EvilTextsTest.FILES)
          .flatMap(List::stream)
          .toList();

  @TempDir private Path folder;

  @Test
  void there_are_many_of_them() {
    assertTrue(FILES.size() >= 150, "only " + FILES.size());
    assertEquals(FILES.size(), FILES.stream().map(EvilFile::name).distinct().count());
  }

  @Test
  void the_files_beside_them_are_found_and_read_as_if_they_were_not_there() throws Exception {
    Files.write(folder.resolve("a.docx"), docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>"));
    Files.write(folder.resolve("b.zip"), Arrays.copyOf(zip(Map.of("a.txt", text("甲"))), 40));
    Files.write(
        folder.resolve("c.zip"),
        zip(
            new TreeMap<>(
                Map.of("../乙.txt", text("乙"), "丙.txt", text("丙"), "__MACOSX/._丙.txt", text("x")))));
    List<String> said = new ArrayList<>();
    for (FileSource file : Sources.at(folder.toString(), Limits.DEFAULT)) {
      try {
        said.add(String.join("", Reading.shapes(new Readers().read(file.load(Limits.DEFAULT)))));
      } catch (UnreadableException e) {
        said.add(e.sentence().key());
      }
    }
    assertEquals(List.of("甲", "reading.zip.damaged", "乙", "丙"), said);
  }

  /**
   * Writes the files to a folder and measures what {@code check} takes for each of them, with a
   * small heap; {@code mvn test -Dtest=EvilCorpusTest -Djishen.evil=time}, after the jar is built.
   */
  @Test
  @EnabledIfSystemProperty(named = "jishen.evil", matches = "time")
  void what_they_take() throws Exception {
    Path corpus = Files.createDirectories(Path.of("target", "evil"));
    List<String> report = new ArrayList<>();
    for (EvilFile file : FILES) {
      Files.write(corpus.resolve(file.name()), file.making().bytes());
    }
    String only = System.getProperty("jishen.evil.only", "");
    for (EvilFile file : FILES) {
      if (file.name().contains(only)) {
        report.add(EvilRun.of(corpus.resolve(file.name())).line());
        Files.write(corpus.resolveSibling("evil.txt"), report);
      }
    }
    assertTrue(report.stream().noneMatch(line -> line.contains("FAULT")), "see target/evil.txt");
  }
}
