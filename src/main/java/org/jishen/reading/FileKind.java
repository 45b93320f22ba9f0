package org.jishen.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jishen.knowledge.Message;

/** What a file is by its first bytes. */
public enum FileKind {
  /** Plain text in some encoding. */
  TEXT,
  /** JSON. */
  JSON,
  /** Word, docx. */
  DOCX,
  /** Excel, xlsx. */
  XLSX,
  /** Excel, xlsb: no XML inside. */
  XLSB,
  /** The Chinese standard for fixed layout. */
  OFD,
  /** Another ZIP container. */
  ZIP,
  /** An archive that is no ZIP: RAR, 7z, gzip. */
  ARCHIVE,
  /** Excel or WPS before 2007. */
  XLS,
  /** Word or WPS before 2007. */
  DOC,
  /** A document of today behind a password. */
  ENCRYPTED,
  /** Another container of Windows. */
  OLE2,
  /** PDF. */
  PDF,
  /** A web page, whatever its name says. */
  HTML,
  /** The XML of Excel 2003. */
  SPREADSHEET_ML,
  /** Other XML. */
  XML,
  /** Rich text. */
  RTF,
  /** A picture. */
  IMAGE,
  /** Anything else with NUL bytes. */
  BINARY;

  /** Names inside a ZIP container stand uncompressed, before each part and all at its end. */
  private static final int CONTAINER_HEAD = 16 * 1024;

  private static final int CONTAINER_END = 128 * 1024;

  private static final int TEXT_HEAD = 1024;

  /** An object with a key, or a list of objects; a text may well begin with another bracket. */
  private static final Pattern JSON_START = Pattern.compile("^(?:\\[\\s*)?\\{\\s*[\"}]");

  /** What programs write that save a bare table as a web page. */
  private static final Pattern HTML_START =
      Pattern.compile("^<(?:table|head|body|meta|style)[\\s>]");

  /** For people. */
  public Message title() {
    return Message.of("reading.kind." + name().toLowerCase(Locale.ROOT));
  }

  /** The kind of a file with this content. */
  public static FileKind of(byte[] bytes) {
    String head = head(bytes, TEXT_HEAD);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return container(bytes);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return compound(bytes);
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")) {
      return IMAGE;
    }
    if (head.startsWith("Rar!\u001A\u0007")
        || head.startsWith("7z\u00BC\u00AF'\u001C")
        || head.startsWith("\u001F\u008B")) {
      return ARCHIVE;
    }
    if (head.stripLeading().startsWith("%PDF-")) {
      return PDF;
    }
    FileKind marked = markup(head);
    if (marked != TEXT) {
      return marked;
    }
    return hasNul(bytes) && !TextDecoder.hasWideMark(bytes) ? BINARY : TEXT;
  }

  /** The names of its streams stand in a directory, in UTF-16. */
  private static FileKind compound(byte[] bytes) {
    String text = head(bytes, bytes.length);
    if (text.contains(wide("EncryptedPackage"))) {
      return ENCRYPTED;
    }
    if (text.contains(wide("WordDocument"))) {
      return DOC;
    }
    return text.contains(wide("Workbook")) || text.contains(wide("Book\0")) ? XLS : OLE2;
  }

  private static String wide(String name) {
    return name.replaceAll("(?s)(.)", "$1\0");
  }

  private static FileKind container(byte[] bytes) {
    String names = head(bytes, CONTAINER_HEAD) + end(bytes, CONTAINER_END);
    if (names.contains("word/")) {
      return DOCX;
    }
    if (names.contains("xl/workbook.bin")) {
      return XLSB;
    }
    if (names.contains("xl/")) {
      return XLSX;
    }
    return names.contains("OFD.xml") ? OFD : ZIP;
  }

  private static FileKind markup(String head) {
    // NULs are left out so that a web page in UTF-16 is known as well.
    String text =
        head.replace("\0", "")
            .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("<?xml")) {
      return xml(start);
    }
    if (HTML_START.matcher(start).find()) {
      return HTML;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    return JSON_START.matcher(start).find() ? JSON : TEXT;
  }

  private static FileKind xml(String start) {
    if (start.contains("<html")) {
      return HTML;
    }
    return start.contains("urn:schemas-microsoft-com:office:spreadsheet") ? SPREADSHEET_ML : XML;
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  private static String end(byte[] bytes, int length) {
    int from = Math.max(0, bytes.length - length);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
