package org.jishen.exercise;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlDocuments;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A submission as a sheet to work on: YAML text in which every field, source, indicator and row
 * stands in a line of its own, so that a line number names a cell.
 */
public final class Sheet {

  private final String name;
  private final String text;
  private final Node root;

  private Sheet(String name, String text, Node root) {
    this.name = name;
    this.text = text;
    this.root = root;
  }

  /**
   * The sheet of a YAML text as it stands, comments and all.
   *
   * @param name by which places name it
   * @throws UnreadableException with the line, when it is no YAML
   */
  public static Sheet of(String name, String text) throws UnreadableException {
    return new Sheet(
        name, text, YamlDocuments.compose(new Source(name, text.getBytes(StandardCharsets.UTF_8))));
  }

  /** The sheet of a tree, printed line by line. */
  static Sheet of(String name, Node tree) {
    DumperOptions options = new DumperOptions();
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    StringWriter text = new StringWriter();
    new Yaml(options).serialize(tree, text);
    try {
      return of(name, text.toString());
    } catch (UnreadableException e) {
      throw new UncheckedIOException(new IOException(name, e)); // what was printed can be read
    }
  }

  /** The name by which places name it. */
  public String name() {
    return name;
  }

  /** The YAML. */
  public String text() {
    return text;
  }

  /** The tree of the text; its nodes know their lines. */
  Node root() {
    return root;
  }
}
