package org.jishen.disposition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.review.Disposition;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes dispositions as people write them, so that they can be read again and edited. */
public final class DispositionWriter {

  private final Vocabulary vocabulary;
  private final Lang lang;

  private DispositionWriter(Vocabulary vocabulary, Lang lang) {
    this.vocabulary = vocabulary;
    this.lang = lang;
  }

  /** With the words of a rules/ folder in a language. */
  public static DispositionWriter load(Knowledge knowledge, Lang lang) {
    return new DispositionWriter(Vocabulary.load(knowledge), lang);
  }

  /** Writes them in their order. */
  public void write(List<Disposition> dispositions, Writer out) throws IOException {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    List<Map<String, String>> entries = new ArrayList<>();
    for (Disposition disposition : dispositions) {
      entries.add(entry(disposition));
    }
    new Yaml(options).dump(entries, out);
    out.flush();
  }

  private Map<String, String> entry(Disposition disposition) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put(key("finding"), disposition.finding());
    entry.put(key("kind"), kind(disposition.kind()));
    entry.put(key("reason"), disposition.reason());
    entry.put(key("who"), disposition.who());
    entry.put(key("date"), disposition.date().toString());
    if (disposition.until() != null) {
      entry.put(key("until"), disposition.until().toString());
    }
    return entry;
  }

  private String key(String english) {
    return lang == Lang.ZH ? vocabulary.keys().getOrDefault(english, english) : english;
  }

  /** English names come first in the vocabulary, Chinese ones last. */
  private String kind(Disposition.Kind kind) {
    List<String> names = vocabulary.kinds().getOrDefault(kind, List.of(kind.name()));
    return names.get(lang == Lang.ZH ? names.size() - 1 : 0);
  }
}
