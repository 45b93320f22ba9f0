package org.jishen.reading;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the compressed streams of a PDF unpack to, counted without keeping it, before PDFBox unpacks
 * them in memory.
 */
final class PackedStreams {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private PackedStreams() {}

  /** They unpack to no more than a container may. */
  static boolean within(byte[] pdf, Limits.Packed limits) {
    Inflater inflater = new Inflater();
    try {
      byte[] piece = new byte[1 << 16];
      long all = 0;
      for (int at = next(pdf, 0); at < pdf.length; ) {
        inflater.reset();
        inflater.setInput(pdf, at, pdf.length - at);
        while (more(inflater, piece)) {
          if (inflater.getBytesWritten() > most(inflater, limits)
              || all + inflater.getBytesWritten() > limits.bytes()) {
            return false;
          }
        }
        all += inflater.getBytesWritten();
        at = next(pdf, at + (int) inflater.getBytesRead());
      }
      return true;
    } finally {
      inflater.end();
    }
  }

  private static long most(Inflater inflater, Limits.Packed limits) {
    return Math.max(limits.small(), inflater.getBytesRead() * limits.ratio());
  }

  /** Unpacks a piece; false when there is none, or when this is no such stream. */
  private static boolean more(Inflater inflater, byte[] piece) {
    try {
      return inflater.inflate(piece) > 0;
    } catch (DataFormatException e) {
      return false;
    }
  }

  /** Where the content of the next stream begins; the end when there is none. */
  private static int next(byte[] pdf, int from) {
    for (int at = from; at + STREAM.length < pdf.length; at++) {
      if (pdf[at] == 's' && Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
        int begin = at + STREAM.length;
        while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
          begin++;
        }
        return begin;
      }
    }
    return pdf.length;
  }
}
