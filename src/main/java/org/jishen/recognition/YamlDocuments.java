package org.jishen.recognition;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * YAML text as a tree whose scalars stay as written (0123456 is not a number) and know their line.
 */
public final class YamlDocuments {

  private static final int MOST_CHARACTERS = 20 * 1024 * 1024;
  private static final int DEEPEST = 50;

  /** The scanner copies all that follows for every piece of a line it has to look ahead in. */
  private static final int LONGEST_LINE = 100_000;

  private YamlDocuments() {}

  /** The one document of a file. */
  public static Node compose(Source source) throws UnreadableException {
    String text = text(source);
    checkLines(source.name(), text);
    try {
      Node root = new Yaml(limits()).compose(new StringReader(text));
      if (root == null) {
        throw new UnreadableException(
            Place.inFile(source.name()), Message.of("recognition.yaml.empty"));
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new UnreadableException(
          Place.atLine(source.name(), line),
          Message.of("recognition.yaml.syntax", String.valueOf(e.getProblem())));
    } catch (YAMLException e) {
      throw new UnreadableException(
          Place.inFile(source.name()),
          Message.of("recognition.yaml.syntax", String.valueOf(e.getMessage())));
    }
  }

  private static void checkLines(String file, String text) throws UnreadableException {
    int line = 1;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i - begin > LONGEST_LINE) {
          throw new UnreadableException(
              Place.atLine(file, line), Message.of("reading.lineLength", LONGEST_LINE));
        }
        begin = i + 1;
        line++;
      }
    }
  }

  /** The text of a file, which has to be UTF-8; without the mark with which some begin it. */
  public static String text(Source source) throws UnreadableException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          Place.inFile(source.name()), Message.of("recognition.yaml.encoding"));
    }
  }

  /** Aliases are refused altogether: a submission has no use for them, and they can be bombs. */
  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(MOST_CHARACTERS);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setMaxAliasesForCollections(0);
    return limits;
  }
}
