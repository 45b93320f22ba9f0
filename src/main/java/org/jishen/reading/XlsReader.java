package org.jishen.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** Reads Excel files before 2007. */
final class XlsReader implements DocumentReader {

  private final Limits limits;

  XlsReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.XLS;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    OfficeBlocks blocks = new OfficeBlocks(source.name(), limits);
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(source.bytes()))) {
      CellNumbers numbers =
          new CellNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        SheetCells cells = new SheetCells(workbook.getSheetName(i), limits);
        if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
          cells.hide();
        }
        sheet(workbook.getSheetAt(i), numbers, cells);
        cells.write(blocks);
      }
    } catch (EncryptedDocumentException e) {
      throw refused(source, "reading.encrypted");
    } catch (OldExcelFormatException e) {
      throw refused(source, "reading.old");
    } catch (IOException | RuntimeException e) {
      // What POI throws at a damaged file may be anything.
      throw refused(source, "reading.office.damaged");
    }
    return blocks.document();
  }

  private static UnreadableException refused(Source source, String key) {
    return new UnreadableException(Place.inFile(source.name()), Message.of(key));
  }

  private static void sheet(HSSFSheet sheet, CellNumbers numbers, SheetCells cells) {
    int lastColumn = 0;
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        cells.hideRow(row.getRowNum() + 1);
      }
      for (Cell cell : row) {
        if (!cells.full()) {
          cells.put(
              row.getRowNum() + 1,
              cell.getColumnIndex() + 1,
              text((HSSFCell) cell, numbers, cells));
        }
      }
      lastColumn = Math.max(lastColumn, ((HSSFRow) row).getLastCellNum());
    }
    for (int column = 0; column < lastColumn; column++) {
      if (sheet.isColumnHidden(column)) {
        cells.hideColumn(column + 1);
      }
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      cells.merge(
          merged.getFirstRow() + 1,
          merged.getFirstColumn() + 1,
          merged.getLastRow() - merged.getFirstRow() + 1,
          merged.getLastColumn() - merged.getFirstColumn() + 1);
    }
  }

  private static String text(HSSFCell cell, CellNumbers numbers, SheetCells cells) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> error(cell);
      case NUMERIC -> number(cell, numbers);
      default -> {
        if (cell.getCellType() == CellType.FORMULA) {
          cells.uncalculated();
        }
        yield "";
      }
    };
  }

  private static String number(HSSFCell cell, CellNumbers numbers) {
    int index = cell.getCellStyle().getDataFormat();
    String format = cell.getCellStyle().getDataFormatString();
    return numbers.text(cell.getNumericCellValue(), index, format == null ? "General" : format);
  }

  /** Whoever types =5年 means it, though Excel takes it for a formula with an unknown name. */
  private static String error(HSSFCell cell) {
    FormulaError error = FormulaError.forInt(cell.getErrorCellValue());
    boolean typed = error == FormulaError.NAME && cell.getCellType() == CellType.FORMULA;
    return typed ? "=" + cell.getCellFormula() : error.getString();
  }
}
