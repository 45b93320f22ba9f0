package org.jishen.recognition;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jishen.recognition.FundFacts.FundLine;
import org.jishen.submission.FundRole;

/**
 * Decides which column of a fund block holds the amount asked for. A self-evaluation has several:
 * 年初预算数, 全年预算数, 全年执行数; a cost table has those of earlier years.
 */
final class FundColumns {

  private final FundVocabulary vocabulary;
  private final boolean costTable;

  FundColumns(FundVocabulary vocabulary, boolean costTable) {
    this.vocabulary = vocabulary;
    this.costTable = costTable;
  }

  /** Leaves one column as it is; what stands in the others is no amount asked for. */
  void decide(List<FundLine> lines) {
    String asked = asked(lines);
    boolean totalSeen = false;
    for (FundLine line : lines) {
      if (line.role == FundRole.EXECUTION) {
        continue;
      }
      boolean here = line.column().equals(asked) || line.column().isEmpty();
      if (!here) {
        line.role = elsewhere(line);
      } else if (line.role == FundRole.TOTAL) {
        // 合计 below 年度资金总额 says the same again.
        line.role = totalSeen ? FundRole.REFERENCE : FundRole.TOTAL;
        totalSeen = true;
      }
    }
  }

  private FundRole elsewhere(FundLine line) {
    if (costTable && line.role == FundRole.COST_ITEM) {
      return FundRole.COST_ITEM;
    }
    boolean costs = costTable && !vocabulary.isRatio(line.column()) && line.earlierYear();
    return vocabulary.isExecution(line.column()) && !costs
        ? FundRole.EXECUTION
        : FundRole.REFERENCE;
  }

  /** The likeliest column whose total is filled, else the likeliest with anything in it. */
  private String asked(List<FundLine> lines) {
    Set<String> columns = new LinkedHashSet<>();
    Set<String> filled = new LinkedHashSet<>();
    Set<String> totals = new LinkedHashSet<>();
    for (FundLine line : lines) {
      if (line.column().isEmpty() || vocabulary.isExecution(line.column())) {
        continue;
      }
      columns.add(line.column());
      if (line.filled()) {
        filled.add(line.column());
        if (line.role == FundRole.TOTAL) {
          totals.add(line.column());
        }
      }
    }
    for (Set<String> choice : List.of(totals, filled, columns)) {
      if (!choice.isEmpty()) {
        return choice.stream().min(Comparator.comparingInt(vocabulary::rank)).orElseThrow();
      }
    }
    return "";
  }
}
