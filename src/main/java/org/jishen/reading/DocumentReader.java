package org.jishen.reading;

import org.jishen.document.Document;

/** The reader of one file format. A new one is a class and a line in {@link Readers}. */
interface DocumentReader {

  /** It reads such files. */
  boolean reads(FileKind kind);

  /** What a file says. */
  Document read(Source source) throws UnreadableException;
}
