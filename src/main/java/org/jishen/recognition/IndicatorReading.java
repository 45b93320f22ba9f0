package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the columns of one indicator row.
 *
 * @param roles the columns
 * @param heads what stands over them
 * @param tokens what stands in them; "" where nothing does
 * @param words the words of headers and comparators
 */
record IndicatorReading(
    List<ColumnRole> roles, List<String> heads, List<Token> tokens, HeaderWords words) {

  boolean has(ColumnRole role) {
    return roles.contains(role);
  }

  /** What stands in the first column of a role; a blank one when there is no such column. */
  Token of(ColumnRole role) {
    int index = roles.indexOf(role);
    Token first = tokens.get(0);
    return index >= 0
        ? tokens.get(index)
        : new Token("", first.hard(), first.column(), 1, first.place());
  }

  /** The target: its own column, or the columns of the places together. */
  Token target() {
    if (has(ColumnRole.VALUE) || !has(ColumnRole.PLACE)) {
      return of(ColumnRole.VALUE);
    }
    List<String> all = new ArrayList<>();
    List<String> named = new ArrayList<>();
    Token first = of(ColumnRole.PLACE);
    for (int i = 0; i < roles.size(); i++) {
      String text = tokens.get(i).text();
      if (roles.get(i) == ColumnRole.PLACE && !text.isBlank()) {
        all.add(text);
        named.add(heads.get(i) + ":" + whole(text));
      }
    }
    boolean same = all.stream().distinct().count() <= 1;
    String text = same ? (all.isEmpty() ? "" : all.get(0)) : String.join(";", named);
    return new Token(text, first.hard(), first.column(), first.span(), first.place());
  }

  /** A target with the comparator and the unit that stand in columns of their own. */
  String value(Token target) {
    String value = target.text();
    boolean places = !has(ColumnRole.VALUE) && has(ColumnRole.PLACE) && value.contains(";");
    return value.isBlank() || places ? value : whole(value);
  }

  private String whole(String value) {
    String sign = of(ColumnRole.SIGN).text();
    String unit = of(ColumnRole.UNIT).text();
    boolean number = Character.isDigit(value.charAt(value.length() - 1));
    boolean compared = words.sign(sign) && !words.compares(value);
    return (compared ? sign : "") + value + (number ? unit : "");
  }
}
