package org.jishen.repair;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlDocuments;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Edit;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A manuscript in YAML: its values can be edited, everything else stays as the author wrote it. */
public final class YamlManuscript implements Manuscript {

  private final String file;
  private final String written;
  private final YamlSubmissions reader;
  private final List<Value> values = new ArrayList<>();

  /** A value of the file, from index start to index end of what is written. */
  private record Value(int line, String text, int start, int end) {

    boolean at(Spot spot) {
      return line == spot.place().line() && text.equals(spot.text());
    }
  }

  /** A file, and who reads it again once it is edited. */
  public YamlManuscript(Source source, YamlSubmissions reader) throws UnreadableException {
    this.file = source.name();
    this.written = YamlDocuments.text(source);
    this.reader = reader;
    collect(YamlDocuments.compose(source));
  }

  private void collect(Node node) {
    if (node instanceof ScalarNode scalar) {
      values.add(
          new Value(
              scalar.getStartMark().getLine() + 1,
              scalar.getValue(),
              index(scalar.getStartMark()),
              index(scalar.getEndMark())));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::collect);
    } else if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(tuple -> collect(tuple.getValueNode()));
    }
  }

  /** The library counts characters as people do, not as Java does. */
  private int index(Mark mark) {
    return written.offsetByCodePoints(0, mark.getIndex());
  }

  @Override
  public List<String> texts(Place place) {
    return values.stream()
        .filter(value -> value.line() == place.line())
        .map(Value::text)
        .distinct()
        .toList();
  }

  @Override
  public Submission read() throws UnreadableException {
    return reader.read(source());
  }

  @Override
  public @Nullable Manuscript with(Proposal proposal) throws UnreadableException {
    return proposal.rows().isEmpty() ? edited(proposal.edits()) : null;
  }

  /** The file with edits made. */
  public YamlManuscript edited(List<Edit> edits) throws UnreadableException {
    byte[] bytes = rewritten(edits).getBytes(StandardCharsets.UTF_8);
    return new YamlManuscript(new Source(file, bytes), reader);
  }

  /** The file as it is written. */
  public Source source() {
    return new Source(file, written.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Manuscript around(Place place) {
    return this;
  }

  private String rewritten(List<Edit> edits) {
    StringBuilder text = new StringBuilder(written);
    Map<Spot, String> edited = EditedTexts.of(edits);
    values.stream()
        .sorted(Comparator.comparingInt(Value::start).reversed())
        .forEach(
            value ->
                edited.forEach(
                    (spot, replacement) -> {
                      if (value.at(spot)) {
                        text.replace(value.start(), value.end(), quoted(replacement));
                      }
                    }));
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
