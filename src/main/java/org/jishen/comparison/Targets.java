package org.jishen.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jishen.comparison.Shift.Aspect;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Names;
import org.jishen.text.Figure;
import org.jishen.text.TargetValue;
import org.jishen.text.TargetValue.Comparator;
import org.jishen.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** What changed from one target to the next. */
final class Targets {

  private static final Set<Comparator> UPPER = EnumSet.of(Comparator.AT_MOST, Comparator.LESS_THAN);

  /** Of money and time less is more; of the others more is more. */
  private static final Set<UnitKind> SPENT = EnumSet.of(UnitKind.MONEY, UnitKind.TIME);

  private Targets() {}

  /** What changed; nothing where only the way of writing did. */
  static List<Aspect> changed(TargetValue was, TargetValue now) {
    List<Aspect> aspects = new ArrayList<>();
    if (!sameValue(was, now)) {
      aspects.add(Aspect.VALUE);
    }
    if (was.comparator() != now.comparator()) {
      aspects.add(Aspect.COMPARATOR);
    }
    if (!was.measure().standard().equals(now.measure().standard())) {
      aspects.add(Aspect.UNIT);
    }
    return aspects;
  }

  private static boolean sameValue(TargetValue was, TargetValue now) {
    if (was.kind() != now.kind() || was.further().size() != now.further().size()) {
      return false;
    }
    for (int i = 0; i < was.further().size(); i++) {
      if (!changed(was.further().get(i), now.further().get(i)).isEmpty()) {
        return false;
      }
    }
    if (was.kind() == TargetValue.Kind.DATE) {
      return Objects.equals(was.time(), now.time()) && same(was.raw(), now.raw());
    }
    return was.numeric()
        ? same(base(was, was.low()), base(now, now.low()))
            && same(base(was, was.high()), base(now, now.high()))
        : same(was.raw(), now.raw());
  }

  private static boolean same(String was, String now) {
    return Names.key(was).equals(Names.key(now));
  }

  private static boolean same(@Nullable BigDecimal was, @Nullable BigDecimal now) {
    if (was == null || now == null) {
      return was == null && now == null;
    }
    return was.compareTo(now) == 0;
  }

  /** In the base unit of its kind, so that 5万元 and 50000元 are the same. */
  private static @Nullable BigDecimal base(TargetValue value, @Nullable Figure figure) {
    return figure == null ? null : figure.value().multiply(value.measure().factor());
  }

  /** The new target is easier to reach; false where nobody can say. */
  static boolean lowered(Indicator before, Indicator after) {
    TargetValue was = before.value();
    TargetValue now = after.value();
    BigDecimal old = base(was, was.low());
    BigDecimal fresh = base(now, now.low());
    boolean comparable =
        was.numeric()
            && now.numeric()
            && was.comparator() == now.comparator()
            && was.measure().kind() == now.measure().kind()
            && was.measure().per().equals(now.measure().per());
    if (old == null || fresh == null || !comparable || before.level1() == Level1.COST) {
      return false;
    }
    if (UPPER.contains(was.comparator())) {
      return fresh.compareTo(old) > 0;
    }
    return !SPENT.contains(was.measure().kind()) && fresh.compareTo(old) < 0;
  }
}
