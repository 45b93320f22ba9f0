package org.jishen.recognition;

import java.util.List;
import org.jishen.submission.BudgetTableKind;
import org.jishen.text.HalfWidth;

/** rules/vocabulary/budget-tables.yaml. */
record BudgetVocabulary(
    List<KindWords> kinds,
    List<String> titleEndings,
    List<String> departmentLabels,
    List<String> unitLabels,
    List<String> tableLabels,
    List<String> noteStarts,
    List<String> emptyNotes,
    List<String> totals,
    List<String> totalEndings,
    List<String> ofWhich,
    List<String> codeHeads,
    List<String> codeParts,
    List<String> nameHeads,
    List<String> nameHeadParts,
    List<String> ordinalHeads,
    List<String> notMoneyHeads,
    List<String> threePublicItems,
    List<String> unitBudget,
    List<String> departmentBudget,
    ProjectWords projects) {

  /** The words that tell the kind of a table from its title. */
  record KindWords(BudgetTableKind kind, List<String> all, List<String> none) {

    boolean fits(String compactTitle) {
      for (String word : all) {
        if (!compactTitle.contains(word)) {
          return false;
        }
      }
      return none.stream().noneMatch(compactTitle::contains);
    }
  }

  /** How a 项目支出预算表 is worded. */
  record ProjectWords(
      List<String> nameHeads,
      List<String> ownerHeads,
      List<String> total,
      List<String> general,
      List<String> governmentFund,
      List<String> stateCapital,
      List<String> specialAccount,
      List<String> self,
      List<String> classes,
      List<String> unitEndings,
      List<String> notUnitWords) {}

  /** The kind that a title names; OTHER when none. */
  BudgetTableKind kind(String title) {
    return kindOf(HalfWidth.spaceless(title));
  }

  /** The same of a title without its blanks. */
  BudgetTableKind kindOf(String compact) {
    // Asked of each line of a file: loops take a fraction of the time of streams here.
    for (KindWords words : kinds) {
      if (words.fits(compact)) {
        return words.kind();
      }
    }
    return BudgetTableKind.OTHER;
  }

  /** The name of a row is that of a total. */
  boolean total(String name) {
    String compact = HalfWidth.spaceless(name);
    return totals.contains(compact) || totalEndings.stream().anyMatch(compact::endsWith);
  }

  /** The head of a column stands over the codes of the rows. */
  boolean codeHead(String columnName) {
    String last = lastPart(columnName);
    boolean part = codeParts.contains(last) && codeHeads.stream().anyMatch(columnName::contains);
    return part || codeHeads.stream().anyMatch(last::endsWith);
  }

  /** The figures below a head are money. */
  boolean moneyHead(String columnName) {
    String last = lastPart(columnName);
    return notMoneyHeads.stream().noneMatch(last::contains);
  }

  /** The lowest of the joined heads of a column. */
  static String lastPart(String columnName) {
    return columnName.substring(columnName.lastIndexOf('/') + 1);
  }
}
