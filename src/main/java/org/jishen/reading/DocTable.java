package org.jishen.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * A table of a Word file before 2007. Its rows have cells with edges of their own; the edges of all
 * rows together are the columns of the table.
 */
final class DocTable {

  /** Edges nearer than this (in twentieths of a point) are one: Word draws them so. */
  private static final int SNAP = 40;

  private record Box(int row, int left, int right, String text, int height) {

    Box taller() {
      return new Box(row, left, right, text, height + 1);
    }
  }

  private final TreeSet<Integer> edges = new TreeSet<>();
  private final List<Box> boxes = new ArrayList<>();

  private final DocParagraphs texts;

  DocTable(Table table, DocParagraphs texts) {
    this.texts = texts;
    Map<Integer, Integer> above = new HashMap<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      Map<Integer, Integer> current = new HashMap<>();
      for (int c = 0; c < row.numCells(); c++) {
        cell(r + 1, row.getCell(c), above, current);
      }
      above = current;
    }
  }

  private void cell(
      int row, TableCell cell, Map<Integer, Integer> above, Map<Integer, Integer> current) {
    int left = snapped(cell.getLeftEdge());
    int right = snapped(cell.getLeftEdge() + Math.max(SNAP, cell.getWidth()));
    if (cell.isMerged() && !cell.isFirstMerged() && !boxes.isEmpty()) {
      int last = boxes.size() - 1;
      Box before = boxes.get(last);
      boxes.set(last, new Box(before.row(), before.left(), right, before.text(), before.height()));
      return;
    }
    boolean under = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    Integer continued = under ? above.get(left) : null;
    if (continued == null) {
      current.put(left, boxes.size());
      boxes.add(new Box(row, left, right, text(cell), 1));
    } else {
      current.put(left, continued);
      boxes.set(continued, boxes.get(continued).taller());
    }
  }

  private int snapped(int edge) {
    Integer near = edges.ceiling(edge - SNAP);
    if (near != null && near <= edge + SNAP) {
      return near;
    }
    edges.add(edge);
    return edge;
  }

  private String text(TableCell cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      String line = texts.text(cell.getParagraph(i));
      if (!line.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n").append(line);
      }
    }
    return text.toString();
  }

  void write(OfficeBlocks blocks) {
    List<Integer> columns = List.copyOf(edges);
    CellGrid grid = new CellGrid();
    for (Box box : boxes) {
      int left = Collections.binarySearch(columns, box.left());
      int right = Collections.binarySearch(columns, box.right());
      grid.put(box.row(), left + 1, box.height(), Math.max(1, right - left), box.text());
    }
    blocks.table(grid);
  }
}
