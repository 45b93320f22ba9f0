package org.jishen.casebook;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.local.LocalExample;
import org.jishen.profile.Choice;
import org.jishen.profile.Profiles;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the case file of a rule (cases/rules/CODE.yaml). */
final class CaseFileReader {

  private static final Set<String> KEYS =
      Set.of(
          "case",
          "form",
          "forms",
          "tables",
          "narrative",
          "lastYear",
          "text",
          "profile",
          "asOf",
          "findings",
          "outcome");

  /** Whoever writes one of these writes a whole submission of his own. */
  private static final List<String> PARTS = List.of("tables", "narrative", "text");

  private final Path path;

  private CaseFileReader(Path path) {
    this.path = path;
  }

  static CaseFile read(Path path) {
    return new CaseFileReader(path).file();
  }

  private CaseFile file() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader reader = Files.newBufferedReader(path)) {
      Map<String, Node> root = map(new Yaml(options).compose(reader));
      Node base = root.get("base");
      List<Example> examples = new ArrayList<>();
      for (Node example : list(required(root, "examples", 1))) {
        examples.add(example(example, base));
      }
      return new CaseFile(path, text(required(root, "rule", 1)), List.copyOf(examples));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new CaseException(path + ":" + line + ": " + e.getProblem(), e);
    } catch (IOException e) {
      throw new CaseException(path + ": " + e.getMessage(), e);
    }
  }

  private Example example(Node node, @Nullable Node base) {
    Map<String, Node> values = map(node);
    for (String key : values.keySet()) {
      if (!KEYS.contains(key)) {
        throw fault(node, "例子里没有“" + key + "”这一项");
      }
    }
    List<String> findings =
        values.containsKey("findings")
            ? list(values.get("findings")).stream().map(this::text).toList()
            : List.of();
    Node outcome = values.get("outcome");
    String expected = outcome == null ? "" : text(outcome);
    if (expected.isEmpty()) {
      expected = findings.isEmpty() ? "PASSED" : "FOUND";
    }
    return new Example(
        text(required(values, "case", line(node))),
        line(node),
        submission(node, values, base),
        choice(values),
        findings,
        expected);
  }

  /** An example that stands beside its rule. */
  static Example example(LocalExample local) {
    Node forms = sequence(local.form(), List.of(local.form()));
    return new Example(
        local.sentence(),
        local.line(),
        mapping(local.form(), Map.of("forms", forms)),
        Choice.of(Profiles.NATIONAL),
        List.of(),
        local.result());
  }

  private Choice choice(Map<String, Node> values) {
    Node profile = values.get("profile");
    Node asOf = values.get("asOf");
    try {
      return new Choice(
          profile == null ? Profiles.NATIONAL : text(profile),
          asOf == null ? null : LocalDate.parse(text(asOf)));
    } catch (DateTimeParseException e) {
      throw fault(java.util.Objects.requireNonNull(asOf), "asOf 应当是日期，如 2026-01-01");
    }
  }

  /**
   * The submission of an example: its own forms, each laid over the base form of the file, or a
   * text as it would stand in a file.
   */
  private Node submission(Node example, Map<String, Node> values, @Nullable Node base) {
    List<Node> forms = new ArrayList<>();
    if (values.containsKey("forms")) {
      list(values.get("forms")).forEach(form -> forms.add(over(base, form)));
    } else if (values.containsKey("form")) {
      forms.add(over(base, values.get("form")));
    } else if (base != null && PARTS.stream().noneMatch(values::containsKey)) {
      forms.add(base);
    }
    Map<String, Node> parts = new LinkedHashMap<>();
    if (!forms.isEmpty()) {
      parts.put("forms", sequence(example, forms));
    }
    for (String part : List.of("tables", "narrative", "text", "lastYear")) {
      Node given = values.get(part);
      if (given != null) {
        parts.put(part, given);
      }
    }
    return mapping(example, parts);
  }

  private Node over(@Nullable Node base, @Nullable Node form) {
    if (base == null || form == null) {
      return form == null && base != null ? base : java.util.Objects.requireNonNull(form);
    }
    Map<String, Node> merged = new LinkedHashMap<>(map(base));
    map(form)
        .forEach(
            (key, value) -> {
              if (value.getTag().equals(Tag.NULL)) {
                merged.remove(key);
              } else {
                merged.put(key, value);
              }
            });
    return mapping(form, merged);
  }

  private static Node mapping(Node like, Map<String, Node> values) {
    List<NodeTuple> tuples = new ArrayList<>();
    values.forEach((key, value) -> tuples.add(new NodeTuple(scalar(like, key), value)));
    return new MappingNode(
        Tag.MAP,
        true,
        tuples,
        like.getStartMark(),
        like.getEndMark(),
        org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK);
  }

  private static Node sequence(Node like, List<Node> values) {
    return new SequenceNode(
        Tag.SEQ,
        true,
        values,
        like.getStartMark(),
        like.getEndMark(),
        org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK);
  }

  private static Node scalar(Node like, String text) {
    return new ScalarNode(
        Tag.STR,
        text,
        like.getStartMark(),
        like.getEndMark(),
        org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN);
  }

  private Map<String, Node> map(@Nullable Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw fault(node, "这里应当是一组“键: 值”");
    }
    Map<String, Node> values = new LinkedHashMap<>();
    mapping.getValue().forEach(tuple -> values.put(text(tuple.getKeyNode()), tuple.getValueNode()));
    return values;
  }

  private List<Node> list(@Nullable Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault(node, "这里应当是一个列表");
    }
    return sequence.getValue();
  }

  private String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw fault(node, "这里应当是一个值");
    }
    return scalar.getValue();
  }

  private Node required(Map<String, Node> values, String key, int line) {
    Node node = values.get(key);
    if (node == null) {
      throw new CaseException(path + ":" + line + ": 缺少“" + key + "”");
    }
    return node;
  }

  private CaseException fault(@Nullable Node node, String sentence) {
    return new CaseException(path + ":" + (node == null ? 1 : line(node)) + ": " + sentence);
  }

  private static int line(Node node) {
    return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
  }
}
