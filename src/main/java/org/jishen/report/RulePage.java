package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.RuleInfo;

/** The page of a rule on a screen: what it checks, when, why, how to mend it, and examples. */
public final class RulePage {

  private final RuleSheets sheets;

  /** Pages made from these sheets. */
  public RulePage(RuleSheets sheets) {
    this.sheets = sheets;
  }

  /** Prints the page of one rule. */
  public void print(Writer out, RuleInfo rule, int width) throws IOException {
    RuleSheet sheet = sheets.of(rule);
    Layout layout = new Layout(out, width);
    String head = sheet.code() + " " + sheet.title();
    layout.line(head);
    layout.line("=".repeat(Math.min(width, Layout.wide(head))));
    for (RuleSheet.Fact fact : sheet.facts()) {
      layout.text(fact.label(), 2, fact.value());
    }
    if (!sheet.comment().isEmpty()) {
      heading(layout, say("report.rule.comment"));
      for (String line : sheet.comment()) {
        layout.text("  ", 2, line);
      }
    }
    for (RuleSheet.Group group : sheet.examples()) {
      heading(layout, group.heading());
      for (RuleSheet.Shown example : group.examples()) {
        layout.text(
            "  - ",
            4,
            say("report.rule.example", sheet.caseFile(), example.line(), example.sentence()));
        for (String finding : example.findings()) {
          layout.text("    ", 6, finding);
        }
      }
    }
    related(layout, sheet.related());
  }

  private void related(Layout layout, List<RuleSheet.Related> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    heading(layout, say("report.rule.related"));
    for (RuleSheet.Related other : related) {
      layout.text("  ", 6, other.code() + " " + other.title());
    }
  }

  private static void heading(Layout layout, String heading) throws IOException {
    layout.gap();
    layout.line(heading);
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(sheets.lang());
  }
}
