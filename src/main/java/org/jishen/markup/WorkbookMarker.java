package org.jishen.markup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jishen.document.Place;
import org.jishen.reading.FileKind;
import org.jishen.reading.Source;
import org.jishen.report.FixedZip;
import org.jishen.review.Finding;

/** Marks workbooks: comments and colours at the cells, and a sheet that lists the findings. */
final class WorkbookMarker implements CopyMarker {

  @Override
  public boolean marks(FileKind kind) {
    return kind == FileKind.XLSX || kind == FileKind.XLS;
  }

  @Override
  public Marked mark(Source source, Remarks remarks) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(source.bytes()))) {
      Map<Sheet, Map<CellRangeAddress, List<Finding>>> found = bySheet(workbook, remarks);
      int comments = 0;
      for (Sheet sheet : workbook) {
        Map<CellRangeAddress, List<Finding>> here = found.getOrDefault(sheet, Map.of());
        new CellComments(sheet).replace(here, remarks);
        new CellColours(sheet).replace(here);
        comments += here.size();
      }
      new FindingSheet(workbook).replace(remarks);
      return new Marked(bytes(workbook), comments);
    }
  }

  /** The whole file, the same bytes whenever it is written. */
  static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    if (workbook instanceof HSSFWorkbook) {
      return out.toByteArray();
    }
    ByteArrayOutputStream fixed = new ByteArrayOutputStream();
    FixedZip.copy(new ByteArrayInputStream(out.toByteArray()), fixed);
    return fixed.toByteArray();
  }

  private static Map<Sheet, Map<CellRangeAddress, List<Finding>>> bySheet(
      Workbook workbook, Remarks remarks) {
    record Spot(Sheet sheet, CellRangeAddress cells) {}
    Map<Sheet, List<CellRangeAddress>> regions = new LinkedHashMap<>();
    workbook.forEach(sheet -> regions.put(sheet, sheet.getMergedRegions()));
    Map<Sheet, Map<CellRangeAddress, List<Finding>>> found = new LinkedHashMap<>();
    remarks
        .at(
            place ->
                Optional.ofNullable(workbook.getSheet(place.sheet()))
                    .filter(sheet -> place.row() > 0)
                    .map(
                        sheet ->
                            new Spot(
                                sheet,
                                cells(sheet, regions.getOrDefault(sheet, List.of()), place))))
        .forEach(
            (spot, findings) ->
                found
                    .computeIfAbsent(spot.sheet(), key -> new LinkedHashMap<>())
                    .put(spot.cells(), findings));
    return found;
  }

  /** The cell of a place with all that is merged with it; of a row the first cell with a text. */
  private static CellRangeAddress cells(Sheet sheet, List<CellRangeAddress> regions, Place place) {
    int row = place.row() - 1;
    int column = place.column() > 0 ? place.column() - 1 : first(sheet.getRow(row));
    return regions.stream()
        .filter(region -> region.isInRange(row, column))
        .findFirst()
        .orElseGet(() -> new CellRangeAddress(row, row, column, column));
  }

  private static int first(Row row) {
    List<Cell> cells = new ArrayList<>();
    if (row != null) {
      row.forEach(cells::add);
    }
    return cells.stream()
        .filter(cell -> cell.getCellType() != CellType.BLANK)
        .mapToInt(Cell::getColumnIndex)
        .findFirst()
        .orElse(0);
  }
}
