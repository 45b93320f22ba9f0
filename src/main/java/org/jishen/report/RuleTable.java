package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.MissingResourceException;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.RuleInfo;

/** All rules in a table, for a screen or a Markdown page. */
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

  private static String grade(RuleInfo rule, Lang lang) {
    return Message.of("rulebook.Grade." + rule.grade()).in(lang);
  }

  /** What the letter of a code stands for; a family of a bureau's own is only its letter. */
  static String family(RuleInfo rule, Lang lang) {
    return family(rule.family(), lang);
  }

  /** The same by the letter. */
  static String family(String letter, Lang lang) {
    try {
      return letter + " " + Message.of("report.family." + letter).in(lang);
    } catch (MissingResourceException e) {
      return letter;
    }
  }

  /** The question of a review that a rule belongs to. */
  static String dimension(RuleInfo rule, Lang lang) {
    return dimension(rule.dimension(), lang);
  }

  /** A question of a review by its name in the profile. */
  static String dimension(String name, Lang lang) {
    if (lang == Lang.ZH) {
      return name;
    }
    return switch (name) {
      case "完整性" -> Message.of("report.dimension.completeness").in(lang);
      case "相关性" -> Message.of("report.dimension.relevance").in(lang);
      case "适当性" -> Message.of("report.dimension.appropriateness").in(lang);
      case "可行性" -> Message.of("report.dimension.feasibility").in(lang);
      default -> name;
    };
  }
}
