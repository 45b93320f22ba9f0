package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.recognition.YamlSubmissions;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file that is damaged or that wants to do harm, and what is to come of it.
 *
 * @param name under which it is handed in
 * @param making what makes it
 * @param refused it is not read at all
 * @param key of the sentence with which it is refused, or which is among what was passed over; ""
 *     when nothing need be said
 */
record EvilFile(String name, Making making, boolean refused, String key) {

  /** Makes a file. */
  @FunctionalInterface
  interface Making {
    byte[] bytes() throws Exception;
  }

  /** A guard against readers that never end, not a measure: a busy machine may be slow. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final class Submissions {
    static final YamlSubmissions YAML = YamlSubmissions.load(Knowledge.at(Path.of("rules")));
  }

  static EvilFile refused(String name, String key, Making making) {
    return new EvilFile(name, making, true, key);
  }

  static EvilFile read(String name, Making making) {
    return read(name, "", making);
  }

  static EvilFile read(String name, String key, Making making) {
    return new EvilFile(name, making, false, key);
  }

  static Stream<DynamicTest> tests(List<EvilFile> files) {
    return files.stream().map(file -> DynamicTest.dynamicTest(file.name(), file::check));
  }

  private void check() throws Exception {
    Source source = new Source(name, making.bytes());
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          try {
            List<String> said = said(source);
            assertFalse(refused, "was read; said " + said);
            assertTrue(key.isEmpty() || said.contains(key), said.toString());
          } catch (UnreadableException e) {
            assertEquals(refused ? key : "read", e.sentence().key());
            assertTrue(e.line(Lang.ZH).startsWith(name), e.line(Lang.ZH));
          }
        });
  }

  private static List<String> said(Source source) throws UnreadableException {
    if (Readers.isYaml(source)) {
      Submissions.YAML.read(source);
      return List.of();
    }
    return new Readers()
        .read(source).unread().stream().map(unread -> unread.reason().key()).toList();
  }
}
