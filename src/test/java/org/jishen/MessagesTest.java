package org.jishen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/jishen");
  private static final Path SOURCES = Path.of("src/main/java/org/jishen");
  private static final Pattern USE =
      Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties.forEach((key, value) -> sentences.put((String) key, (String) value));
    return sentences;
  }

  private static Path english(Path chinese) {
    return Path.of(chinese.toString().replace("_zh.properties", "_en.properties"));
  }

  private static Set<String> values(String sentence) {
    Set<String> values = new TreeSet<>();
    Matcher matcher = VALUE.matcher(sentence);
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }

  @Test
  void every_sentence_is_there_in_both_languages() throws IOException {
    List<Path> chinese = files(RESOURCES, "_zh.properties");
    assertFalse(chinese.isEmpty());
    for (Path file : chinese) {
      assertEquals(read(file).keySet(), read(english(file)).keySet(), file + " 和英文文件的键应当相同");
    }
    assertEquals(chinese.size(), files(RESOURCES, "_en.properties").size());
  }

  @Test
  void no_sentence_is_empty_and_both_languages_state_the_same_values() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files(RESOURCES, "_zh.properties")) {
      Map<String, String> english = read(english(file));
      read(file)
          .forEach(
              (key, sentence) -> {
                String other = english.getOrDefault(key, "");
                if (sentence.isEmpty() || other.isEmpty()) {
                  faults.add(file + ": " + key + " is empty");
                } else if (!values(sentence).equals(values(other))) {
                  faults.add(file + ": " + key + " states other values in English");
                }
              });
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void no_key_is_written_twice_in_a_file() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files(RESOURCES, ".properties")) {
      Set<String> seen = new TreeSet<>();
      for (String line : Files.readAllLines(file)) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#") && !seen.add(line.substring(0, equals).strip())) {
          faults.add(file + ": " + line);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void every_sentence_that_the_program_says_stands_under_the_key_of_its_package()
      throws IOException {
    List<String> faults = new ArrayList<>();
    int uses = 0;
    for (Path source : files(SOURCES, ".java")) {
      Matcher matcher = USE.matcher(Files.readString(source));
      while (matcher.find()) {
        uses++;
        String key = matcher.group(1);
        String name = key.substring(0, Math.max(0, key.indexOf('.')));
        Path bundle = RESOURCES.resolve(name).resolve("messages_zh.properties");
        boolean begins = matcher.group(2) != null;
        boolean known =
            Files.exists(bundle)
                && read(bundle).keySet().stream()
                    .anyMatch(each -> begins ? each.startsWith(key) : each.equals(key));
        if (!known) {
          faults.add(source + ": " + key + " stands in no " + bundle);
        }
      }
    }
    assertFalse(uses == 0);
    assertEquals(List.of(), faults);
  }
}
