package org.jishen.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellUtil;
import org.jishen.document.Place;
import org.jishen.reading.FileKind;
import org.jishen.reading.Source;
import org.jishen.repair.EditedTexts;
import org.jishen.review.Edit;

/** Makes edits in workbooks; the look of a cell stays as it is. */
final class WorkbookMender implements CopyMender {

  private static final Pattern NUMBER = Pattern.compile("[\\d,]+(?:\\.\\d+)?");

  @Override
  public boolean mends(FileKind kind) {
    return kind == FileKind.XLSX || kind == FileKind.XLS;
  }

  @Override
  public byte[] mend(Source source, List<Edit> edits) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(source.bytes()))) {
      EditedTexts.byPlace(edits).forEach((place, text) -> write(workbook, place, text));
      return WorkbookMarker.bytes(workbook);
    }
  }

  private static void write(Workbook workbook, Place place, String text) {
    Sheet sheet = workbook.getSheet(place.sheet());
    Row row = CellUtil.getRow(place.row() - 1, sheet);
    Cell cell = CellUtil.getCell(row, place.column() - 1);
    boolean number = cell.getCellType() == CellType.NUMERIC && NUMBER.matcher(text).matches();
    if (number) {
      cell.setCellValue(Double.parseDouble(text.replace(",", "")));
    } else {
      cell.setCellValue(text);
    }
  }
}
