package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Unread;
import org.jishen.knowledge.Lang;
import org.jishen.submission.Feature;
import org.jishen.submission.Submission;

/** What was read of a file: the way to see why a check said what it said. */
public final class ExtractReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Numbers in quotes: 0123456 and 70.00 are texts and must stay as they are. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                  .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                  .disable(YAMLGenerator.Feature.SPLIT_LINES)
                  .build())
          .build();

  private final Submission submission;
  private final Lang lang;

  /** What was read of one file. */
  public ExtractReport(Submission submission, Lang lang) {
    this.submission = submission;
    this.lang = lang;
  }

  /** As JSON: everything that was understood, with its places, and what was not. */
  public void json(Writer out) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", submission.file());
    List<Object> forms = new ArrayList<>();
    for (Submission one : submission.byForm()) {
      forms.add(new ExtractForm(one).json(lang));
    }
    tree.put("forms", forms);
    tree.put("tables", new ExtractTables(submission).json(lang));
    tree.put("statements", new ExtractNarrative(submission).json(lang));
    tree.put("features", features());
    tree.put("unread", unread());
    try (JsonGenerator json = JsonReport.generator(out)) {
      JSON.writeValue(json, tree);
      json.writeRaw('\n');
    }
  }

  /** As YAML that can be corrected and read again. */
  public void yaml(Writer out) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(
        "forms", submission.byForm().stream().map(one -> new ExtractForm(one).yaml()).toList());
    List<Map<String, Object>> tables = new ExtractTables(submission).yaml();
    if (!tables.isEmpty()) {
      tree.put("tables", tables);
    }
    List<String> narrative = new ExtractNarrative(submission).yaml();
    if (!narrative.isEmpty()) {
      tree.put("narrative", narrative);
    }
    for (Unread unread : submission.unread()) {
      String reason = unread.reason().in(lang).replaceAll("\\R", " ");
      out.write("# " + unread.place().text(lang) + " " + reason + "\n");
    }
    out.write(YAML.writeValueAsString(tree));
  }

  private List<Map<String, Object>> features() {
    List<Map<String, Object>> features = new ArrayList<>();
    for (Feature feature : submission.features()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("subject", feature.subject());
      tree.put("name", feature.name());
      tree.put("state", feature.state().name());
      tree.put("reason", feature.reason().in(lang));
      features.add(tree);
    }
    return features;
  }

  private List<Map<String, Object>> unread() {
    List<Map<String, Object>> unread = new ArrayList<>();
    for (Unread part : submission.unread()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("place", part.place().text(lang));
      tree.put("reason", part.reason().in(lang));
      tree.put("deliberate", part.deliberate());
      unread.add(tree);
    }
    return unread;
  }
}
