package org.jishen.markup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.jishen.report.FixedZip;
import org.xml.sax.SAXException;

/** The parts of a Word file as XML, and the file with changed parts. */
final class WordParts {

  private WordParts() {}

  /** The part with the text. */
  static PackagePart main(OPCPackage office) {
    return office.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).get(0);
  }

  static WordNodes read(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      return new WordNodes(DocumentHelper.readDocument(in));
    }
  }

  static void write(WordNodes nodes, PackagePart part) throws IOException {
    part.clear();
    try (OutputStream out = part.getOutputStream()) {
      if (!StreamHelper.saveXmlInStream(nodes.document(), out)) {
        throw new IOException(part.getPartName().getName());
      }
    }
  }

  /** The whole file, the same bytes whenever it is written; what it was opened from stays. */
  static byte[] saved(OPCPackage office) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    office.save(saved);
    ByteArrayOutputStream fixed = new ByteArrayOutputStream();
    FixedZip.copy(new ByteArrayInputStream(saved.toByteArray()), fixed);
    office.revert();
    return fixed.toByteArray();
  }
}
