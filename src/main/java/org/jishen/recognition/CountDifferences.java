package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.submission.Calculation;
import org.jishen.submission.CountDifference;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level2;
import org.jishen.submission.NameKind;
import org.jishen.submission.Scope;
import org.jishen.text.Figure;
import org.jishen.text.Formula;
import org.jishen.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** Holds what the texts of a form count against its quantity indicators. */
final class CountDifferences {

  private static final int SAME_WORDS = 3;
  private static final Set<UnitKind> THINGS =
      Set.of(
          UnitKind.PEOPLE,
          UnitKind.COUNT,
          UnitKind.AREA,
          UnitKind.LENGTH,
          UnitKind.VOLUME,
          UnitKind.WEIGHT,
          UnitKind.OTHER);
  private static final BigDecimal MYRIAD = new BigDecimal(10000);

  private final List<Indicator> quantities;
  private final boolean perHead;

  CountDifferences(List<Object> facts) {
    List<Indicator> annual =
        facts.stream()
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .filter(each -> each.scope() == Scope.ANNUAL && each.value().low() != null)
            .toList();
    quantities =
        annual.stream()
            .filter(each -> each.level2() == Level2.QUANTITY)
            .filter(each -> THINGS.contains(each.value().measure().kind()))
            .toList();
    perHead =
        annual.stream()
            .anyMatch(
                each ->
                    each.nameKind() == NameKind.UNIT_COST
                        && (each.name().contains("人均")
                            || each.value().measure().per().startsWith("人")));
  }

  /** The people of the calculations against the only indicator of people. */
  List<CountDifference> ofCalculations(List<Calculation> calculations) {
    List<Indicator> people =
        quantities.stream()
            .filter(each -> each.value().measure().kind() == UnitKind.PEOPLE)
            .toList();
    Set<BigDecimal> counts = new LinkedHashSet<>();
    Calculation first = null;
    for (Calculation calculation : calculations) {
      BigDecimal count = count(calculation.formula());
      if (count != null && calculation.money()) {
        counts.add(count);
        first = first == null ? calculation : first;
      }
    }
    if (!perHead || people.size() != 1 || first == null || counts.size() < 2) {
      return List.of();
    }
    Figure target = people.get(0).value().low();
    BigDecimal sum = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean known =
        target == null
            || sum.compareTo(target.value()) == 0
            || counts.stream().anyMatch(each -> each.compareTo(target.value()) == 0);
    if (known) {
      return List.of();
    }
    String quote = counts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+"));
    return List.of(
        new CountDifference(
            first.form(),
            CountDifference.Kind.CALCULATION,
            quote,
            sum,
            people.get(0),
            first.place()));
  }

  /** The number of people in a product of people and a standard; the larger of two bare numbers. */
  private static @Nullable BigDecimal count(Formula formula) {
    if (formula.kind() != Formula.Kind.PRODUCT || formula.operands().size() != 2) {
      return null;
    }
    for (Formula.Operand operand : formula.operands()) {
      if (operand.unit().kind() == UnitKind.PEOPLE) {
        return operand.figure().value();
      }
    }
    boolean bare =
        formula.operands().stream().allMatch(each -> each.unit().kind() == UnitKind.NONE);
    BigDecimal one = formula.operands().get(0).figure().value();
    BigDecimal other = formula.operands().get(1).figure().value();
    return bare ? one.max(other) : null;
  }

  /** The numbers of a goal that stand directly behind the words of an indicator's name. */
  List<CountDifference> ofGoal(Goal goal) {
    List<CountDifference> found = new ArrayList<>();
    for (Indicator indicator : quantities) {
      Figure target = indicator.value().low();
      String unit = indicator.value().measure().text();
      if (target == null || unit.isEmpty() || indicator.repeated()) {
        continue;
      }
      BigDecimal value = target.value();
      List<String> named = new ArrayList<>();
      BigDecimal other = BigDecimal.ZERO;
      boolean agrees = false;
      Matcher number = number(unit).matcher(Folding.narrow(goal.text()));
      while (number.find()) {
        BigDecimal count = new BigDecimal(number.group(1));
        count = number.group(2).isEmpty() ? count : count.multiply(MYRIAD);
        agrees |= count.compareTo(value) == 0;
        if (names(indicator, goal.text(), number.start()) && !targeted(count, unit)) {
          named.add(number.group());
          other = count;
        }
      }
      if (!agrees && named.size() == 1) {
        found.add(
            new CountDifference(
                goal.form(),
                CountDifference.Kind.GOAL,
                named.get(0),
                other,
                indicator,
                goal.place()));
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  private static Pattern number(String unit) {
    return Pattern.compile(
        "(?<![0-9.])([0-9]{1,12}+(?:\\.[0-9]{1,6}+)?+)(万?+)" + Pattern.quote(unit));
  }

  /** Another indicator has the number. */
  private boolean targeted(BigDecimal count, String unit) {
    return quantities.stream()
        .filter(each -> each.value().measure().text().equals(unit))
        .map(each -> each.value().low())
        .anyMatch(low -> low != null && low.value().compareTo(count) == 0);
  }

  private static boolean names(Indicator indicator, String text, int start) {
    String before = text.substring(Math.max(0, start - SAME_WORDS), start);
    return before.length() == SAME_WORDS
        && before.chars().allMatch(c -> Folding.han((char) c))
        && indicator.name().contains(before);
  }
}
