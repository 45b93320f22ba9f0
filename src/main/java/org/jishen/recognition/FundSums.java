package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.FundSum;
import org.jishen.submission.Scope;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/** Adds up the sources of a form. */
final class FundSums {

  private FundSums() {}

  /** One sum for each scope and parent that has sources. */
  static List<FundSum> of(int form, List<Fund> funds) {
    List<FundSum> sums = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      Map<FundSource, List<Fund>> parts = new LinkedHashMap<>();
      boolean unknownLine = false;
      for (Fund fund : funds) {
        if (fund.scope() != scope) {
          continue;
        }
        if (fund.role() == FundRole.SOURCE) {
          parts.computeIfAbsent(fund.parent(), parent -> new ArrayList<>()).add(fund);
        }
        unknownLine |=
            fund.role() == FundRole.COST_ITEM && fund.amount().state() != Amount.State.BLANK;
      }
      for (Map.Entry<FundSource, List<Fund>> entry : parts.entrySet()) {
        sums.add(sum(form, scope, entry.getKey(), entry.getValue(), unknownLine));
      }
    }
    return sums;
  }

  /** A line beside the sources whose label nobody knows may be one of them. */
  private static FundSum sum(
      int form, Scope scope, FundSource parent, List<Fund> parts, boolean unknownLine) {
    Figure sum = Figure.exact(BigDecimal.ZERO);
    boolean complete = !unknownLine;
    int filled = 0;
    for (Fund part : parts) {
      sum = sum.plus(part.amount().figure());
      complete &= part.amount().knownOrBlank();
      filled += part.amount().state() == Amount.State.BLANK ? 0 : 1;
    }
    return new FundSum(
        form, scope, parent, sum, complete, filled, List.copyOf(parts), parts.get(0).place());
  }
}
