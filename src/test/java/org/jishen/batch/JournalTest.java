package org.jishen.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final Path CASES = Path.of("cases/submissions");
  private static final Knowledge KNOWLEDGE = Knowledge.installed();
  private static final Standards RULES = Standards.load(KNOWLEDGE, Choice.OF_ITS_PLACE);
  private static final YamlSubmissions YAML = YamlSubmissions.load(KNOWLEDGE);

  private static final Workers.Work<Review> NEVER = source -> fail("done again: " + source.name());

  @TempDir private Path folder;

  private static Review check(Source source) throws UnreadableException {
    return new Reviewer(RULES).review(YAML.read(source), source.sha256());
  }

  private static Source disclosure() throws IOException {
    String name = "medical-security-2025.yaml";
    return new Source(name, Files.readAllBytes(CASES.resolve(name)));
  }

  private static Source form(String name) {
    String text = "forms:\n  - {name: " + name + ", department: 某局, funds: {中央财政资金: 5万元}}\n";
    return new Source(name + ".yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private Journal begin() throws IOException {
    return Journal.begin(folder.resolve("a.journal"), "run");
  }

  private Journal resume() throws IOException {
    Journal journal = Journal.resume(folder.resolve("a.journal"), "run");
    assertNotNull(journal);
    return journal;
  }

  @Test
  void a_whole_disclosure_comes_back_as_it_was() throws IOException, UnreadableException {
    Source source = disclosure();
    Review review;
    try (Journal journal = begin()) {
      review = journal.around(JournalTest::check).on(source);
    }
    try (Journal journal = resume()) {
      assertEquals(review, journal.around(NEVER).on(source));
    }
  }

  @Test
  void forms_with_dates_and_whatever_else_forms_say_come_back_as_they_were() throws Exception {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("cases/clean"))) {
      for (Path file : files.sorted().toList()) {
        sources.add(new Source(file.toString(), Files.readAllBytes(file)));
      }
    }
    List<Review> reviews = new ArrayList<>();
    try (Journal journal = begin()) {
      for (Source source : sources) {
        reviews.add(journal.around(JournalTest::check).on(source));
      }
    }
    assertTrue(reviews.toString().contains("When[raw=2026年2月10日前"), "there is a date among them");
    try (Journal journal = resume()) {
      for (int i = 0; i < reviews.size(); i++) {
        assertEquals(reviews.get(i), journal.around(NEVER).on(sources.get(i)));
      }
    }
  }

  @Test
  void a_file_that_could_not_be_read_is_not_tried_again() throws IOException {
    Workers.Work<Review> unreadable =
        source -> {
          throw new UnreadableException(
              Place.atLine(source.name(), 3), Message.of("reading.lineLength", 7));
        };
    String line;
    try (Journal journal = begin()) {
      line = failure(journal.around(unreadable)).getMessage();
    }
    try (Journal journal = resume()) {
      assertEquals(line, failure(journal.around(NEVER)).getMessage());
    }
  }

  private static UnreadableException failure(Workers.Work<Review> work) {
    return assertThrows(UnreadableException.class, () -> work.on(form("甲")));
  }

  @Test
  void a_file_that_was_changed_since_is_checked_again() throws IOException, UnreadableException {
    try (Journal journal = begin()) {
      journal.around(JournalTest::check).on(form("甲"));
    }
    Source changed = new Source("甲.yaml", "forms: []\n".getBytes(StandardCharsets.UTF_8));
    try (Journal journal = resume()) {
      assertEquals(0, journal.around(JournalTest::check).on(changed).submission().forms().size());
    }
  }

  @Test
  void what_a_killed_process_left_half_written_is_dropped()
      throws IOException, UnreadableException {
    Path path = folder.resolve("a.journal");
    long first;
    try (Journal journal = begin()) {
      journal.around(JournalTest::check).on(form("甲"));
      first = Files.size(path);
      journal.around(JournalTest::check).on(form("乙"));
    }
    byte[] whole = Files.readAllBytes(path);
    for (long length = first; length < whole.length; length += 97) {
      Files.write(path, java.util.Arrays.copyOf(whole, (int) length));
      try (Journal journal = resume()) {
        assertEquals(1, journal.size());
        assertEquals(first, Files.size(path));
      }
    }
  }

  @Test
  void a_damaged_entry_ends_what_is_known() throws IOException, UnreadableException {
    Path path = folder.resolve("a.journal");
    try (Journal journal = begin()) {
      journal.around(JournalTest::check).on(form("甲"));
    }
    byte[] bytes = Files.readAllBytes(path);
    bytes[bytes.length - 5] ^= 1;
    Files.write(path, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    try (Journal journal = resume()) {
      assertEquals(0, journal.size());
    }
  }

  @Test
  void a_run_of_another_kind_is_not_gone_on_with() throws IOException {
    begin().close();
    assertNull(Journal.resume(folder.resolve("a.journal"), "other rules"));
    assertNull(Journal.resume(folder.resolve("none.journal"), "run"));
  }
}
