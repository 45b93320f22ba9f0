package org.jishen.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the compressed streams of a PDF unpack to, counted without keeping it, before PDFBox unpacks
 * them in memory. Pictures do not count: they are never unpacked.
 */
final class PackedStreams {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private static final int DICTIONARY = 1024;
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  /** What holds objects is unpacked, whatever else it says of itself. */
  private static final String OBJECTS = "/ObjStm";

  private PackedStreams() {}

  /** They unpack to no more than a container may. */
  static boolean within(byte[] pdf, Limits.Packed limits) {
    Inflater inflater = new Inflater();
    try {
      byte[] piece = new byte[1 << 16];
      long all = 0;
      for (int at = next(pdf, 0); at < pdf.length; ) {
        if (picture(pdf, at)) {
          at = next(pdf, at);
          continue;
        }
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

  /** The dictionary before the stream says that it is a picture. */
  private static boolean picture(byte[] pdf, int begin) {
    int from = Math.max(0, begin - DICTIONARY);
    String before = new String(pdf, from, begin - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return PICTURE.matcher(dictionary).find() && !dictionary.contains(OBJECTS);
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
