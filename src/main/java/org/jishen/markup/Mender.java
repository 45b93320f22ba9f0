package org.jishen.markup;

import java.io.IOException;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileKind;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Edit;

/** Writes copies of files with edits made. */
public final class Mender {

  private final List<CopyMender> menders;

  /**
   * A mender.
   *
   * @param readers of the files, which know where in them something stands
   */
  public Mender(Readers readers) {
    this.menders = List.of(new WorkbookMender(), new WordMender(readers));
  }

  /** Fails when no copies of such files can be written. */
  public void check(Source source) throws UnreadableException {
    mender(source);
  }

  /** The copy of a file with the edits made. */
  public byte[] mend(Source source, List<Edit> edits) throws UnreadableException {
    CopyMender mender = mender(source);
    try {
      return mender.mend(source, edits);
    } catch (IOException | RuntimeException e) {
      // What the libraries throw at a file that they do not know may be anything.
      throw refused(source, Message.of("markup.failed", e));
    }
  }

  private CopyMender mender(Source source) throws UnreadableException {
    FileKind kind = FileKind.of(source.bytes());
    return menders.stream()
        .filter(mender -> mender.mends(kind))
        .findFirst()
        .orElseThrow(() -> refused(source, Message.of("markup.mend.kind", kind.title())));
  }

  private static UnreadableException refused(Source source, Message why) {
    return new UnreadableException(Place.inFile(source.name()), why);
  }
}
