package org.jishen.markup;

import java.io.IOException;
import org.jishen.reading.FileKind;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;

/** Marks copies of files of one format. */
interface CopyMarker {

  /** It marks files of this kind. */
  boolean marks(FileKind kind);

  /** The copy of a file with the remarks. */
  Marked mark(Source source, Remarks remarks) throws IOException, UnreadableException;
}
