package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.NameKind;
import org.jishen.submission.Scope;
import org.jishen.submission.UnitCostTotal;
import org.jishen.text.Figure;
import org.jishen.text.TargetValue.Comparator;
import org.jishen.text.UnitKind;

/** Multiplies the unit costs of a form by the quantities they are counted by. */
final class UnitCosts {

  private static final String PEOPLE = "人";
  private static final List<String> TIMES = List.of("/年", "·年", "年");

  private UnitCosts() {}

  static List<Object> of(List<Object> facts) {
    List<Indicator> indicators =
        facts.stream()
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .filter(each -> each.scope() == Scope.ANNUAL && each.value().numeric())
            .toList();
    List<Indicator> costs = indicators.stream().filter(UnitCosts::cost).toList();
    List<Indicator> used = new ArrayList<>();
    List<String> products = new ArrayList<>();
    Figure sum = Figure.exact(BigDecimal.ZERO);
    for (Indicator cost : costs) {
      String per = per(cost);
      List<Indicator> counts =
          indicators.stream()
              .filter(each -> each.level2() == Level2.QUANTITY && counts(each, per))
              .toList();
      Figure price = cost.value().low();
      Figure count = counts.size() == 1 ? counts.get(0).value().low() : null;
      if (price == null || count == null || !fixed(cost) || used.contains(counts.get(0))) {
        return List.of();
      }
      used.add(counts.get(0));
      Figure whole = Figure.exact(count.value());
      sum = sum.plus(price.scaled(cost.value().measure().factor()).times(whole));
      products.add(cost.value().raw().strip() + "×" + counts.get(0).value().raw().strip());
    }
    if (products.isEmpty()) {
      return List.of();
    }
    Indicator first = costs.get(0);
    return List.of(
        new UnitCostTotal(first.form(), String.join("+", products), sum, first.valuePlace()));
  }

  private static boolean cost(Indicator indicator) {
    boolean level =
        indicator.level1() == Level1.COST
            || indicator.level2() == Level2.COST
            || indicator.level2() == Level2.ECONOMIC_COST;
    return level && indicator.value().measure().kind() == UnitKind.MONEY;
  }

  /** What the cost is counted by; "" for a cost of the whole. */
  private static String per(Indicator cost) {
    String per = cost.value().measure().per();
    if (per.isEmpty() && cost.nameKind() == NameKind.UNIT_COST && cost.name().contains("人均")) {
      return PEOPLE;
    }
    for (String time : TIMES) {
      if (per.endsWith(time) && per.length() > time.length()) {
        return per.substring(0, per.length() - time.length());
      }
    }
    return per;
  }

  /** A limit says no more than that the cost may lie below it. */
  private static boolean fixed(Indicator cost) {
    Comparator comparator = cost.value().comparator();
    return comparator == Comparator.NONE || comparator == Comparator.EQUAL;
  }

  private static boolean counts(Indicator indicator, String per) {
    return !per.isEmpty()
        && (indicator.value().measure().text().equals(per)
            || indicator.value().measure().standard().equals(per));
  }
}
