package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.Passage;
import org.jishen.submission.Slip;
import org.jishen.submission.Slip.Kind;
import org.jspecify.annotations.Nullable;

/** Finds faults in the wording of the paragraphs of a narrative, and of the titles of tables. */
final class PassageSlips {

  private static final int AROUND = 20;
  private static final int SHORTEST_SENTENCE = 25;
  private static final int FEWEST_ENDED = 5;
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20[0-4]\\d)年度?");
  private static final Pattern REPEATED = Pattern.compile("([\\p{IsHan}]{2,6})\\1");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[×]{2,20}|[Xx]{2,20}(?=[\\p{IsHan}，。；])|\\*{2,20}|_{2,20}|＿{2,20}");
  private static final Pattern QUOTED =
      Pattern.compile("《[^《》]{0,200}》|[〔\\[【][^〕\\]】]{0,9}[〕\\]】]");

  private final BudgetCheckVocabulary.Slips words;
  private final Pattern noReason;
  private final Pattern noNumber;
  private final int year;
  private final List<Slip> found = new ArrayList<>();
  private final List<Slip> open = new ArrayList<>();
  private int ended;

  private PassageSlips(BudgetCheckVocabulary words, int year) {
    this.words = words.slips();
    noReason =
        Pattern.compile(
            "(?:"
                + Clauses.alternatives(this.words.reasonOpens())
                + ")[:：]?[\\s\\u3000]{0,9}(?=[。；;，,])");
    noNumber =
        Pattern.compile(
            "(?:"
                + Clauses.alternatives(this.words.beforeNumber())
                + ")[\\s\\u3000_]{0,9}(?:万元|%)(?![)）])");
    this.year = year;
  }

  /**
   * The faults.
   *
   * @param year of the budget; 0 when it is not known
   * @param unit it is the budget of a single unit
   */
  static List<Slip> of(BudgetCheckVocabulary words, List<Object> facts, int year, boolean unit) {
    PassageSlips slips = new PassageSlips(words, year);
    List<Passage> passages = new ArrayList<>();
    for (Object fact : facts) {
      if (fact instanceof Passage passage) {
        passages.add(passage);
      } else if (fact instanceof BudgetTable table) {
        slips.title(table);
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      slips.passage(passages.get(i), unit);
      slips.noEnd(passages.get(i), i + 1 < passages.size() ? passages.get(i + 1) : null);
    }
    if (slips.ended >= FEWEST_ENDED * slips.open.size()) {
      slips.found.addAll(slips.open);
    }
    return slips.found;
  }

  private void passage(Passage passage, boolean unit) {
    String text = passage.text();
    Place place = passage.place();
    for (String marks : words.punctuation()) {
      int at = text.indexOf(marks);
      if (at >= 0) {
        add(Kind.PUNCTUATION, text, at, at + marks.length(), "", place);
      }
    }
    repeated(text, place);
    each(noReason, Kind.NO_REASON, text, place);
    each(noNumber, Kind.NOT_FILLED, text, place);
    each(PLACEHOLDER, Kind.NOT_FILLED, text, place);
    years(text, place);
    words
        .oldNames()
        .forEach(
            (old, name) -> {
              int at = text.indexOf(old);
              if (at >= 0 && year >= words.oldNamesFrom()) {
                add(Kind.OLD_NAME, text, at, at + old.length(), name, place);
              }
            });
    if (unit) {
      for (String word : words.departmentSpeaks()) {
        int at = text.indexOf(word);
        if (at >= 0) {
          add(Kind.BODY, text, at, at + word.length(), "", place);
        }
      }
    }
  }

  private void each(Pattern pattern, Kind kind, String text, Place place) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(kind, text, matcher.start(), matcher.end(), "", place);
    }
  }

  /** 增加增加; words that are right when doubled, and the ends of numbers and names, are not meant. */
  private void repeated(String text, Place place) {
    Matcher matcher = REPEATED.matcher(text);
    while (matcher.find()) {
      if (words.repeatable().contains(matcher.group(1))) {
        add(Kind.REPETITION, text, matcher.start(), matcher.end(), "", place);
      }
    }
  }

  /**
   * A paragraph of several clauses that ends with a word. Where that is common, it is the way in
   * which the file was written; where the next paragraph has no number, it may be its rest.
   */
  private void noEnd(Passage passage, @Nullable Passage next) {
    String line = passage.text().strip();
    boolean cut =
        next != null
            && next.section().equals(passage.section())
            && Headings.markDepth(next.text().strip()) == 0;
    int comma = line.indexOf('，');
    boolean clauses = comma > 0 && (line.indexOf('。') > 0 || line.indexOf('，', comma + 1) > 0);
    boolean sentences = line.length() >= SHORTEST_SENTENCE && clauses;
    boolean word = sentences && Character.isIdeographic(line.codePointBefore(line.length()));
    if (word && !cut) {
      open.add(slip(Kind.NO_END, line, line.length() - 6, line.length(), "", passage.place()));
    } else if (sentences && line.endsWith("。")) {
      ended++;
    }
  }

  /** 比2022年增加 in the budget of 2025. */
  private void years(String text, Place place) {
    if (year == 0) {
      return;
    }
    String bare = QUOTED.matcher(text).replaceAll(hit -> "＊".repeat(hit.group().length()));
    Matcher matcher = YEAR.matcher(bare);
    while (matcher.find()) {
      int said = Integer.parseInt(matcher.group(1));
      String before = bare.substring(Math.max(0, matcher.start() - 6), matcher.start());
      String behind = bare.substring(matcher.end(), Math.min(bare.length(), matcher.end() + 8));
      boolean compared = words.yearNouns().stream().anyMatch(behind::startsWith);
      boolean exempt =
          words.yearExempt().stream().anyMatch(before::contains)
              || Character.isDigit(first(behind));
      if ((said < year - 1 || said > year) && compared && !exempt) {
        add(Kind.YEAR, text, matcher.start(), matcher.end(), String.valueOf(year), place);
      }
    }
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private void title(BudgetTable table) {
    List<Integer> years = Narrations.years(table.title());
    boolean other = years.stream().allMatch(said -> said != year);
    if (year > 0 && !years.isEmpty() && other) {
      String said = String.valueOf(years.get(0));
      found.add(
          new Slip(Kind.TITLE_YEAR, said, String.valueOf(year), table.title(), table.place()));
    }
  }

  private void add(Kind kind, String text, int start, int end, String hint, Place place) {
    found.add(slip(kind, text, start, end, hint, place));
  }

  private static Slip slip(Kind kind, String text, int start, int end, String hint, Place place) {
    String around =
        text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
    return new Slip(kind, text.substring(start, end), hint, around, place);
  }
}
