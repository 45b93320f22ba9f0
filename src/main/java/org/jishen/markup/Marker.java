package org.jishen.markup;

import java.io.IOException;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.reading.FileKind;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Wording;
import org.jishen.review.Review;

/** Marks copies of files with what their reviews say. */
public final class Marker {

  private static final Message MACROS = Message.of("reading.macros");

  private final List<CopyMarker> markers;

  /**
   * A marker.
   *
   * @param readers of the files, which know where in them something stands
   */
  public Marker(Readers readers) {
    this.markers = List.of(new WorkbookMarker(), new WordMarker(readers), new PageMarker(readers));
  }

  /** Fails when there are no copies with remarks of such files. */
  public void check(Source source) throws UnreadableException {
    marker(source);
  }

  /** The copy of a file with what its review says. */
  public Marked mark(Source source, Review review, Standards standards, Lang lang)
      throws UnreadableException {
    CopyMarker marker = marker(source);
    if (review.submission().unread().stream().anyMatch(part -> part.reason().equals(MACROS))) {
      throw refused(source, Message.of("markup.macros"));
    }
    try {
      return marker.mark(source, new Remarks(review.findings(), new Wording(standards, lang)));
    } catch (IOException | RuntimeException e) {
      // What the libraries throw at a file that they do not know may be anything.
      throw refused(source, Message.of("markup.failed", e));
    }
  }

  private CopyMarker marker(Source source) throws UnreadableException {
    FileKind kind = FileKind.of(source.bytes());
    if (kind == FileKind.ENCRYPTED) {
      throw refused(source, Message.of("reading.encrypted"));
    }
    return markers.stream()
        .filter(marker -> !Readers.isYaml(source) && marker.marks(kind))
        .findFirst()
        .orElseThrow(() -> refused(source, Message.of("markup.kind", kind.title())));
  }

  private static UnreadableException refused(Source source, Message why) {
    return new UnreadableException(Place.inFile(source.name()), why);
  }
}
