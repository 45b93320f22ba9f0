package org.jishen.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.RollUp;
import org.jishen.text.Figure;
import org.jishen.text.HalfWidth;

/** Adds up 三公经费, whether its items stand one below the other or side by side. */
final class ThreePublicSums {

  private enum Item {
    TOTAL,
    ABROAD,
    RECEPTION,
    CARS,
    PURCHASE,
    RUNNING
  }

  private final BudgetCheckVocabulary all;
  private final BudgetCheckVocabulary.ThreePublic words;
  private final BudgetBook.Sheet sheet;
  private final List<RollUp> found = new ArrayList<>();

  private ThreePublicSums(BudgetCheckVocabulary all, BudgetBook.Sheet sheet) {
    this.all = all;
    words = all.threePublic();
    this.sheet = sheet;
  }

  /** The sums of a table of 三公经费. */
  static List<RollUp> of(BudgetCheckVocabulary words, BudgetBook.Sheet sheet) {
    ThreePublicSums sums = new ThreePublicSums(words, sheet);
    for (int side = 0; side < sheet.sides(); side++) {
      sums.vertical(side);
      sums.horizontal(side);
    }
    return sums.found;
  }

  private void vertical(int side) {
    for (int column : sheet.columns(side)) {
      Map<Item, BudgetCell> items = new EnumMap<>(Item.class);
      boolean readable = true;
      for (BudgetBook.Line line : sheet.side(side)) {
        Optional<Item> item = item(HalfWidth.spaceless(line.row().name()));
        readable &= item.isEmpty() || line.readable(column);
        item.ifPresent(
            known -> line.known(column).ifPresent(cell -> items.putIfAbsent(known, cell)));
      }
      if (readable) {
        sums(items, BudgetVocabulary.lastPart(sheet.head(column)));
      }
    }
  }

  private void horizontal(int side) {
    for (BudgetBook.Line line : sheet.side(side)) {
      Map<String, Map<Item, BudgetCell>> groups = new LinkedHashMap<>();
      for (int column : sheet.columns(side)) {
        String head = HalfWidth.spaceless(sheet.head(column));
        int cars = first(head, words.cars());
        item(head, cars)
            .ifPresent(
                item ->
                    line.known(column)
                        .ifPresent(
                            cell ->
                                groups
                                    .computeIfAbsent(
                                        group(head, cars), name -> new EnumMap<>(Item.class))
                                    .putIfAbsent(item, cell)));
      }
      groups.values().forEach(items -> sums(items, line.row().name()));
    }
  }

  /** The heads above the items: the year. */
  private static String group(String head, int cars) {
    int slash = cars >= 0 ? head.lastIndexOf('/', cars) : head.lastIndexOf('/');
    return slash < 0 ? "" : head.substring(0, slash);
  }

  private static int first(String head, List<String> names) {
    return names.stream().mapToInt(head::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  private Optional<Item> item(String head, int cars) {
    String last = BudgetVocabulary.lastPart(head);
    Optional<Item> own = item(last);
    boolean subtotal = own.isEmpty() || own.get() == Item.TOTAL;
    return cars >= 0 && cars < head.lastIndexOf('/') && subtotal && all.totalHead(last)
        ? Optional.of(Item.CARS)
        : own;
  }

  private Optional<Item> item(String name) {
    if (contains(name, words.cars())) {
      return Optional.of(Item.CARS);
    }
    if (contains(name, words.purchase())) {
      return Optional.of(Item.PURCHASE);
    }
    if (contains(name, words.running())) {
      return Optional.of(Item.RUNNING);
    }
    if (contains(name, words.abroad())) {
      return Optional.of(Item.ABROAD);
    }
    if (contains(name, words.reception())) {
      return Optional.of(Item.RECEPTION);
    }
    return words.total().stream().anyMatch(name::endsWith)
        ? Optional.of(Item.TOTAL)
        : Optional.empty();
  }

  private static boolean contains(String name, List<String> words) {
    return words.stream().anyMatch(name::contains);
  }

  private void sums(Map<Item, BudgetCell> items, String column) {
    add(items, Item.CARS, List.of(Item.PURCHASE, Item.RUNNING), column);
    boolean cars = items.containsKey(Item.CARS);
    List<Item> parts =
        cars
            ? List.of(Item.ABROAD, Item.RECEPTION, Item.CARS)
            : List.of(Item.ABROAD, Item.RECEPTION, Item.PURCHASE, Item.RUNNING);
    add(items, Item.TOTAL, parts, column);
  }

  private void add(Map<Item, BudgetCell> items, Item whole, List<Item> parts, String column) {
    BudgetCell total = items.get(whole);
    Figure sum = Figure.exact(java.math.BigDecimal.ZERO);
    int filled = 0;
    for (Item part : parts) {
      BudgetCell cell = items.get(part);
      if (cell != null) {
        sum = sum.plus(sheet.figure(cell.amount()));
        filled++;
      }
    }
    if (total != null && filled > 0) {
      found.add(
          new RollUp(
              RollUp.Kind.THREE_PUBLIC,
              sheet.table().title(),
              whole == Item.TOTAL ? words.total().get(0) : words.cars().get(0),
              column.isEmpty() ? BudgetVocabulary.lastPart(total.columnName()) : column,
              total.amount(),
              sheet.figure(total.amount()),
              sum,
              filled,
              total.place()));
    }
  }
}
