package org.jishen.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jishen.reading.FileKind;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.Spots;
import org.jishen.reading.UnreadableException;
import org.jishen.reading.WordElement;
import org.jishen.review.Finding;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Marks Word files: comments and colours at cells and paragraphs, and an appendix of findings. */
final class WordMarker implements CopyMarker {

  private static final String COMMENTS = "/comments";
  private static final String COMMENTS_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships" + COMMENTS;
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final Readers readers;

  WordMarker(Readers readers) {
    this.readers = readers;
  }

  @Override
  public boolean marks(FileKind kind) {
    return kind == FileKind.DOCX;
  }

  @Override
  public Marked mark(Source source, Remarks remarks) throws IOException, UnreadableException {
    Spots<WordElement> spots = readers.wordElements(source);
    try (OPCPackage office = OPCPackage.open(new ByteArrayInputStream(source.bytes()))) {
      int comments = mark(office, spots, remarks);
      return new Marked(WordParts.saved(office), comments);
    } catch (OpenXML4JException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static int mark(OPCPackage office, Spots<WordElement> spots, Remarks remarks)
      throws IOException, OpenXML4JException, SAXException {
    PackagePart main = WordParts.main(office);
    WordNodes text = WordParts.read(main);
    PackagePart part = comments(main);
    WordNodes notes = part == null ? empty(text) : WordParts.read(part);
    WordComments comments = new WordComments(notes);
    WordBody body = new WordBody(text);
    WordAppendix appendix = new WordAppendix(text);
    body.clear(comments.clear());
    appendix.clear();
    Map<WordElement, List<Finding>> found = new TreeMap<>(remarks.at(spots::at));
    found.forEach(
        (spot, findings) ->
            body.mark(spot, Remarks.worst(findings), comments.add(remarks.text(findings))));
    appendix.write(remarks);
    WordParts.write(text, main);
    if (part != null || !found.isEmpty()) {
      WordParts.write(notes, part == null ? create(office, main) : part);
    }
    return found.size();
  }

  private static @Nullable PackagePart comments(PackagePart main) throws OpenXML4JException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(COMMENTS)) {
        return main.getRelatedPart(relation);
      }
    }
    return null;
  }

  private static PackagePart create(OPCPackage office, PackagePart main) throws OpenXML4JException {
    String folder = main.getPartName().getName().replaceFirst("[^/]*$", "");
    PackagePartName name = PackagingURIHelper.createPartName(folder + "comments.xml");
    PackagePart part = office.createPart(name, COMMENTS_TYPE);
    main.addRelationship(name, TargetMode.INTERNAL, COMMENTS_RELATION);
    return part;
  }

  /** A part for comments, in the edition of the format that the text has. */
  private static WordNodes empty(WordNodes text) {
    Document document = DocumentHelper.createDocument();
    document.appendChild(document.importNode(text.element("comments"), false));
    return new WordNodes(document);
  }
}
