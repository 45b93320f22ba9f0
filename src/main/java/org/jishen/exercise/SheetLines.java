package org.jishen.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A sheet as people read it: numbered lines with the labels of the form. */
public final class SheetLines {

  /**
   * A line.
   *
   * @param number the line of the YAML, by which an answer names it
   * @param label of the field or source; "" for a row
   * @param cells the texts of the line
   */
  public record Line(int number, String label, List<String> cells) {}

  private final Map<String, String> labels;
  private final List<Line> lines = new ArrayList<>();

  private SheetLines(Map<String, String> labels) {
    this.labels = labels;
  }

  /**
   * The lines of a sheet.
   *
   * @param labels of the keys of a form
   */
  public static List<Line> of(Sheet sheet, Map<String, String> labels) {
    SheetLines lines = new SheetLines(labels);
    lines.mapping((MappingNode) sheet.root());
    return lines.lines;
  }

  private void mapping(MappingNode map) {
    boolean table = Trees.under(map, "columns") != null;
    for (NodeTuple tuple : map.getValue()) {
      String key = Trees.textOf(tuple.getKeyNode());
      Node value = tuple.getValueNode();
      if (value instanceof ScalarNode) {
        add(
            value,
            label(table && key.equals("unit") ? "amountUnit" : key),
            List.of(Trees.textOf(value)));
      } else if (value instanceof MappingNode inner) {
        mapping(inner);
      } else if (key.equals("columns")) {
        add(value, "", texts(value));
      } else {
        Trees.items(value).forEach(this::item);
      }
    }
  }

  /** A source of funds stands under its scope: annual/县级财政资金 is 年度 县级财政资金. */
  private String label(String key) {
    int behind = key.indexOf('/') + 1;
    String scope = labels.getOrDefault(key.substring(0, behind), key.substring(0, behind));
    String label = labels.getOrDefault(key.substring(behind), key.substring(behind));
    return label.startsWith(scope.strip()) ? label : scope + label;
  }

  private void item(Node item) {
    if (item instanceof SequenceNode) {
      add(item, "", texts(item));
    } else if (item instanceof ScalarNode) {
      add(item, "", List.of(Trees.textOf(item)));
    } else if (oneLine((MappingNode) item)) {
      Map<String, String> texts = Trees.texts((MappingNode) item);
      texts.computeIfPresent("scope", (key, scope) -> labels.getOrDefault(scope + "/", scope));
      add(item, "", List.copyOf(texts.values()));
    } else {
      mapping((MappingNode) item);
    }
  }

  private static boolean oneLine(MappingNode map) {
    return map.getStartMark().getLine() == map.getEndMark().getLine();
  }

  private static List<String> texts(Node row) {
    return Trees.items(row).stream().map(Trees::textOf).collect(Collectors.toList());
  }

  private void add(Node node, String label, List<String> cells) {
    lines.add(new Line(node.getStartMark().getLine() + 1, label, cells));
  }
}
