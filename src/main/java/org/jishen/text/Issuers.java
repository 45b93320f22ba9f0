package org.jishen.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;

/** The issuers of documents by the abbreviations that document numbers begin with. */
final class Issuers {

  private static final String FILE = "vocabulary/issuers.yaml";
  private static final int LONGEST = 24;
  private static final int LONGEST_AFTER_PREFIX = 10;
  private static final int SHORT = 8;

  /** What stands in issuers.yaml. */
  record File(List<Entry> prefixes, List<String> agencies, List<String> introducers) {

    /** A prefix and the level of who it stands for. */
    record Entry(String prefix, DocumentNumber.Level level) {}
  }

  /**
   * The issuer before a number.
   *
   * @param name as in the normal text; "" where nothing stands there
   * @param level its level
   * @param start where it begins in the text
   * @param known its abbreviation is of the vocabulary
   */
  record Issuer(String name, DocumentNumber.Level level, int start, boolean known) {}

  private final Map<String, DocumentNumber.Level> prefixes;
  private final int longestPrefix;
  private final List<String> agencies;
  private final List<String> introducers;

  private Issuers(
      Map<String, DocumentNumber.Level> prefixes, List<String> agencies, List<String> introducers) {
    this.prefixes = prefixes;
    this.longestPrefix = prefixes.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.agencies = agencies;
    this.introducers = introducers;
  }

  static Issuers load(Knowledge knowledge) {
    File file = knowledge.read(FILE, File.class);
    Map<String, DocumentNumber.Level> prefixes = new HashMap<>();
    for (File.Entry entry : file.prefixes()) {
      if (prefixes.put(entry.prefix(), entry.level()) != null) {
        throw new KnowledgeException(
            knowledge.folder().resolve(FILE) + ": " + entry.prefix() + " 出现了两次");
      }
    }
    return new Issuers(Map.copyOf(prefixes), file.agencies(), file.introducers());
  }

  /** The issuer whose name ends at a place and begins not before another. */
  Issuer before(String text, int end, int floor) {
    int stop = end;
    while (stop > floor && text.charAt(stop - 1) == ' ' && end - stop < 2) {
      stop--;
    }
    int start = runStart(text, stop, floor);
    for (int at = stop - 1; at >= start; at--) {
      int length = prefixAt(text, at, stop, start);
      if (length > 0) {
        int from = widened(text, at, length, start, stop);
        String prefix = text.substring(from, at + length);
        DocumentNumber.Level level = prefixes.getOrDefault(prefix, DocumentNumber.Level.UNKNOWN);
        return new Issuer(text.substring(from, stop), level, from, true);
      }
    }
    return unknown(text, start, stop);
  }

  /** The length of a prefix of the vocabulary that begins an issuer here; 0 for none. */
  private int prefixAt(String text, int at, int stop, int start) {
    if (stop - at > LONGEST_AFTER_PREFIX + longestPrefix) {
      return 0;
    }
    for (int length = Math.min(longestPrefix, stop - at - 1); length > 0; length--) {
      DocumentNumber.Level level = prefixes.get(text.substring(at, at + length));
      if (level == null) {
        continue;
      }
      boolean central = level == DocumentNumber.Level.CENTRAL;
      boolean agency = (length > 1 && central) || Wording.at(agencies, text, at + length) != null;
      if (agency && (!central || opens(text, at, start))) {
        return length;
      }
    }
    return central(text, at, stop, start);
  }

  /** 国发 whole: the prefix is all there is of the issuer. */
  private int central(String text, int at, int stop, int start) {
    boolean whole =
        prefixes.get(text.substring(at, stop)) == DocumentNumber.Level.CENTRAL
            && stop - at > 1
            && opens(text, at, start);
    return whole ? stop - at : 0;
  }

  /** 津 of 江津府发 is no province: a longer prefix that ends at the same place goes first. */
  private int widened(String text, int at, int length, int start, int stop) {
    for (int from = Math.max(start, at + length - longestPrefix); from < at; from++) {
      if (prefixes.containsKey(text.substring(from, at + length)) && stop > at) {
        return from;
      }
    }
    return at;
  }

  /** A central abbreviation has no place before it: 财社 of 柳财社 is none. */
  private boolean opens(String text, int at, int start) {
    return at == start || Wording.endingAt(introducers, text, at) != null;
  }

  /** The Chinese characters and small brackets that end at a place: 宁财(农)指标. */
  private static int runStart(String text, int stop, int floor) {
    int start = stop;
    while (start > floor && stop - start < LONGEST) {
      char c = text.charAt(start - 1);
      if (Glyphs.ideograph(c)) {
        start--;
      } else if (c == ')' || c == ']') {
        int open = innerBracket(text, start - 1, floor);
        if (open < 0) {
          break;
        }
        start = open;
      } else {
        break;
      }
    }
    return start;
  }

  /** Where a bracket with one to four characters in it, between characters, opens; -1 for none. */
  private static int innerBracket(String text, int close, int floor) {
    int at = close - 1;
    while (at > floor && close - at < 6 && Glyphs.ideograph(text.charAt(at))) {
      at--;
    }
    boolean pair = text.charAt(close) == ')' ? text.charAt(at) == '(' : text.charAt(at) == '[';
    boolean inside = at > floor && at < close - 1 && Glyphs.ideograph(text.charAt(at - 1));
    return pair && inside ? at : -1;
  }

  /** An issuer that the vocabulary does not know: a short word, or the place before its agency. */
  private Issuer unknown(String text, int start, int stop) {
    int from = start;
    if (stop - start > SHORT) {
      for (int at = stop - 1; at > start; at--) {
        if (text.charAt(at) == '财' && stop - at <= LONGEST_AFTER_PREFIX) {
          from = at - 1;
          break;
        }
      }
    }
    int agency = text.substring(from, stop).indexOf('财');
    boolean named = agency > 0 && agency < stop - from - 1;
    return new Issuer(text.substring(from, stop), DocumentNumber.Level.UNKNOWN, from, named);
  }
}
