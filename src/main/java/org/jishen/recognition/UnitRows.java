package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jishen.submission.Names;
import org.jishen.text.HalfWidth;

/**
 * Tells the rows of units from those of projects where both stand in one column. A row is that of a
 * unit by its name, or because the rows below it up to the next such row add up to it.
 */
final class UnitRows {

  /** What a row is. */
  enum Role {
    /** All units together. */
    DEPARTMENT,
    /** A unit, which gathers the projects below it. */
    UNIT,
    PROJECT,
    /** A total or a class of projects. */
    NONE
  }

  /**
   * What a row is.
   *
   * @param role what it is
   * @param owner the unit of a project; "" when not known
   * @param ownerRow index of the row of that unit; -1 for none
   */
  record Standing(Role role, String owner, int ownerRow) {}

  private static final Pattern IN_BRACKETS = Pattern.compile("[\\[［（(〔][^\\]］）)〕]{0,20}[\\]］）)〕]$");
  private static final Pattern UNIT_CODE = Pattern.compile("^\\d{3,12}[-—_ ]?");

  private final BudgetVocabulary.ProjectWords words;

  UnitRows(BudgetVocabulary.ProjectWords words) {
    this.words = words;
  }

  /**
   * What each row is.
   *
   * @param names the names of the rows
   * @param values their totals
   * @param skipped rows that are totals or classes
   * @param department of the table
   */
  List<Standing> of(
      List<String> names, List<BigDecimal> values, List<Boolean> skipped, String department) {
    int count = names.size();
    int departmentRow = departmentRow(names, values, skipped, department);
    boolean[] units = new boolean[count];
    boolean any = false;
    for (int i = departmentRow + 1; i < count; i++) {
      units[i] = !skipped.get(i) && (unitName(names.get(i)) || same(names.get(i), department));
      any |= units[i];
    }
    if (!any || !everyRowOwned(units, skipped, departmentRow)) {
      boolean[] bySum = bySum(values, skipped, units, departmentRow);
      for (int i = 0; i < count; i++) {
        units[i] |= bySum[i];
      }
    }
    return standings(names, skipped, units, departmentRow);
  }

  private static List<Standing> standings(
      List<String> names, List<Boolean> skipped, boolean[] units, int departmentRow) {
    boolean parted = IntStream.range(0, units.length).anyMatch(i -> units[i]);
    List<Standing> standings = new ArrayList<>();
    int owner = departmentRow;
    for (int i = 0; i < units.length; i++) {
      if (skipped.get(i)) {
        standings.add(new Standing(Role.NONE, "", -1));
      } else if (units[i] || i == departmentRow) {
        owner = i;
        Role role = parted && i == departmentRow ? Role.DEPARTMENT : Role.UNIT;
        standings.add(new Standing(role, "", -1));
      } else {
        String name = owner < 0 ? "" : names.get(owner).strip();
        standings.add(new Standing(Role.PROJECT, name, owner));
      }
    }
    return standings;
  }

  private static boolean everyRowOwned(boolean[] units, List<Boolean> skipped, int departmentRow) {
    for (int i = departmentRow + 1; i < units.length; i++) {
      if (!skipped.get(i)) {
        return units[i];
      }
    }
    return true;
  }

  /**
   * The row of the department as a whole: its name, or a name of a unit that all others add up to.
   */
  private int departmentRow(
      List<String> names, List<BigDecimal> values, List<Boolean> skipped, String departmentName) {
    for (int i = 0; i < names.size(); i++) {
      if (!skipped.get(i)) {
        boolean department =
            same(names.get(i), departmentName)
                || gathersUnits(i, names, values, skipped)
                || gathersTwice(i, values, skipped);
        return department ? i : -1;
      }
    }
    return -1;
  }

  /** All rows below come to twice the row, once as units and once as their projects. */
  private static boolean gathersTwice(int row, List<BigDecimal> values, List<Boolean> skipped) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = row + 1; i < values.size(); i++) {
      sum = sum.add(skipped.get(i) ? BigDecimal.ZERO : values.get(i));
    }
    if (sum.signum() == 0 || sum.compareTo(values.get(row).add(values.get(row))) != 0) {
      return false;
    }
    boolean[] units = bySum(values, skipped, new boolean[values.size()], row);
    return IntStream.range(0, units.length).anyMatch(i -> units[i]);
  }

  private boolean gathersUnits(
      int row, List<String> names, List<BigDecimal> values, List<Boolean> skipped) {
    if (!unitName(names.get(row))) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = row + 1; i < names.size(); i++) {
      if (!skipped.get(i) && unitName(names.get(i))) {
        sum = sum.add(values.get(i));
      }
    }
    return sum.signum() != 0 && sum.compareTo(values.get(row)) == 0;
  }

  private static boolean same(String name, String department) {
    return !department.isBlank() && Names.key(name).equals(Names.key(department));
  }

  /** The name ends as those of units do and has no word of a project in it. */
  private boolean unitName(String name) {
    String bare = UNIT_CODE.matcher(HalfWidth.spaceless(name)).replaceFirst("");
    String core = IN_BRACKETS.matcher(bare).replaceFirst("");
    boolean marked =
        (core.length() < bare.length() && bare.contains("本级"))
            || bare.contains("部门)")
            || bare.contains("部门]");
    return words.notUnitWords().stream().noneMatch(core::contains)
        && (marked || words.unitEndings().stream().anyMatch(core::endsWith));
  }

  /**
   * Rows to which the rows below add up, where this parts all rows without a rest: from below, a
   * row is a unit if the rows behind it up to the end or up to another unit add up to it.
   */
  private static boolean[] bySum(
      List<BigDecimal> values, List<Boolean> skipped, boolean[] named, int departmentRow) {
    int count = values.size();
    BigDecimal[] before = new BigDecimal[count + 1];
    int[] rowsBefore = new int[count + 1];
    before[0] = BigDecimal.ZERO;
    for (int i = 0; i < count; i++) {
      boolean counts = !skipped.get(i) && i != departmentRow;
      before[i + 1] = before[i].add(counts ? values.get(i) : BigDecimal.ZERO);
      rowsBefore[i + 1] = rowsBefore[i] + (counts ? 1 : 0);
    }
    int[] next = new int[count];
    Map<BigDecimal, Integer> ends = new HashMap<>();
    ends.put(before[count].stripTrailingZeros(), count);
    for (int i = count - 1; i > departmentRow; i--) {
      if (skipped.get(i) || values.get(i).signum() == 0) {
        continue;
      }
      BigDecimal wanted = before[i + 1].add(values.get(i)).stripTrailingZeros();
      next[i] = ends.getOrDefault(wanted, 0);
      // One row below that is as large is more likely a second project than the only one of a unit.
      boolean several = next[i] > i && rowsBefore[next[i]] - rowsBefore[i + 1] >= 2;
      if (several || named[i]) {
        ends.put(before[i].stripTrailingZeros(), i);
      } else {
        next[i] = 0;
      }
    }
    boolean[] units = new boolean[count];
    int first = departmentRow + 1;
    while (first < count && skipped.get(first)) {
      first++;
    }
    for (int i = first; i < count && next[i] > 0; i = next[i]) {
      units[i] = true;
    }
    return units;
  }
}
