package org.jishen.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.submission.EmptyIndicator;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Submission;

/** The indicator block of one form, as trees; empty rows stand in it too. */
final class ExtractIndicators {

  private static final Comparator<Place> PRINTED =
      Comparator.comparing((Place place) -> place.labelled(""));

  private final Submission one;

  /**
   * For one form.
   *
   * @param one the form and its facts
   */
  ExtractIndicators(Submission one) {
    this.one = one;
  }

  /**
   * The rows in the order of the page.
   *
   * @param known with what the reading took each row for
   */
  List<Map<String, Object>> rows(boolean known, Lang lang) {
    List<Indicator> filled = one.facts(Indicator.class);
    List<EmptyIndicator> empty = new ArrayList<>(one.facts(EmptyIndicator.class));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Indicator row : filled) {
      while (!empty.isEmpty() && PRINTED.compare(empty.get(0).place(), row.place()) < 0) {
        rows.add(row(empty.remove(0), filled));
      }
      rows.add(row(row, known, lang));
    }
    empty.forEach(row -> rows.add(row(row, filled)));
    return rows;
  }

  private static Map<String, Object> row(Indicator row, boolean known, Lang lang) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("level1", row.level1Name());
    tree.put("level2", row.level2Name());
    tree.put("name", row.name());
    tree.put("value", row.value().raw());
    tree.put("scope", ExtractKeys.of(row.scope()));
    if (known || !row.weight().isEmpty()) {
      tree.put("weight", row.weight());
    }
    if (known) {
      tree.put("place", row.place().text(lang));
      tree.put("valueKind", row.value().kind().name());
      tree.put("nameKind", row.nameKind().name());
      tree.put("repeated", row.repeated());
    }
    return tree;
  }

  private static Map<String, Object> row(EmptyIndicator row, List<Indicator> filled) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("level1", level1(row.level1(), filled));
    tree.put("level2", row.level2Name());
    tree.put("name", "");
    tree.put("value", "");
    tree.put("scope", ExtractKeys.of(row.scope()));
    return tree;
  }

  /** An empty row keeps only which level it is; its neighbours know how that is printed. */
  private static String level1(Level1 level, List<Indicator> filled) {
    if (level == Level1.UNKNOWN) {
      return "";
    }
    return filled.stream()
        .filter(row -> row.level1() == level)
        .map(Indicator::level1Name)
        .findFirst()
        .orElseGet(() -> Message.of("report.level1." + level.name()).in(Lang.ZH));
  }
}
