package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.MissingResourceException;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.RuleInfo;

/** All rules, for a screen, a Markdown page or a program. */
public final class RuleTable {

  private final List<RuleInfo> rules;

  /** A table of these rules, in this order. */
  public RuleTable(List<RuleInfo> rules) {
    this.rules = rules;
  }

  /** A line a rule, family by family. */
  public void text(Writer out, Lang lang, int width) throws IOException {
    Layout layout = new Layout(out, width);
    String family = "";
    for (RuleInfo rule : rules) {
      if (!rule.family().equals(family)) {
        if (!family.isEmpty()) {
          layout.gap();
        }
        family = rule.family();
        layout.line(family(rule, lang));
      }
      String grade = grade(rule, lang);
      String first = "  " + rule.code() + "  " + grade;
      int indent = lang == Lang.ZH ? 20 : 30;
      String gap = " ".repeat(Math.max(2, indent - Layout.wide(first)));
      layout.text(first + gap, indent, rule.in(lang).title());
    }
    layout.gap();
    layout.line(Message.of("report.rules.count", rules.size()).in(lang));
  }

  /** A Markdown table. */
  public void markdown(Writer out, Lang lang) throws IOException {
    out.write(Message.of("report.rules.head").in(lang) + "\n|---|---|---|---|\n");
    for (RuleInfo rule : rules) {
      out.write(
          "| "
              + String.join(
                  " | ",
                  rule.code(),
                  grade(rule, lang),
                  cell(rule.in(lang).title()),
                  cell(rule.basis()))
              + " |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\R", " ");
  }

  /** What the rules say of themselves, in both languages. */
  public void json(Writer out) throws IOException {
    try (JsonGenerator json = JsonReport.generator(out)) {
      json.writeStartArray();
      for (RuleInfo rule : rules) {
        json.writeStartObject();
        json.writeStringField("code", rule.code());
        json.writeStringField("grade", rule.grade().name());
        json.writeStringField("dimension", rule.dimension());
        json.writeStringField("subject", rule.scope().name());
        json.writeStringField("basis", rule.basis());
        strings(json, "applies", rule.applies());
        strings(json, "needs", rule.needs());
        texts(json, "zh", rule.zh());
        texts(json, "en", rule.en());
        json.writeStringField("source", rule.source());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void strings(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String key, RuleInfo.Texts texts)
      throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("title", texts.title());
    json.writeStringField("why", texts.why());
    json.writeStringField("mend", texts.mend());
    json.writeEndObject();
  }

  private static String grade(RuleInfo rule, Lang lang) {
    return Message.of("rulebook.Grade." + rule.grade()).in(lang);
  }

  /** What the letter of a code stands for; a family of a bureau's own is only its letter. */
  static String family(RuleInfo rule, Lang lang) {
    try {
      return rule.family() + " " + Message.of("report.family." + rule.family()).in(lang);
    } catch (MissingResourceException e) {
      return rule.family();
    }
  }

  /** The question of a review that a rule belongs to. */
  static String dimension(RuleInfo rule, Lang lang) {
    if (lang == Lang.ZH) {
      return rule.dimension();
    }
    return switch (rule.dimension()) {
      case "完整性" -> Message.of("report.dimension.completeness").in(lang);
      case "相关性" -> Message.of("report.dimension.relevance").in(lang);
      case "适当性" -> Message.of("report.dimension.appropriateness").in(lang);
      case "可行性" -> Message.of("report.dimension.feasibility").in(lang);
      default -> rule.dimension();
    };
  }
}
