package org.jishen.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.reading.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a YAML file, read strictly: what is not expected is refused with its line. A key
 * whose value is null is taken as not written.
 */
final class YamlMap {

  private final String file;
  private final Node node;
  private final Map<String, Node> values;

  private YamlMap(String file, Node node, Map<String, Node> values) {
    this.file = file;
    this.node = node;
    this.values = values;
  }

  /**
   * A node that has to be a mapping.
   *
   * @param what the key under which it stands, for people
   */
  static YamlMap of(String file, Node node, String what) throws UnreadableException {
    if (!(node instanceof MappingNode mapping)) {
      throw new UnreadableException(
          place(file, node), Message.of("recognition.yaml.needsMapping", what));
    }
    Map<String, Node> values = new LinkedHashMap<>();
    List<String> nulls = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      String key = scalar(file, keyNode, what);
      if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        throw new UnreadableException(
            place(file, keyNode), Message.of("recognition.yaml.duplicate", key));
      }
      if (Tag.NULL.equals(tuple.getValueNode().getTag())) {
        nulls.add(key);
      }
    }
    nulls.forEach(values::remove);
    return new YamlMap(file, node, values);
  }

  /** Fails at the first key that is none of these, and names the one that may be meant. */
  YamlMap onlyKeys(Collection<String> allowed) throws UnreadableException {
    MappingNode mapping = (MappingNode) node;
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      if (!allowed.contains(key)) {
        throw new UnreadableException(
            place(file, tuple.getKeyNode()),
            Message.of("recognition.yaml.unknownKey", key, NearestWord.of(key, allowed)));
      }
    }
    return this;
  }

  /** The keys that are written, in their order. */
  Set<String> keys() {
    return values.keySet();
  }

  /** The key is written. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The text of a key; "" when it is not written. */
  String text(String key) throws UnreadableException {
    Node value = values.get(key);
    return value == null ? "" : scalar(file, value, key);
  }

  /** The mapping under a key; null when it is not written. */
  @Nullable YamlMap map(String key) throws UnreadableException {
    Node value = values.get(key);
    return value == null ? null : of(file, value, key);
  }

  /** The list under a key; empty when it is not written. */
  List<Node> list(String key) throws UnreadableException {
    Node value = values.get(key);
    return value == null ? List.of() : list(file, value, key);
  }

  /** Where the value of a key stands; where the mapping stands when it is not written. */
  Place place(String key) {
    Node value = values.get(key);
    return place(file, value == null ? node : value);
  }

  /** Where the mapping begins. */
  Place place() {
    return place(file, node);
  }

  static List<Node> list(String file, Node node, String what) throws UnreadableException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw new UnreadableException(
        place(file, node), Message.of("recognition.yaml.needsList", what));
  }

  /** The text of a node, as written; "" for null. */
  static String scalar(String file, Node node, String what) throws UnreadableException {
    if (node instanceof ScalarNode scalar) {
      return Tag.NULL.equals(node.getTag()) ? "" : scalar.getValue();
    }
    throw new UnreadableException(
        place(file, node), Message.of("recognition.yaml.needsText", what));
  }

  static Place place(String file, Node node) {
    return Place.atLine(file, node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1);
  }
}
