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
  private final List<String> faults;

  private Written(Path file, Node node, List<String> faults) {
    this.file = file;
    this.node = node;
    this.faults = faults;
  }

  /**
   * The whole of a file; null when it is no YAML, which is noted.
   *
   * @param faults where faults are noted
   */
  public static @Nullable Written read(Path file, List<String> faults) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Node node = new Yaml(options).compose(new java.io.StringReader(Files.readString(file)));
      if (node == null) {
        faults.add(file + ":1: 文件是空的");
        return null;
      }
      return new Written(file, node, faults);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(file + ":" + line + ": " + e.getProblem());
    } catch (IOException e) {
      faults.add(file + ": 无法读取（" + e.getMessage() + "）");
    }
    return null;
  }

  /** Fails when faults were noted: one line a fault. */
  public static void failOn(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new KnowledgeException(String.join(System.lineSeparator(), faults));
    }
  }

  /** Notes a fault at this place. */
  public void fault(String sentence) {
    faults.add(file + ":" + line() + ": " + sentence);
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
      fault("这里应当是一组“键: 值”");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Written key = new Written(file, tuple.getKeyNode(), faults);
      String name = key.text();
      if (entries.put(name, new Written(file, tuple.getValueNode(), faults)) != null) {
        key.fault("“" + name + "”写了两次");
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
            value.fault("没有“" + key + "”这一项，可以写的有：" + String.join("、", allowed));
          }
        });
    return entries;
  }

  /** The parts of a list; empty when it is none. */
  public List<Written> items() {
    if (!(node instanceof SequenceNode sequence)) {
      fault("这里应当是一个列表");
      return List.of();
    }
    return sequence.getValue().stream().map(item -> new Written(file, item, faults)).toList();
  }

  /** Its text; "" when it is none. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    fault("这里应当是一个值");
    return "";
  }

  /** Its text, which must not be blank. */
  public String words() {
    String text = text();
    if (text.isBlank() && node instanceof ScalarNode) {
      fault("这里不能空着");
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
    return read("数", BigDecimal::new, BigDecimal.ZERO);
  }

  /** A day: 2026-01-01; the first of all when it is none. */
  public LocalDate day() {
    return read("日期（如 2026-01-01）", LocalDate::parse, LocalDate.EPOCH);
  }

  private <T> T read(String what, Function<String, T> reading, T otherwise) {
    String text = text();
    try {
      return reading.apply(text.strip());
    } catch (NumberFormatException | DateTimeParseException e) {
      fault("“" + text + "”不是" + what);
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
      fault("“" + text() + "”不在规定取值内：" + known);
    }
    return meaning;
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
      fault("中文（zh）和英文（en）都要写");
    }
    return Message.said(zh == null ? "" : zh.words(), en == null ? "" : en.words());
  }
}
