package org.jishen.recognition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.Submission;
import org.yaml.snakeyaml.nodes.Node;

/** Reads submissions that are written in YAML, the form of cases/ and of {@code extract}. */
public final class YamlSubmissions {

  private static final List<String> KEYS =
      List.of("forms", "tables", "narrative", "text", "lastYear");

  private final Readers readers = new Readers();
  private final YamlForms forms;
  private final FormRecogniser recogniser;
  private final SubmissionAssembly assembly;

  YamlSubmissions(YamlForms forms, FormRecogniser recogniser, SubmissionAssembly assembly) {
    this.forms = forms;
    this.recogniser = recogniser;
    this.assembly = assembly;
  }

  /** A reader with the labels of a rules/ folder. */
  public static YamlSubmissions load(Knowledge knowledge) {
    return Recogniser.load(knowledge).yaml();
  }

  /** What a YAML file says. */
  public Submission read(Source source) throws UnreadableException {
    return read(source.name(), YamlDocuments.compose(source));
  }

  /**
   * What a mapping with forms, tables, narrative, the text of a file and the forms of last year
   * says.
   *
   * @param file the name under which places name it
   */
  public Submission read(String file, Node root) throws UnreadableException {
    YamlMap map = YamlMap.of(file, root, file).onlyKeys(KEYS);
    List<FormDraft> drafts = drafts(file, map, "forms");
    YamlTables tables = new YamlTables(file);
    for (Node table : map.list("tables")) {
      tables.addTable(table);
    }
    for (Node line : map.list("narrative")) {
      tables.addNarrative(line);
    }
    FormRecogniser.Result text = recogniser.recognise(text(file, map));
    drafts.addAll(text.drafts());
    List<Block> rest = new ArrayList<>(tables.blocks());
    rest.addAll(text.rest());
    Submission now = assembly.assemble(file, drafts, rest, text.unread(), List.of());
    List<FormDraft> lastYear = drafts(file, map, "lastYear");
    return lastYear.isEmpty()
        ? now
        : LastYear.beside(now, assembly.assemble(file, lastYear, List.of(), List.of(), List.of()));
  }

  private List<Block> text(String file, YamlMap map) throws UnreadableException {
    String text = map.text("text");
    return text.isBlank()
        ? List.of()
        : readers.read(new Source(file, text.getBytes(StandardCharsets.UTF_8))).blocks();
  }

  private List<FormDraft> drafts(String file, YamlMap map, String key) throws UnreadableException {
    List<FormDraft> drafts = new ArrayList<>();
    for (Node form : map.list(key)) {
      drafts.add(forms.read(file, form));
    }
    return drafts;
  }
}
