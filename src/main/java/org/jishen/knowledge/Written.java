package org.jishen.knowledge;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file that knows its line. What is wrong is noted with file and line among the
 * faults and reading goes on, so that an author hears of all faults at once.
 */
public final class Written {

  private static final Map<String, Boolean> ANSWERS =
      Map.of("true", true, "是", true, "yes", true, "false", false, "否", false, "no", false);

  private final Path file;
  private final Node node;
  private final List<Message> faults;

  private Written(Path file, Node node, List<Message> faults) {
    this.file = file;
    this.node = node;
    this.faults = faults;
  }

  /**
   * The whole of a file; null when it is no YAML, which is noted.
   *
   * @param faults where faults are noted
   */
  public static @Nullable Written read(Path file, List<Message> faults) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Node node = new Yaml(options).compose(new java.io.StringReader(Files.readString(file)));
      if (node == null) {
        faults.add(at(file, 1, Message.of("knowledge.empty")));
        return null;
      }
      return new Written(file, node, faults);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(at(file, line, Message.of("knowledge.yaml", e.getProblem())));
    } catch (YAMLException e) { // too long, or with characters that are no text
      faults.add(at(file, 1, Message.of("knowledge.yaml", String.valueOf(e.getMessage()))));
    } catch (IOException e) {
      faults.add(Message.of("knowledge.unreadable", file, String.valueOf(e.getMessage())));
    }
    return null;
  }

  /** Fails when faults were noted: one line a fault. */
  public static void failOn(List<Message> faults) {
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
  }

  private static Message at(Path file, int line, Message sentence) {
    return Message.of("knowledge.at", file, line, sentence);
  }

  /** Notes a fault at this place. */
  public void fault(Message sentence) {
    faults.add(at(file, line(), sentence));
  }

  /** Notes a fault at this place, in one language for those of both. */
  public void fault(String sentence) {
    fault(Message.said(sentence, sentence));
  }

  /** The line on which it begins, from 1. */
  public int line() {
    return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** The value as the YAML library has it, for those who read its nodes themselves. */
  public Node node() {
    return node;
  }

  /** It is a mapping. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** It is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** What stands under each key, in the order of the file; empty when it is no mapping. */
  public Map<String, Written> entries() {
    Map<String, Written> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      fault(Message.of("knowledge.mapping"));
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Written key = new Written(file, tuple.getKeyNode(), faults);
      String name = key.text();
      if (entries.put(name, new Written(file, tuple.getValueNode(), faults)) != null) {
        key.fault(Message.of("knowledge.twice", name));
      }
    }
    return entries;
  }

  /** The same; a key that is none of these is a fault. */
  public Map<String, Written> entries(Collection<String> allowed) {
    Map<String, Written> entries = entries();
    entries.forEach(
        (key, value) -> {
          if (!allowed.contains(key)) {
            value.fault(Message.of("knowledge.key", key, String.join("、", allowed)));
          }
        });
    return entries;
  }

  /**
   * What stands under each of these keys, by its English name; another key is a fault.
   *
   * @param chinese the Chinese name of each key, under which it may stand as well
   */
  public Map<String, Written> entries(Collection<String> allowed, Map<String, String> chinese) {
    Map<String, Written> entries = new LinkedHashMap<>();
    entries()
        .forEach(
            (typed, value) -> {
              String key = english(typed, chinese);
              if (!allowed.contains(key)) {
                List<String> known = allowed.stream().map(each -> chinese.get(each)).toList();
                value.fault(Message.of("knowledge.key", typed, String.join("、", known)));
              } else if (entries.put(key, value) != null) {
                value.fault(Message.of("knowledge.twice", typed));
              }
            });
    return entries;
  }

  private static String english(String typed, Map<String, String> chinese) {
    return chinese.entrySet().stream()
        .filter(entry -> entry.getValue().equals(typed))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(typed);
  }

  /** The parts of a list; empty when it is none. */
  public List<Written> items() {
    if (!(node instanceof SequenceNode sequence)) {
      fault(Message.of("knowledge.list"));
      return List.of();
    }
    return sequence.getValue().stream().map(item -> new Written(file, item, faults)).toList();
  }

  /** Its text; "" when it is none. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    fault(Message.of("knowledge.value"));
    return "";
  }

  /** Its text, which must not be blank. */
  public String words() {
    String text = text();
    if (text.isBlank() && node instanceof ScalarNode) {
      fault(Message.of("knowledge.blank"));
    }
    return text;
  }

  /** The texts of a list; a single text stands for a list of one. */
  public List<String> texts() {
    return node instanceof ScalarNode
        ? List.of(words())
        : items().stream().map(Written::words).toList();
  }

  /** A number as it is written; zero when it is none. */
  public BigDecimal number() {
    return read("knowledge.number", BigDecimal::new, BigDecimal.ZERO);
  }

  /** A day: 2026-01-01; the first of all when it is none. */
  public LocalDate day() {
    return read("knowledge.day", LocalDate::parse, LocalDate.EPOCH);
  }

  private <T> T read(String fault, Function<String, T> reading, T otherwise) {
    String text = text();
    try {
      return reading.apply(text.strip());
    } catch (NumberFormatException | DateTimeParseException e) {
      fault(Message.of(fault, text));
      return otherwise;
    }
  }

  /** Yes or no: 是, 否, true, false. */
  public boolean yes() {
    return Boolean.TRUE.equals(oneOf(ANSWERS));
  }

  /** What its text stands for; null when it stands for nothing, which is noted. */
  public <T> @Nullable T oneOf(Map<String, T> meanings) {
    T meaning = meanings.get(text());
    if (meaning == null) {
      String known = String.join("、", meanings.keySet().stream().sorted().toList());
      fault(Message.of("knowledge.meaning", text(), known));
    }
    return meaning;
  }

  /**
   * What its text stands for; null when it stands for nothing, which is noted.
   *
   * @param names all names of each meaning, the one to be told last
   */
  public <T> @Nullable T named(Map<T, List<String>> names) {
    String typed = text();
    for (Map.Entry<T, List<String>> entry : names.entrySet()) {
      if (entry.getValue().contains(typed)) {
        return entry.getKey();
      }
    }
    List<String> known = names.values().stream().map(all -> all.get(all.size() - 1)).toList();
    fault(Message.of("knowledge.meaning", typed, String.join("、", known)));
    return null;
  }

  /** A sentence in both languages: one text for both, or a mapping of zh and en. */
  public Message said() {
    if (!isMapping()) {
      String text = words();
      return Message.said(text, text);
    }
    Map<String, Written> entries = entries(List.of("zh", "en"));
    Written zh = entries.get("zh");
    Written en = entries.get("en");
    if (zh == null || en == null) {
      fault(Message.of("knowledge.languages"));
    }
    return Message.said(zh == null ? "" : zh.words(), en == null ? "" : en.words());
  }
}
