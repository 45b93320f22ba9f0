package org.jishen.recognition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;

/** Short pieces of forms, recognised. */
final class Snippets {

  static final FormRecogniser RECOGNISER = FormRecogniser.load(Knowledge.at(Path.of("rules")));

  private Snippets() {}

  /** What is found in a text; ⇥ stands for a tab. */
  static FormRecogniser.Result result(String text) {
    try {
      byte[] bytes = text.replace('⇥', '\t').getBytes(StandardCharsets.UTF_8);
      return RECOGNISER.recognise(new Readers().read(new Source("text", bytes)).blocks());
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  /** The only form in a text. */
  static FormDraft form(String text) {
    return only(result(text));
  }

  /**
   * The only form in a table of cells as office files have them: "text" or "text*2" with a span.
   */
  static FormDraft office(String... rows) {
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      List<Cell> cells = new ArrayList<>();
      int column = 1;
      for (String cell : rows[i].split("\\|", -1)) {
        String[] parts = cell.split("\\*", 2);
        int span = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
        Place place = new Place("form", 0, "", 1, i + 1, column, 0, "");
        if (!parts[0].equals("^")) {
          cells.add(new Cell(parts[0].replace("/n", "\n"), i + 1, column, 1, span, place));
        }
        column += span;
      }
      all.add(new Row(cells, new Place("form", 0, "", 1, i + 1, 1, 0, "")));
    }
    Block table = new Table(1, all, all.get(0).place());
    return only(RECOGNISER.recognise(List.of(table)));
  }

  private static FormDraft only(FormRecogniser.Result result) {
    if (result.drafts().size() != 1) {
      throw new AssertionError("forms: " + result.drafts().size());
    }
    return result.drafts().get(0);
  }

  /** The text of a field; "-" when the form has no such field. */
  static String field(FormDraft draft, FieldKey key) {
    FormDraft.Entry entry = draft.fields.get(key);
    return entry == null ? "-" : entry.text();
  }

  /** The indicators, one a line: scope, level 2, name, value, weight. */
  static List<String> indicators(FormDraft draft) {
    return draft.indicators.stream()
        .map(
            entry ->
                String.join(
                    "/",
                    entry.scope() == Scope.ANNUAL ? "年" : "期",
                    entry.level2(),
                    entry.name(),
                    entry.value(),
                    entry.weight()))
        .toList();
  }

  /** The fund lines: scope, label, column, text. */
  static List<String> funds(FormDraft draft) {
    return draft.funds.stream()
        .map(
            fund ->
                String.join(
                    "/",
                    fund.scope() == Scope.ANNUAL ? "年" : "期",
                    fund.label(),
                    fund.column(),
                    fund.text()))
        .toList();
  }
}
