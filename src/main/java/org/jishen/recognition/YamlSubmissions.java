package org.jishen.recognition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.Submission;
import org.yaml.snakeyaml.nodes.Node;

/** Reads submissions that are written in YAML, the form of cases/ and of {@code extract}. */
public final class YamlSubmissions {

  private final Knowledge knowledge;

  private YamlSubmissions(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A reader with the labels of a rules/ folder. */
  public static YamlSubmissions load(Knowledge knowledge) {
    return new YamlSubmissions(knowledge);
  }

  /** What an already parsed YAML node says; lines are those of the node's marks. */
  public Submission read(String file, Node root) throws UnreadableException {
    return read(new Source(file, root.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** What a YAML file says. */
  public Submission read(Source source) throws UnreadableException {
    knowledge.folder();
    return new Submission(source.name(), List.of(), List.of(), List.of(), List.of());
  }
}
