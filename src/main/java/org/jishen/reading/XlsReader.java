package org.jishen.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * Reads Excel files before 2007, record by record: a model of the whole workbook would hold each
 * styled empty cell as an object.
 */
final class XlsReader implements DocumentReader {

  private static final String MACROS = "_VBA_PROJECT_CUR";

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
    try (POIFSFileSystem container =
        new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      DirectoryNode root = container.getRoot();
      if (texts(root) > limits.office().texts()) {
        throw refused(source, "reading.texts", limits.office().texts());
      }
      XlsRecords records = new XlsRecords(limits);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      new HSSFEventFactory().processWorkbookEvents(request, root);
      List<SheetCells> sheets = records.sheets();
      SheetCells.first(sheets, blocks, limits).forEach(sheet -> sheet.write(blocks));
      if (root.hasEntryCaseInsensitive(MACROS)) {
        blocks.note(Place.inFile(source.name()), Message.of("reading.macros"));
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

  private static UnreadableException refused(Source source, String key, Object... values) {
    return new UnreadableException(Place.inFile(source.name()), Message.of(key, values));
  }

  /** How many texts the workbook says that it has: POI would hold them all. */
  private static int texts(DirectoryNode root) throws IOException {
    String name = HSSFWorkbook.getWorkbookDirEntryName(root);
    try (DocumentInputStream records = root.createDocumentInputStream(name)) {
      while (records.available() >= Integer.BYTES) {
        int kind = records.readUShort();
        int length = records.readUShort();
        if (kind == FilePassRecord.sid) {
          return 0; // what follows is scrambled
        }
        if (kind == SSTRecord.sid && length >= 2 * Integer.BYTES) {
          records.readInt();
          return records.readInt() & Integer.MAX_VALUE;
        }
        if (records.skip(length) < length) {
          return 0;
        }
      }
    }
    return 0;
  }
}
