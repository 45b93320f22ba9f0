package org.jishen.markup;

import java.io.IOException;
import java.util.List;
import org.jishen.reading.FileKind;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Edit;

/** Makes edits in copies of files of one format. */
interface CopyMender {

  /** It writes copies of files of this kind. */
  boolean mends(FileKind kind);

  /** The copy of a file with the edits made. */
  byte[] mend(Source source, List<Edit> edits) throws IOException, UnreadableException;
}
