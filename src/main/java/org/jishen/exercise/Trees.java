package org.jishen.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML trees: copied, read and written. */
final class Trees {

  private Trees() {}

  /** A copy that shares nothing with the original. */
  static Node copy(Node node) {
    if (node instanceof MappingNode mapping) {
      List<NodeTuple> tuples = new ArrayList<>();
      mapping
          .getValue()
          .forEach(
              tuple ->
                  tuples.add(new NodeTuple(copy(tuple.getKeyNode()), copy(tuple.getValueNode()))));
      return new MappingNode(mapping.getTag(), tuples, mapping.getFlowStyle());
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(copy(item)));
      return new SequenceNode(sequence.getTag(), items, sequence.getFlowStyle());
    }
    ScalarNode scalar = (ScalarNode) node;
    return new ScalarNode(scalar.getTag(), scalar.getValue(), null, null, scalar.getScalarStyle());
  }

  /** A text, quoted where YAML needs it. */
  static ScalarNode text(String value) {
    return new ScalarNode(Tag.STR, value, null, null, DumperOptions.ScalarStyle.PLAIN);
  }

  /** The items of a list; none where there is no list. */
  static List<Node> items(@Nullable Node list) {
    return list instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  /** What stands under a key; null where nothing does. */
  static @Nullable Node under(Node map, String key) {
    NodeTuple tuple = tuple(map, key);
    return tuple == null ? null : tuple.getValueNode();
  }

  /** The text under a key; "" where there is none. */
  static String textUnder(Node map, String key) {
    return textOf(under(map, key));
  }

  /** The text of a scalar; "" for anything else. */
  static String textOf(@Nullable Node node) {
    return node instanceof ScalarNode scalar && !Tag.NULL.equals(node.getTag())
        ? scalar.getValue()
        : "";
  }

  /** The texts of a mapping by their keys; lists and mappings are left out. */
  static Map<String, String> texts(MappingNode map) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.getValue().stream()
        .filter(tuple -> tuple.getValueNode() instanceof ScalarNode)
        .forEach(tuple -> texts.put(textOf(tuple.getKeyNode()), textOf(tuple.getValueNode())));
    return texts;
  }

  private static @Nullable NodeTuple tuple(Node map, String key) {
    if (map instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (textOf(tuple.getKeyNode()).equals(key)) {
          return tuple;
        }
      }
    }
    return null;
  }

  /** The node to which a path such as forms/0/indicators leads; null where it leads nowhere. */
  static @Nullable Node find(Node root, String path) {
    Node node = root;
    for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
      if (node instanceof SequenceNode list) {
        int at = Integer.parseInt(step);
        node = at < list.getValue().size() ? list.getValue().get(at) : null;
      } else {
        node = node == null ? null : under(node, step);
      }
    }
    return node;
  }

  /** The same where it must lead somewhere. */
  static Node at(Node root, String path) {
    return Objects.requireNonNull(find(root, path), path);
  }

  /** Puts a node under a key, in the place of what stood there. */
  static void put(MappingNode map, String key, Node value) {
    NodeTuple old = tuple(map, key);
    if (old == null) {
      map.getValue().add(new NodeTuple(text(key), value));
    } else {
      map.getValue().set(map.getValue().indexOf(old), new NodeTuple(old.getKeyNode(), value));
    }
  }

  /** Takes a key away. */
  static void remove(MappingNode map, String key) {
    map.getValue().removeIf(tuple -> textOf(tuple.getKeyNode()).equals(key));
  }

  /**
   * The lines, from 1, at which nodes of a tree stand in its printed twin.
   *
   * @param tree the tree
   * @param twin a tree of the same shape whose nodes know their lines
   */
  static Set<Integer> lines(Node tree, Node twin, Set<Node> wanted) {
    Set<Integer> lines = new TreeSet<>();
    collect(tree, twin, wanted, lines);
    return lines;
  }

  private static void collect(Node tree, Node twin, Set<Node> wanted, Set<Integer> lines) {
    if (wanted.contains(tree)) {
      lines.add(twin.getStartMark().getLine() + 1);
    }
    if (tree instanceof MappingNode mapping) {
      List<NodeTuple> others = ((MappingNode) twin).getValue();
      for (int i = 0; i < others.size(); i++) {
        collect(
            mapping.getValue().get(i).getValueNode(), others.get(i).getValueNode(), wanted, lines);
      }
    } else if (tree instanceof SequenceNode sequence) {
      List<Node> others = ((SequenceNode) twin).getValue();
      for (int i = 0; i < others.size(); i++) {
        collect(sequence.getValue().get(i), others.get(i), wanted, lines);
      }
    }
  }
}
