package org.jishen.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.jishen.review.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Comments at the cells of a sheet. A cell has room for one: where somebody else's stands, ours
 * goes on below it.
 */
final class CellComments {

  /** By this line ours is known: programs lose the author of a comment when they save a file. */
  private static final String HEAD = "【" + Remarks.AUTHOR + "】\n";

  private final Sheet sheet;
  private @Nullable Drawing<?> drawing;

  CellComments(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Takes our earlier comments away and writes these. */
  void replace(Map<CellRangeAddress, List<Finding>> found, Remarks remarks) {
    for (Comment comment : List.copyOf(sheet.getCellComments().values())) {
      clear(comment);
    }
    List<CellRangeAddress> cells = new ArrayList<>(found.keySet());
    cells.sort(CellComments::inOrder);
    for (CellRangeAddress cell : cells) {
      write(cell, HEAD + remarks.text(found.getOrDefault(cell, List.of())));
    }
  }

  private static int inOrder(CellRangeAddress one, CellRangeAddress other) {
    return new CellAddress(one.getFirstRow(), one.getFirstColumn())
        .compareTo(new CellAddress(other.getFirstRow(), other.getFirstColumn()));
  }

  private void clear(Comment comment) {
    String text = said(comment);
    int ours = text.indexOf("\n" + HEAD);
    if (text.startsWith(HEAD)) {
      Row row = CellUtil.getRow(comment.getRow(), sheet);
      CellUtil.getCell(row, comment.getColumn()).removeCellComment();
    } else if (ours >= 0) {
      comment.setString(text(text.substring(0, ours)));
    }
  }

  private static String said(Comment comment) {
    return comment.getString() == null ? "" : comment.getString().getString().replace("\r", "");
  }

  private void write(CellRangeAddress cells, String said) {
    CellAddress address = new CellAddress(cells.getFirstRow(), cells.getFirstColumn());
    Comment other = sheet.getCellComment(address);
    if (other != null) {
      other.setString(text(said(other) + "\n" + said));
      return;
    }
    if (drawing == null) {
      drawing = sheet.createDrawingPatriarch();
    }
    Comment comment = drawing.createCellComment(new CommentBox(sheet).beside(cells, said, drawing));
    comment.setAddress(address);
    comment.setAuthor(Remarks.AUTHOR);
    comment.setString(text(said));
    comment.setVisible(false);
  }

  private RichTextString text(String text) {
    return sheet.getWorkbook().getCreationHelper().createRichTextString(text);
  }
}
