package org.jishen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;

/**
 * Where something stands, so that a person finds it. Numbers count from 1; 0 or "" is not known.
 *
 * @param file the file as the user named it
 * @param page page of a paged file
 * @param sheet sheet of a workbook
 * @param table number of the table in the file
 * @param row row in the table
 * @param column column in the table
 * @param line line of a text file
 * @param label the path of labels, such as 产出指标/数量指标/第2行
 */
public record Place(
    String file, int page, String sheet, int table, int row, int column, int line, String label)
    implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::page)
          .thenComparingInt(Place::line)
          .thenComparing(Place::sheet)
          .thenComparingInt(Place::table)
          .thenComparingInt(Place::row)
          .thenComparingInt(Place::column)
          .thenComparing(Place::label);

  /** A line of a text file. */
  public static Place atLine(String file, int line) {
    return new Place(file, 0, "", 0, 0, 0, line, "");
  }

  /** A whole file. */
  public static Place inFile(String file) {
    return atLine(file, 0);
  }

  /** The same place under a path of labels. */
  public Place labelled(String path) {
    return new Place(file, page, sheet, table, row, column, line, path);
  }

  /** For people: 第7行第3列（项目名称）, Sheet1!D6, 第3页表2第5行第4列; line 7 column 3 in English. */
  public String text(Lang lang) {
    List<String> parts = new ArrayList<>();
    if (page > 0) {
      parts.add(Message.of("document.page", page).in(lang));
    }
    if (!sheet.isEmpty()) {
      parts.add(sheet + "!" + letters(column) + (row > 0 ? row : ""));
    } else if (line > 0) {
      parts.add(Message.of("document.line", line).in(lang));
      if (column > 0) {
        parts.add(Message.of("document.column", column).in(lang));
      }
    } else if (table > 0) {
      parts.add(Message.of("document.table", table).in(lang));
      if (row > 0) {
        parts.add(Message.of("document.row", row).in(lang));
        parts.add(Message.of("document.column", column).in(lang));
      }
    }
    if (!label.isEmpty()) {
      parts.add(Message.of("document.label", label).in(lang));
    }
    return String.join(lang == Lang.ZH ? "" : " ", parts);
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
