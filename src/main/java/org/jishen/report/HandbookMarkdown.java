package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jishen.knowledge.Message;

/** The handbook as Markdown: a table of all rules, then the sheet of each. */
public final class HandbookMarkdown {

  private final RuleSheets sheets;

  /** A handbook of these sheets. */
  public HandbookMarkdown(RuleSheets sheets) {
    this.sheets = sheets;
  }

  /** Writes the sheets; the table of all rules comes before them. */
  public void write(Writer out) throws IOException {
    String family = "";
    for (RuleSheet sheet : sheets.all()) {
      if (!sheet.family().equals(family)) {
        family = sheet.family();
        out.write("\n## " + text(family) + "\n");
      }
      sheet(out, sheet);
    }
  }

  private void sheet(Writer out, RuleSheet sheet) throws IOException {
    out.write("\n### " + sheet.code() + " " + text(sheet.title()) + "\n\n");
    for (RuleSheet.Fact fact : sheet.facts()) {
      out.write("- **" + fact.label() + "** " + text(fact.value()) + "\n");
    }
    if (!sheet.comment().isEmpty()) {
      heading(out, say("report.rule.comment"));
      items(out, sheet.comment());
    }
    for (RuleSheet.Group group : sheet.examples()) {
      heading(out, group.heading());
      for (RuleSheet.Shown example : group.examples()) {
        out.write("- " + text(example.sentence()) + "\n");
        for (String finding : example.findings()) {
          out.write("  - " + text(finding) + "\n");
        }
      }
    }
    if (!sheet.related().isEmpty()) {
      heading(out, say("report.rule.related"));
      items(out, sheet.related().stream().map(rule -> rule.code() + " " + rule.title()).toList());
    }
  }

  private static void heading(Writer out, String heading) throws IOException {
    out.write("\n" + heading + "\n\n");
  }

  private static void items(Writer out, List<String> items) throws IOException {
    for (String item : items) {
      out.write("- " + text(item) + "\n");
    }
  }

  /** What Markdown would take for marks stands as it is. */
  private static String text(String text) {
    return text.replaceAll("([\\\\`*_<>|#\\[\\]])", "\\\\$1").replaceAll("\\R", " ");
  }

  private String say(String key) {
    return Message.of(key).in(sheets.lang());
  }
}
