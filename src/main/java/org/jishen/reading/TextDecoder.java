package org.jishen.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * The characters of a text file: by its byte order mark, else UTF-8, else GB18030 (of which GBK and
 * GB2312 are parts), each strictly.
 *
 * <p>Other encodings are not guessed: Big5 bytes are mostly valid GB18030 of another meaning.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * So many Chinese characters that are valid UTF-8 make a text UTF-8, if a broken one. GB18030
   * would read nearly any damaged UTF-8 as other, senseless characters; four in a row do not become
   * valid UTF-8 by chance.
   */
  private static final int TELLING_CHARACTERS = 4;

  private static final char FIRST_CJK = '\u2E80';

  private TextDecoder() {}

  /** A text that begins with the byte order mark of UTF-16. */
  static boolean hasWideMark(byte[] bytes) {
    return begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
  }

  /** The characters of a file, without byte order mark. */
  static String decode(Source source) throws UnreadableException {
    byte[] bytes = source.bytes();
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(source, StandardCharsets.UTF_8, 3);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return marked(source, StandardCharsets.UTF_16LE, 2);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return marked(source, StandardCharsets.UTF_16BE, 2);
    }
    Attempt unicode = attempt(bytes, StandardCharsets.UTF_8, 0);
    if (unicode.complete()) {
      return unicode.text();
    }
    if (unicode.telling()) {
      throw broken(source, unicode, StandardCharsets.UTF_8);
    }
    Attempt national = attempt(bytes, GB18030, 0);
    if (national.complete()) {
      return national.text();
    }
    Attempt further = national.end() > unicode.end() ? national : unicode;
    throw new UnreadableException(
        Place.atLine(source.name(), further.line()), Message.of("reading.encoding"));
  }

  private static String marked(Source source, Charset charset, int markLength)
      throws UnreadableException {
    Attempt attempt = attempt(source.bytes(), charset, markLength);
    if (!attempt.complete()) {
      throw broken(source, attempt, charset);
    }
    if (attempt.text().indexOf('\0') >= 0) {
      throw new UnreadableException(
          Place.inFile(source.name()), Message.of("reading.kind", FileKind.BINARY.title()));
    }
    return attempt.text();
  }

  private static UnreadableException broken(Source source, Attempt attempt, Charset charset) {
    boolean cut = attempt.end() + 4 > source.bytes().length;
    return new UnreadableException(
        Place.atLine(source.name(), attempt.line()),
        Message.of(cut ? "reading.cut" : "reading.damaged", charset.name()));
  }

  /**
   * A try with one encoding.
   *
   * @param text the characters up to the first error
   * @param end the byte at which it ended
   * @param complete there was no error
   */
  private record Attempt(String text, int end, boolean complete) {

    boolean telling() {
      return text.chars().filter(each -> each >= FIRST_CJK).limit(TELLING_CHARACTERS).count()
          == TELLING_CHARACTERS;
    }

    /** The line of the first error. */
    int line() {
      int line = 1;
      for (int i = 0; i < text.length(); i++) {
        char each = text.charAt(i);
        boolean pair = each == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (each == '\n' || (each == '\r' && !pair)) {
          line++;
        }
      }
      return line;
    }
  }

  private static Attempt attempt(byte[] bytes, Charset charset, int start) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    boolean complete =
        !charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true)
            .isError();
    return new Attempt(out.flip().toString(), in.position(), complete);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
