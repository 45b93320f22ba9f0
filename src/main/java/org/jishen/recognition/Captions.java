package org.jishen.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.submission.BudgetTableKind;
import org.jishen.text.HalfWidth;
import org.jishen.text.Units;

/** Tells the lines that belong to a table: title, 部门名称：, 单位：, number of the table, note. */
final class Captions {

  private static final int LONGEST_TITLE = 70;
  private static final int LONGEST_NOTE = 200;

  /** What a line above a table says. */
  record Caption(String title, BudgetTableKind kind, String department, String unit) {

    static final Caption NONE = new Caption("", BudgetTableKind.OTHER, "", "");

    /** With what a line nearer to the table does not say taken from one above it. */
    Caption over(Caption above) {
      boolean own = !title.isEmpty();
      return new Caption(
          own ? title : above.title,
          own ? kind : above.kind,
          department.isEmpty() ? above.department : department,
          unit.isEmpty() ? above.unit : unit);
    }
  }

  private final BudgetVocabulary vocabulary;
  private final Units units;
  private final Pattern department;
  private final Pattern unit;
  private final Pattern label;

  Captions(BudgetVocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.units = units;
    department =
        Pattern.compile(
            "(?:^|[\\s\\t])(?:" + any(vocabulary.departmentLabels()) + ")[:：]\\s*+(.*)");
    unit =
        Pattern.compile("(?:" + any(vocabulary.unitLabels()) + ")[:：]\\s*+(?:人民币)?([^\\s)）]{1,6})");
    label =
        Pattern.compile(
            "(?:" + any(vocabulary.tableLabels()) + ")[\\d一二三四五六七八九十]{1,4}(?:-\\d{1,3})?[:、.]?");
  }

  private static String any(List<String> words) {
    return words.stream()
        .map(word -> Pattern.quote(word).replace("(", "\\E[(（]\\Q").replace(")", "\\E[)）]\\Q"))
        .collect(Collectors.joining("|"));
  }

  /** The unit of money that a line names; "" when none. */
  String unitIn(String line) {
    if (!labelled(line)) {
      return "";
    }
    Matcher matcher = unit.matcher(line);
    while (matcher.find()) {
      String text = matcher.group(1);
      if (units.of(text).plainMoney()) {
        return text;
      }
    }
    return "";
  }

  /** The department that a line names; "" when none. */
  String departmentIn(String line) {
    if (line.length() > LONGEST_TITLE * 2 || !labelled(line)) {
      return "";
    }
    Matcher named = department.matcher(line);
    return named.find() ? before(named.group(1)) : "";
  }

  /** Most lines are no label, which a colon tells before any pattern. */
  private static boolean labelled(String line) {
    return line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
  }

  /** What a line says about the table below it; NONE when nothing. */
  Caption read(String line) {
    if (line.length() > LONGEST_TITLE * 2) {
      return Caption.NONE;
    }
    String money = unitIn(line);
    String owner = departmentIn(line);
    String rest = money.isEmpty() ? line.strip() : withoutUnit(line);
    String compact = owner.isEmpty() ? HalfWidth.spaceless(rest) : "";
    if (!mayBeTitle(compact)) {
      return new Caption("", BudgetTableKind.OTHER, owner, money);
    }
    BudgetTableKind kind = vocabulary.kindOf(compact);
    boolean title =
        kind != BudgetTableKind.OTHER
            || vocabulary.titleEndings().stream().anyMatch(compact::endsWith);
    return new Caption(title ? Printed.line(rest) : "", kind, owner, money);
  }

  private String withoutUnit(String line) {
    Matcher matcher = unit.matcher(line);
    return !matcher.find()
        ? line.strip()
        : line.substring(0, matcher.start()).replaceAll("[（(\\s]{0,9}$", "").strip();
  }

  /** The department, cut before a second label on the same line. */
  private String before(String text) {
    Matcher next = unit.matcher(text);
    String own = next.find() ? text.substring(0, next.start()) : text;
    int gap = own.strip().indexOf("\t");
    return gap < 0 ? own.strip() : own.strip().substring(0, gap).strip();
  }

  private boolean mayBeTitle(String compact) {
    return !compact.isEmpty()
        && compact.length() <= LONGEST_TITLE
        && !compact.endsWith("。")
        && !label.matcher(compact).matches()
        && !compact.contains("......")
        && !Character.isDigit(last(compact));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** The line only numbers the table: 预算公开表1. */
  boolean labelOnly(String line) {
    return line.length() <= LONGEST_TITLE && label.matcher(HalfWidth.spaceless(line)).matches();
  }

  /** The line may stand between a title and its table. */
  boolean captionLike(String line) {
    return labelOnly(line) || !read(line).equals(Caption.NONE);
  }

  /** The line is a note below a table: 注：本表无数据. */
  boolean note(String line) {
    if (line.length() > LONGEST_NOTE * 2) {
      return false;
    }
    String compact = HalfWidth.spaceless(line);
    if (compact.isEmpty() || compact.length() > LONGEST_NOTE) {
      return false;
    }
    boolean start =
        vocabulary.noteStarts().stream()
            .anyMatch(
                word -> compact.startsWith(word + ":") || compact.startsWith("(" + word + ":"));
    return start || emptyNote(compact);
  }

  private boolean emptyNote(String compact) {
    return compact.contains("表") && vocabulary.emptyNotes().stream().anyMatch(compact::contains);
  }
}
