package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.CodeName;
import org.jishen.submission.EmptyTable;
import org.jishen.submission.Passage;
import org.jishen.submission.Slip;
import org.jishen.text.HalfWidth;

/** What tables say of themselves: that they are empty, what a code is called, what is not shown. */
final class TableRemarks {

  /** rules/vocabulary/classification.yaml: codes and names of the classification of the budget. */
  record Classification(Map<String, List<String>> names) {}

  private final BudgetCheckVocabulary words;
  private final Classification classification;

  private TableRemarks(BudgetCheckVocabulary words, Classification classification) {
    this.words = words;
    this.classification = classification;
  }

  static TableRemarks load(Knowledge knowledge, BudgetCheckVocabulary words) {
    return new TableRemarks(
        words, knowledge.read("vocabulary/classification.yaml", Classification.class));
  }

  List<Object> of(BudgetBook book, List<Passage> passages) {
    List<Object> found = new ArrayList<>();
    Map<String, CodeName> first = new LinkedHashMap<>();
    for (BudgetBook.Sheet sheet : book.sheets()) {
      empty(sheet, passages, found);
      for (BudgetBook.Line line : sheet.lines()) {
        code(sheet, line, first, found);
        line.cells()
            .values()
            .forEach(
                cell -> {
                  if (cell.amount().raw().contains("##")) {
                    found.add(
                        new Slip(
                            Slip.Kind.NOT_SHOWN,
                            cell.amount().raw(),
                            sheet.head(cell.column()),
                            line.row().name(),
                            cell.place()));
                  }
                });
      }
    }
    return found;
  }

  private void empty(BudgetBook.Sheet sheet, List<Passage> passages, List<Object> found) {
    BudgetTable table = sheet.table();
    boolean figures =
        sheet.lines().stream()
            .flatMap(line -> line.cells().values().stream())
            .anyMatch(
                cell ->
                    cell.amount().known() && cell.amount().value().compareTo(BigDecimal.ZERO) != 0);
    List<String> kind = words.empty().kinds().getOrDefault(table.kind().name(), List.of());
    boolean noted = words.containsAny(HalfWidth.spaceless(table.note()), words.empty().notes());
    String said = noted ? table.note() : "";
    for (Passage passage : passages) {
      if (said.isEmpty() && !kind.isEmpty()) {
        said = said(passage.text(), kind, figures);
      }
    }
    if (!said.isEmpty() || (table.empty() && !kind.isEmpty())) {
      found.add(new EmptyTable(table.title(), figures, said, table.place()));
    }
  }

  /**
   * The sentence that says that there is no such money; for a table with figures it must be plain.
   */
  private String said(String text, List<String> kind, boolean figures) {
    for (String sentence : text.split("[。；;]", -1)) {
      boolean about = words.containsAny(sentence, kind);
      boolean none = words.containsAny(sentence, words.empty().none());
      boolean plain =
          none && sentence.length() <= 60 && sentence.chars().noneMatch(Character::isDigit);
      boolean zero = sentence.matches(".*(?<![\\d.,])0(?:\\.0{1,6})?\\s?(?:万)?元.*");
      if (about && (figures ? plain && startsBare(sentence, kind) : none || zero)) {
        return sentence.strip();
      }
    }
    return "";
  }

  /** 本部门没有政府性基金预算支出: the words for none stand right before the kind of money. */
  private boolean startsBare(String sentence, List<String> kind) {
    return words.empty().none().stream()
        .anyMatch(none -> kind.stream().anyMatch(word -> sentence.contains(none + word)));
  }

  private void code(
      BudgetBook.Sheet sheet,
      BudgetBook.Line line,
      Map<String, CodeName> first,
      List<Object> found) {
    String code = line.row().code();
    String key = plain(line.row().name());
    if (code.length() < 3 || key.isEmpty()) {
      return;
    }
    List<String> official = classification.names().getOrDefault(code, List.of());
    if (!official.isEmpty()) {
      boolean known = official.stream().anyMatch(name -> plain(name).equals(key));
      String name = known ? line.row().name() : official.get(0);
      found.add(name(sheet, line, key, name));
      return;
    }
    CodeName own = name(sheet, line, key, line.row().name());
    CodeName before = first.putIfAbsent(code, own);
    if (before != null) {
      found.add(name(sheet, line, key, before.name()));
    }
  }

  private CodeName name(BudgetBook.Sheet sheet, BudgetBook.Line line, String key, String other) {
    return new CodeName(
        line.row().code(),
        line.row().name(),
        key,
        other,
        plain(other),
        sheet.table().title(),
        line.row().place());
  }

  private String plain(String name) {
    return words.key(name);
  }
}
