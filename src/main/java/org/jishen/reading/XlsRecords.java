package org.jishen.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of an old workbook in their order: first what cells refer to, then sheets. */
final class XlsRecords implements HSSFListener {

  private final Limits limits;
  private final XlsCells texts = new XlsCells();
  private final List<BoundSheetRecord> bounds = new ArrayList<>();
  private final List<SheetCells> sheets = new ArrayList<>();

  /** The numbers of the sheets that are lists of our own, from 0. */
  private final Set<Integer> own = new HashSet<>();

  /** Sheets and the charts on them begin and end in one another. */
  private int depth;

  private int begun;
  private @Nullable SheetCells open;

  XlsRecords(Limits limits) {
    this.limits = limits;
  }

  /** The sheets with cells, in the order of the file. */
  List<SheetCells> sheets() {
    return sheets;
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof BOFRecord begin) {
      begin(begin);
    } else if (record instanceof EOFRecord) {
      depth--;
      open = depth > 0 ? open : null;
    } else if (open != null && depth == 1) {
      ofSheet(record, open);
    } else {
      ofWorkbook(record);
    }
  }

  private void begin(BOFRecord begin) {
    depth++;
    if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    int number = begun++;
    if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(bounds);
      BoundSheetRecord bound = number < inOrder.length ? inOrder[number] : null;
      SheetCells cells = new SheetCells(bound == null ? "" : bound.getSheetname(), limits);
      if (bound != null && (bound.isHidden() || bound.isVeryHidden())) {
        cells.hide();
      }
      if (own.contains(bounds.indexOf(bound))) {
        cells.own();
      }
      sheets.add(cells);
      open = cells;
    }
  }

  private void ofWorkbook(Record record) {
    if (record instanceof BoundSheetRecord bound) {
      bounds.add(bound);
    } else if (record instanceof SSTRecord shared) {
      texts.shared(shared);
    } else if (record instanceof FormatRecord format) {
      texts.format(format);
    } else if (record instanceof ExtendedFormatRecord style) {
      texts.style(style);
    } else if (record instanceof NameRecord name) {
      texts.name(name);
      if (name.getNameText().equals(OwnList.MARK)) {
        own.add(name.getSheetNumber() - 1);
      }
    } else if (record instanceof DateWindow1904Record window) {
      texts.from1904(window.getWindowing() == 1);
    }
  }

  private void ofSheet(Record record, SheetCells cells) {
    if (record instanceof CellValueRecordInterface cell) {
      if (!cells.full()) {
        texts.put(cell, cells);
      }
    } else if (record instanceof StringRecord result) {
      texts.result(result.getString(), cells);
    } else if (record instanceof RowRecord row) {
      if (row.getZeroHeight()) {
        cells.hideRow(row.getRowNumber() + 1);
      }
    } else if (record instanceof ColumnInfoRecord column) {
      if (column.getHidden()) {
        cells.hideColumn(column.getFirstColumn() + 1);
      }
    } else if (record instanceof MergeCellsRecord merges) {
      for (int i = 0; i < merges.getNumAreas(); i++) {
        CellRangeAddress area = merges.getAreaAt(i);
        cells.merge(
            area.getFirstRow() + 1,
            area.getFirstColumn() + 1,
            area.getLastRow() - area.getFirstRow() + 1,
            area.getLastColumn() - area.getFirstColumn() + 1);
      }
    }
  }
}
