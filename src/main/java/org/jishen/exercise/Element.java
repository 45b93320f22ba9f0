package org.jishen.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A part of a sheet that an operator can read and change, by the names of its texts. */
sealed interface Element {

  /** The number of its form from 1; 0 for what belongs to no form. */
  int form();

  /** The node by which the element is known. */
  Node node();

  /** The text of a name; "" where there is none. */
  String read(String key);

  /** All its texts by their names. */
  Map<String, String> texts();

  /** Writes a text and returns the node that now holds it. */
  Node write(String key, String text);

  /** Takes the element away. */
  void drop();

  /** Sets a new element of the same kind behind this one and returns its node. */
  Node add(Map<String, String> texts);

  /** Sets a copy of this element behind it. */
  Element twin();

  /**
   * A mapping in a list: a form, an indicator, a table.
   *
   * @param facts what is known of it beside its texts, by names that are none of its keys
   */
  record Entry(int form, SequenceNode list, MappingNode map, Map<String, String> facts)
      implements Element {

    @Override
    public Node node() {
      return map;
    }

    @Override
    public String read(String key) {
      String fact = facts.get(key);
      return fact == null ? Trees.textUnder(map, key) : fact;
    }

    @Override
    public Map<String, String> texts() {
      return Trees.texts(map);
    }

    @Override
    public Node write(String key, String text) {
      Node node = Trees.text(text);
      Trees.put(map, key, node);
      return node;
    }

    @Override
    public void drop() {
      list.getValue().remove(map);
    }

    @Override
    public Node add(Map<String, String> texts) {
      MappingNode made = new MappingNode(Tag.MAP, new ArrayList<>(), DumperOptions.FlowStyle.FLOW);
      texts.forEach((key, text) -> Trees.put(made, key, Trees.text(text)));
      behind(made);
      return made;
    }

    @Override
    public Element twin() {
      MappingNode copy = (MappingNode) Trees.copy(map);
      behind(copy);
      return new Entry(form, list, copy, facts);
    }

    private void behind(MappingNode node) {
      list.getValue().add(list.getValue().indexOf(map) + 1, node);
    }
  }

  /** A line of the funds: label and amount. */
  record FundLine(int form, MappingNode funds, Node key) implements Element {
    private static final String LABEL = "label";
    private static final String AMOUNT = "amount";

    @Override
    public Node node() {
      return key;
    }

    @Override
    public String read(String name) {
      return name.equals(LABEL) ? Trees.textOf(key) : Trees.textUnder(funds, Trees.textOf(key));
    }

    @Override
    public Map<String, String> texts() {
      return Map.of(LABEL, read(LABEL), AMOUNT, read(AMOUNT));
    }

    @Override
    public Node write(String name, String text) {
      List<NodeTuple> lines = funds.getValue();
      int at = at();
      boolean label = name.equals(LABEL);
      Node value = label ? lines.get(at).getValueNode() : Trees.text(text);
      lines.set(at, new NodeTuple(label ? Trees.text(text) : key, value));
      return value;
    }

    @Override
    public void drop() {
      funds.getValue().remove(at());
    }

    @Override
    public Node add(Map<String, String> texts) {
      Node value = Trees.text(texts.getOrDefault(AMOUNT, ""));
      funds
          .getValue()
          .add(at() + 1, new NodeTuple(Trees.text(texts.getOrDefault(LABEL, "")), value));
      return value;
    }

    @Override
    public Element twin() {
      throw new IllegalStateException("a label stands once");
    }

    private int at() {
      for (int i = 0; i < funds.getValue().size(); i++) {
        if (funds.getValue().get(i).getKeyNode().equals(key)) {
          return i;
        }
      }
      throw new IllegalStateException(Trees.textOf(key));
    }
  }

  /** A row of a table: its cells by number from 0, and "title" of the table. */
  record Row(MappingNode table, SequenceNode rows, SequenceNode cells) implements Element {

    @Override
    public Node node() {
      return cells;
    }

    @Override
    public int form() {
      return 0;
    }

    @Override
    public String read(String key) {
      if (!key.chars().allMatch(Character::isDigit)) {
        return Trees.textUnder(table, key);
      }
      int column = Integer.parseInt(key);
      return column < cells.getValue().size() ? Trees.textOf(cells.getValue().get(column)) : "";
    }

    @Override
    public Map<String, String> texts() {
      Map<String, String> texts = Trees.texts(table);
      for (int column = 0; column < cells.getValue().size(); column++) {
        texts.put(String.valueOf(column), Trees.textOf(cells.getValue().get(column)));
      }
      return texts;
    }

    @Override
    public Node write(String key, String text) {
      Node node = Trees.text(text);
      cells.getValue().set(Integer.parseInt(key), node);
      return node;
    }

    @Override
    public void drop() {
      rows.getValue().remove(cells);
    }

    @Override
    public Node add(Map<String, String> texts) {
      Element twin = twin();
      texts.forEach(twin::write);
      return ((Row) twin).cells;
    }

    @Override
    public Element twin() {
      SequenceNode copy = (SequenceNode) Trees.copy(cells);
      rows.getValue().add(rows.getValue().indexOf(cells) + 1, copy);
      return new Row(table, rows, copy);
    }
  }

  /** A paragraph of the narrative: its "text". */
  final class Paragraph implements Element {
    private static final String TEXT = "text";

    private final SequenceNode list;
    private Node held;

    Paragraph(SequenceNode list, Node held) {
      this.list = list;
      this.held = held;
    }

    @Override
    public Node node() {
      return held;
    }

    @Override
    public int form() {
      return 0;
    }

    @Override
    public String read(String key) {
      return Trees.textOf(held);
    }

    @Override
    public Map<String, String> texts() {
      return Map.of(TEXT, read(TEXT));
    }

    @Override
    public Node write(String key, String text) {
      Node node = Trees.text(text);
      list.getValue().set(list.getValue().indexOf(held), node);
      held = node;
      return node;
    }

    @Override
    public void drop() {
      list.getValue().remove(held);
    }

    @Override
    public Node add(Map<String, String> texts) {
      Node node = Trees.text(texts.getOrDefault(TEXT, ""));
      list.getValue().add(list.getValue().indexOf(held) + 1, node);
      return node;
    }

    @Override
    public Element twin() {
      return new Paragraph(list, add(texts()));
    }
  }
}
