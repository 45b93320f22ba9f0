package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.Names;
import org.jishen.submission.SameFigure;
import org.jishen.text.Figure;
import org.jishen.text.HalfWidth;

/**
 * Finds figures that stand in two budget tables. Where the layout leaves open which of several
 * figures is meant (with money of last year or without), the one that agrees is taken, so that only
 * a figure is left over that agrees with none.
 */
final class TableEqualities {

  /** A figure with its table. */
  private record Place(BudgetBook.Sheet sheet, BudgetBook.Line line, BudgetCell cell) {

    Figure figure() {
      return sheet.figure(cell.amount());
    }

    String name() {
      String head = BudgetVocabulary.lastPart(sheet.head(cell.column()));
      String row = line.row().name();
      return sheet.table().title() + "/" + row + (head.isEmpty() ? "" : "/" + head);
    }
  }

  private final BudgetCheckVocabulary words;
  private final BudgetBook book;
  private final List<SameFigure> found = new ArrayList<>();

  private TableEqualities(BudgetCheckVocabulary words, BudgetBook book) {
    this.words = words;
    this.book = book;
  }

  /** The figures that should be the same. */
  static List<SameFigure> of(BudgetCheckVocabulary words, BudgetBook book) {
    TableEqualities equalities = new TableEqualities(words, book);
    equalities.totals();
    equalities.codes(BudgetTableKind.INCOME, BudgetTableKind.EXPENDITURE);
    equalities.codes(BudgetTableKind.EXPENDITURE, BudgetTableKind.GENERAL_EXPENDITURE);
    return equalities.found;
  }

  private void totals() {
    BudgetCheckVocabulary.Columns columns = words.columns();
    List<Place> income = sums(BudgetTableKind.BALANCE, words.balance().income());
    List<Place> expenditure = sums(BudgetTableKind.BALANCE, words.balance().expenditure());
    List<Place> fiscal = sums(BudgetTableKind.FISCAL_BALANCE, words.balance().expenditure());
    compare(totals(BudgetTableKind.INCOME, this::firstTotal), income, List.of());
    compare(totals(BudgetTableKind.EXPENDITURE, this::firstTotal), expenditure, List.of());
    compare(
        totals(BudgetTableKind.GENERAL_EXPENDITURE, this::firstTotal),
        column(fiscal, columns.general()),
        rows(BudgetTableKind.FISCAL_BALANCE, columns.general()));
    compare(
        totals(BudgetTableKind.FUND_EXPENDITURE, this::firstTotal),
        column(fiscal, columns.fund()),
        rows(BudgetTableKind.FISCAL_BALANCE, columns.fund()));
    compare(
        totals(BudgetTableKind.BASIC_EXPENDITURE, this::firstTotal),
        totals(BudgetTableKind.GENERAL_EXPENDITURE, place -> head(place, columns.basic())),
        List.of());
    if (book.of(BudgetTableKind.PROJECT_CARRY_OVER).isEmpty()) {
      compare(
          wholes(BudgetTableKind.PROJECT),
          totals(BudgetTableKind.EXPENDITURE, place -> head(place, columns.project())),
          totals(BudgetTableKind.GENERAL_EXPENDITURE, place -> head(place, columns.project())));
    }
  }

  /** Rows by their names, in the first column with a figure. */
  private List<Place> rows(BudgetTableKind kind, List<String> names) {
    return book.of(kind).stream()
        .flatMap(
            sheet ->
                sheet.lines().stream()
                    .filter(line -> names.stream().anyMatch(line.row().name()::contains))
                    .flatMap(line -> cells(sheet, line)))
        .toList();
  }

  /** The total of a table, or its first row where that is the department as a whole. */
  private List<Place> wholes(BudgetTableKind kind) {
    List<Place> totals = totals(kind, this::firstTotal);
    if (!totals.isEmpty()) {
      return totals;
    }
    return book.of(kind).stream()
        .filter(
            sheet ->
                !sheet.lines().isEmpty()
                    && !sheet.table().department().isEmpty()
                    && Names.key(sheet.lines().get(0).row().name())
                        .equals(Names.key(sheet.table().department())))
        .flatMap(sheet -> cells(sheet, sheet.lines().get(0)).limit(1))
        .toList();
  }

  private static boolean head(Place place, List<String> words) {
    String head = place.sheet().head(place.cell().column());
    return words.stream().anyMatch(head::contains);
  }

  private static List<Place> column(List<Place> places, List<String> words) {
    return places.stream().filter(place -> head(place, words)).toList();
  }

  /** The column of a total is that of 合计, or the first with a figure. */
  private boolean firstTotal(Place place) {
    return place.line().first().filter(place.cell()::equals).isPresent();
  }

  /** The totals of the tables of a kind, in some of their columns. */
  private List<Place> totals(BudgetTableKind kind, Predicate<Place> which) {
    List<Place> totals = new ArrayList<>();
    for (BudgetBook.Sheet sheet : book.of(kind)) {
      List<BudgetBook.Line> all = sheet.totals().filter(line -> line.first().isPresent()).toList();
      all.stream()
          .filter(line -> all.size() == 1 || bare(line))
          .findFirst()
          .ifPresent(line -> cells(sheet, line).filter(which).findFirst().ifPresent(totals::add));
    }
    return totals;
  }

  /** Every sum of one side of a table of totals, in every column. */
  private List<Place> sums(BudgetTableKind kind, List<String> side) {
    return book.of(kind).stream()
        .flatMap(
            sheet ->
                sheet
                    .totals()
                    .filter(
                        line -> side.stream().anyMatch(line.row().name()::contains) || bare(line))
                    .flatMap(line -> cells(sheet, line)))
        .toList();
  }

  /** 合计 on both sides of a table. */
  private boolean bare(BudgetBook.Line line) {
    String name = HalfWidth.spaceless(line.row().name());
    return words.balance().total().contains(name) || words.balance().sum().contains(name);
  }

  private static Stream<Place> cells(BudgetBook.Sheet sheet, BudgetBook.Line line) {
    return line.cells().values().stream()
        .filter(cell -> cell.amount().known())
        .map(cell -> new Place(sheet, line, cell));
  }

  /** One table of each kind is compared; with several it is not known which belong together. */
  private void compare(List<Place> totals, List<Place> others, List<Place> alternatives) {
    boolean one =
        others.stream().map(place -> place.sheet().table().number()).distinct().count() == 1;
    if (totals.size() != 1 || !one) {
      return;
    }
    Place total = totals.get(0);
    found.add(
        pair(
            total,
            Stream.concat(others.stream(), alternatives.stream())
                .filter(place -> place.figure().agrees(total.figure()))
                .findFirst()
                .orElseGet(() -> natural(others))));
  }

  /** For people the last total of the first column is the one to compare with. */
  private static Place natural(List<Place> others) {
    int first = others.stream().mapToInt(place -> place.cell().column()).min().orElse(0);
    return others.stream()
        .filter(place -> place.cell().column() == first)
        .reduce((before, last) -> last)
        .orElseThrow();
  }

  /**
   * The items of two tables, code by code. Where the totals differ, one of them has money that the
   * other leaves out, and where most items differ they are not the same thing.
   */
  private void codes(BudgetTableKind kind, BudgetTableKind otherKind) {
    List<Place> totals = totals(kind, this::firstTotal);
    List<Place> others = totals(otherKind, this::firstTotal);
    if (totals.size() != 1
        || others.size() != 1
        || !totals.get(0).figure().agrees(others.get(0).figure())) {
      return;
    }
    Map<String, Place> first = byCode(totals.get(0));
    Map<String, Place> second = byCode(others.get(0));
    List<SameFigure> different = new ArrayList<>();
    int same = 0;
    for (Map.Entry<String, Place> entry : first.entrySet()) {
      Place place = entry.getValue();
      Place other = second.get(entry.getKey());
      if (other != null
          && Names.key(place.line().row().name()).equals(Names.key(other.line().row().name()))) {
        if (place.figure().agrees(other.figure())) {
          same++;
        } else {
          different.add(pair(place, other));
        }
      }
    }
    if (different.size() < same) {
      found.addAll(different);
    }
  }

  private static Map<String, Place> byCode(Place total) {
    Map<String, Place> places = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (BudgetBook.Line line : total.sheet().lines()) {
      String code = line.row().code();
      Optional<BudgetCell> cell = line.known(total.cell().column());
      if (!code.isEmpty() && cell.isPresent()) {
        if (places.put(code, new Place(total.sheet(), line, cell.get())) != null) {
          twice.add(code);
        }
      }
    }
    twice.forEach(places::remove);
    return places;
  }

  private static SameFigure pair(Place place, Place other) {
    return new SameFigure(
        place.name(),
        place.cell().amount(),
        place.figure(),
        other.name(),
        other.cell().amount(),
        other.figure(),
        place.cell().place(),
        other.cell().place());
  }
}
