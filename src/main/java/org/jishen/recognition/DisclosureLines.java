package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.ContentsEntry;
import org.jishen.submission.DisclosureLevel;
import org.jishen.text.HalfWidth;

/** Keeps the short lines of a disclosure: what the contents name must stand among them. */
final class DisclosureLines {

  private static final int LONGEST = 80;
  private static final int MOST = 20_000;
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?");

  private record Entry(String title, Place place) {}

  private final BudgetVocabulary vocabulary;
  private final Pattern number;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> lines = new LinkedHashSet<>();
  private final Set<BudgetTableKind> kinds = new LinkedHashSet<>();
  private int unit;
  private int department;

  DisclosureLines(BudgetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    String digits = "[\\d一二三四五六七八九十]{1,3}";
    String label = "(?:" + Clauses.alternatives(vocabulary.tableLabels()) + ")";
    number =
        Pattern.compile("^(?:" + label + digits + "(?:-\\d{1,2})?[:、.]?|[(]?" + digits + "[)、.])");
  }

  /** An entry of the table of contents, without leaders and page. */
  void entry(String title, Place place) {
    if (vocabulary.kind(title) != BudgetTableKind.OTHER) {
      entries.add(new Entry(title, place));
    }
  }

  /** A line outside of the table of contents. */
  void line(String text) {
    String compact = HalfWidth.spaceless(text);
    if (compact.length() <= LONGEST && lines.size() < MOST) {
      lines.add(core(compact));
      kinds.add(vocabulary.kind(compact));
      unit += vocabulary.unitBudget().stream().anyMatch(compact::contains) ? 1 : 0;
      department += vocabulary.departmentBudget().stream().anyMatch(compact::contains) ? 1 : 0;
    }
  }

  private String core(String title) {
    return YEAR.matcher(number.matcher(title).replaceFirst("")).replaceAll("");
  }

  /**
   * The entries that name tables, and whose budget it is.
   *
   * @param read the tables of the disclosure and all that stands in them
   */
  List<Object> facts(List<Object> read) {
    List<Object> facts = new ArrayList<>();
    for (Object fact : read) {
      if (fact instanceof BudgetTable table) {
        kinds.add(table.kind());
        lines.add(core(HalfWidth.spaceless(table.title())));
      }
    }
    for (Entry entry : entries) {
      boolean found =
          lines.contains(core(entry.title())) || kinds.contains(vocabulary.kind(entry.title()));
      facts.add(new ContentsEntry(entry.title(), found, entry.place()));
    }
    if (unit + department > 0) {
      facts.add(new DisclosureLevel(unit, department));
    }
    return facts;
  }
}
