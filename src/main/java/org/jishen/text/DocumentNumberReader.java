package org.jishen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.knowledge.Knowledge;

/** Finds document numbers (发文字号) in text. */
public final class DocumentNumberReader {

  private static final String OPEN = "〔[【{(〈<《「『";
  private static final String CLOSE = "〕]】})〉>》」』";

  /** The year with its brackets and the number; the issuer before it is read backwards. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>[〔\\[【{(〈<《「『])? {0,2}+(?<![\\d.])(?<year>(?:19|20)\\d{2}) {0,2}+"
              + "(?:(?<close>[〕\\]】})〉>》」』])|年|-|(?<none>)) {0,2}+第? {0,2}+"
              + "(?<number>\\d{1,5}(?:-\\d{1,3})?) {0,2}+号");

  private final Issuers issuers;

  DocumentNumberReader(Knowledge knowledge) {
    this.issuers = Issuers.load(knowledge);
  }

  /** The document numbers in a text, in order. */
  public List<DocumentNumber> find(String text) {
    NormalText normal = NormalText.of(text);
    List<DocumentNumber> found = new ArrayList<>();
    Matcher match = NUMBER.matcher(normal.text());
    int behind = 0;
    while (match.find()) {
      boolean bracketed = match.group("open") != null || match.group("close") != null;
      Issuers.Issuer issuer = issuers.before(normal.text(), match.start(), behind);
      if (bracketed ? fits(match) || issuer.known() : issuer.known()) {
        String brackets = printed(normal, match, "open") + printed(normal, match, "close");
        found.add(
            new DocumentNumber(
                normal.rawSpan(issuer.start(), match.end()),
                issuer.name(),
                issuer.level(),
                Integer.parseInt(match.group("year")),
                match.group("number"),
                brackets,
                normal.offsets().raw(issuer.start())));
        behind = match.end();
      }
    }
    return found;
  }

  /** The two brackets are a pair. */
  private static boolean fits(Matcher match) {
    String open = match.group("open");
    String close = match.group("close");
    return open != null && close != null && OPEN.indexOf(open) == CLOSE.indexOf(close);
  }

  private static String printed(NormalText normal, Matcher match, String group) {
    return match.group(group) == null ? "" : normal.rawSpan(match.start(group), match.end(group));
  }
}
