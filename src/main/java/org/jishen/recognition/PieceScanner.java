package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Cuts rows into labels and the texts between them. In a table a cell is a label as a whole or
 * begins with one; in running text a label may stand at every blank.
 */
final class PieceScanner {

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern LIST_MARK =
      Pattern.compile("^[ ★*·]*+(?:\\(?[0-9一二三四五六七八九十]{1,3}[)、.](?!\\d))? *+");
  private static final Pattern MARK =
      Pattern.compile(
          "^ ?\\((?:[A-C](?:/[A-C])?|[^()]{0,12}分[^()]{0,12}|盖章|签章|签字|必填[^()]{0,10}|[^()]{0,6}单位[^()]{0,4})\\)");
  private static final Pattern UNIT = Pattern.compile("^ ?\\((?:单位:?)?(元|千元|万元|百万元|亿元)\\)");
  private static final Pattern ANY_BRACKET = Pattern.compile("^\\([^()]{0,20}\\)(?=[ :|]|$)");

  private final FormLabels labels;

  PieceScanner(FormLabels labels) {
    this.labels = labels;
  }

  /** The pieces of a row; inside the fund block its own labels count as well. */
  List<Piece> scan(GridRow row, boolean funds) {
    List<Piece> pieces = new ArrayList<>();
    LabelTrie trie = funds ? labels.funds : labels.general;
    for (GridRow.GridCell cell : row.cells()) {
      if (cell.blank()) {
        pieces.add(new Piece(null, "", "", cell.column(), cell.place()));
        continue;
      }
      Label whole = cell.text().length() > 60 ? null : trie.whole(cell.text());
      if (whole != null) {
        pieces.add(label(whole, cell.text(), cell.column(), cell.place()));
      } else if (!row.table() || begins(cell.text(), trie, funds)) {
        flat(cell, trie, funds, pieces);
      } else {
        pieces.add(new Piece(null, cell.text().strip(), "", cell.column(), cell.place()));
      }
    }
    return pieces;
  }

  private boolean begins(String text, LabelTrie trie, boolean funds) {
    String narrow = Folding.narrow(text);
    return trie.at(narrow, markEnd(narrow), funds) != null;
  }

  private static int markEnd(String narrow) {
    Matcher mark = LIST_MARK.matcher(narrow.length() > 20 ? narrow.substring(0, 20) : narrow);
    return mark.find() ? mark.end() : 0;
  }

  /** A cell that is a label: the unit or mark in brackets behind it is no part of it. */
  private static Piece label(Label label, String text, int column, Place place) {
    String name = clean(text);
    String narrow = Folding.narrow(name);
    int open = narrow.endsWith(")") ? Folding.openOf(narrow, narrow.length() - 1) : -1;
    String bracket = open > 0 ? narrow.substring(open).replace(" ", "") : "";
    Matcher unit = UNIT.matcher(bracket);
    boolean money = unit.find();
    boolean mark = money || MARK.matcher(bracket).find();
    String kept = mark ? clean(name.substring(0, open)) : name;
    return new Piece(label, kept, money ? unit.group(1) : "", column, place);
  }

  /** The label without colon and line breaks. */
  private static String clean(String text) {
    String label = text.strip().replace("\n", "");
    return label.endsWith(":") || label.endsWith("：")
        ? label.substring(0, label.length() - 1).strip()
        : label;
  }

  private void flat(GridRow.GridCell cell, LabelTrie trie, boolean funds, List<Piece> pieces) {
    String raw = cell.text();
    String narrow = Folding.narrow(raw);
    int from = 0;
    int mark = markEnd(narrow);
    int i = mark;
    while (i < narrow.length()) {
      LabelTrie.Found found = border(narrow, i, mark, funds) ? trie.at(narrow, i, funds) : null;
      if (found == null) {
        i++;
        continue;
      }
      text(raw, from, i, cell, funds, pieces);
      int end = found.end();
      String rest = narrow.substring(end, Math.min(narrow.length(), end + 30));
      Matcher unit = UNIT.matcher(rest);
      boolean money = unit.find();
      int bracket = money ? unit.end() : bracketEnd(rest);
      boolean ofWhich = ofWhich(narrow, from, i);
      String text = clean((ofWhich ? "其中:" : "") + raw.substring(i, end));
      pieces.add(
          new Piece(found.label(), text, money ? unit.group(1) : "", cell.column(), cell.place()));
      from = end + bracket;
      while (from < narrow.length() && (narrow.charAt(from) == ':' || narrow.charAt(from) == ' ')) {
        from++;
      }
      i = Math.max(i + 1, from);
    }
    text(raw, from, raw.length(), cell, funds, pieces);
  }

  private static int bracketEnd(String rest) {
    Matcher mark = MARK.matcher(rest);
    if (mark.find()) {
      return mark.end();
    }
    Matcher any = ANY_BRACKET.matcher(rest);
    return any.find() ? any.end() : 0;
  }

  private static boolean ofWhich(String narrow, int from, int at) {
    int end = at;
    while (end > from && " :".indexOf(narrow.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - from >= 2 && narrow.startsWith("其中", end - 2);
  }

  private static boolean border(String narrow, int at, int mark, boolean funds) {
    if (at == 0 || at == mark) {
      return true;
    }
    char before = narrow.charAt(at - 1);
    if (" |)]".indexOf(before) >= 0) {
      return true;
    }
    if (!funds) {
      return false;
    }
    boolean listMark = at >= 2 && NUMERALS.indexOf(narrow.charAt(at - 2)) >= 0;
    return ":;(".indexOf(before) >= 0 || (before == '、' && listMark);
  }

  private static void text(
      String raw, int from, int to, GridRow.GridCell cell, boolean funds, List<Piece> pieces) {
    String text = withoutBars(raw.substring(Math.min(from, to), to));
    if (funds) {
      text = trimmed(text);
    }
    if (!text.isEmpty()) {
      pieces.add(new Piece(null, text, "", cell.column(), cell.place()));
    }
  }

  private static String withoutBars(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && " |\u3000".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " |\u3000".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to).strip();
  }

  /** Without the list marks and brackets that belong to the next label of a running text. */
  private static String trimmed(String text) {
    String kept = withoutEnd(text);
    if (kept.endsWith("其中")) {
      kept = withoutEnd(kept.substring(0, kept.length() - 2));
    }
    int last = kept.length() - 1;
    if (last > 0
        && NUMERALS.indexOf(kept.charAt(last)) >= 0
        && " \n)）;；".indexOf(kept.charAt(last - 1)) >= 0) {
      kept = withoutEnd(kept.substring(0, last));
    }
    if (kept.endsWith(")") && kept.indexOf('(') < 0) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept.strip();
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && ";；,，、(（:： \n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** The unit of money that a line names for the whole form: 单位:万元; "" for none. */
  static String unit(String text) {
    Matcher unit = LINE_UNIT.matcher(Folding.narrow(text));
    return unit.find() ? unit.group(1) : "";
  }

  private static final Pattern LINE_UNIT =
      Pattern.compile("单位 ?[:] ?(?:人民币)?(元|千元|万元|百万元|亿元)(?![\\p{IsHan}])");

  /** The first label of a row, if the row begins with one. */
  @Nullable Label leading(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.label() != null) {
        return piece.label();
      }
      if (!piece.blank()) {
        return null;
      }
    }
    return null;
  }
}
