package org.jishen.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.Statement.Direction;

/** The words around a figure: which way it moved, why, and what it is the figure of. */
final class Phrases {

  private static final int MOST_ROUNDS = 6;
  private static final int NEAR = 40;
  private static final int LONGEST_SUBJECT = 160;
  private static final int LIMIT = 12;
  private static final Pattern MARK =
      Pattern.compile(
          "^[\\s\\u3000（(“\"]{0,4}?(?:[（(][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]"
              + "|\\d{1,2}[、.．](?!\\d)|[①-⑳]|[-—•·])");
  private static final Pattern YEAR =
      Pattern.compile("^(?:截至|截止|到)?(?:19|20)\\d\\d年(?:度|初|\\d{1,2}月(?:\\d{1,2}日)?(?:底|末)?)?");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u3000，,；;：:。、）)]+|[\\s\\u3000，,；;：:。、（(]+$");

  private final NarrativeVocabulary vocabulary;
  private final Pattern up;
  private final Pattern down;
  private final Pattern level;
  private final Pattern compared;
  private final Pattern threshold;
  private final List<String> fillers;
  private final List<String> speakers;
  private final Pattern unknownSpeaker;

  /** The wording of a narrative in which these bodies speak. */
  Phrases(NarrativeVocabulary vocabulary, List<String> departments) {
    this.vocabulary = vocabulary;
    String after = "(?:" + Clauses.alternatives(vocabulary.afterDirection()) + "|[\\s:：]){0,4}+$";
    up = Pattern.compile("(?:" + Clauses.alternatives(vocabulary.up()) + ")" + after);
    down = Pattern.compile("(?:" + Clauses.alternatives(vocabulary.down()) + ")" + after);
    level =
        Pattern.compile(
            "("
                + Clauses.alternatives(both(vocabulary.up(), vocabulary.down()))
                + ")(?:"
                + Clauses.alternatives(vocabulary.level())
                + ")$");
    compared =
        Pattern.compile(
            "(?:"
                + Clauses.alternatives(vocabulary.compare())
                + ")(?:(?:19|20)\\d\\d年|"
                + Clauses.alternatives(vocabulary.compareWith())
                + ")|"
                + Clauses.alternatives(vocabulary.compareWords()));
    threshold =
        Pattern.compile(
            "(?:[（(][^（()）]{0,6}[)）])?(?:" + Clauses.alternatives(vocabulary.thresholds()) + ")");
    fillers = longestFirst(vocabulary.fillers());
    speakers = longestFirst(both(departments, vocabulary.speakers()));
    unknownSpeaker =
        Pattern.compile(
            "^[\\p{IsHan}]{2,30}?(?:"
                + Clauses.alternatives(vocabulary.speakerEndings())
                + ")(?:[\\[［（(](?:部门|本级|机关)[\\]］）)])?(?="
                + Clauses.alternatives(vocabulary.afterSpeaker())
                + ")");
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream()
        .filter(word -> !word.isBlank())
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /**
   * What the words before a figure say of it.
   *
   * @param direction which way it moved; NONE when they do not say
   * @param level it is what the figure moved to, and not by how much: 下降到5万元
   * @param before the words before those that say it
   */
  record Change(Direction direction, boolean level, String before) {}

  /** Whether the words before a figure say that it is a change. */
  Change change(String gap) {
    String near = gap.substring(Math.max(0, gap.length() - NEAR));
    Matcher moved = level.matcher(near.stripTrailing());
    if (moved.find()) {
      boolean rises = up.matcher(moved.group(1)).find();
      int start = gap.length() - near.length() + moved.start();
      return new Change(rises ? Direction.UP : Direction.DOWN, true, gap.substring(0, start));
    }
    Matcher rising = up.matcher(near);
    Matcher falling = down.matcher(near);
    int risingAt = rising.find() ? rising.start() : -1;
    int fallingAt = falling.find() ? falling.start() : -1;
    if (risingAt < 0 && fallingAt < 0) {
      return new Change(Direction.NONE, false, gap);
    }
    // Of 增加 both 增 and 增加 fit; of two words the one nearer to the figure counts.
    boolean rises = risingAt > fallingAt;
    int at = gap.length() - near.length() + (rises ? risingAt : fallingAt);
    return new Change(rises ? Direction.UP : Direction.DOWN, false, gap.substring(0, at));
  }

  /** The words say that the figure did not move. */
  boolean same(String words) {
    return vocabulary.same().stream().anyMatch(words::contains);
  }

  /** A subject that says nothing without the label before it: 收入预算：年初预算数5万元. */
  boolean general(String subject) {
    return vocabulary.general().contains(subject);
  }

  /** What stands behind an amount makes it a limit: 50万元以上. */
  boolean threshold(String text, int behind) {
    return threshold
        .matcher(text)
        .region(behind, Math.min(text.length(), behind + LIMIT))
        .lookingAt();
  }

  /** Where the phrase that compares begins: 比上年, 较2024年预算数; -1 when there is none. */
  int comparison(String words) {
    Matcher matcher = compared.matcher(words);
    return matcher.find() ? matcher.start() : -1;
  }

  /** The words without a phrase that compares and what follows it. */
  String withoutComparison(String words) {
    int at = comparison(words);
    return at < 0 ? words : words.substring(0, at);
  }

  /** What a figure is the figure of: the words before it without marks, year, speaker, fillers. */
  String subject(String words) {
    String text = words.substring(Math.max(0, words.length() - LONGEST_SUBJECT)).strip();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String before = text;
      text = withoutOpenBracket(EDGES.matcher(text).replaceAll(""));
      text = MARK.matcher(text).replaceFirst("");
      text = YEAR.matcher(text).replaceFirst("");
      text = withoutStart(text, vocabulary.openers());
      text = withoutStart(text, speakers);
      text = unknownSpeaker.matcher(text).replaceFirst("");
      text = withoutEnd(text, fillers);
      if (text.equals(before)) {
        break;
      }
    }
    return Printed.line(text);
  }

  private static String withoutOpenBracket(String text) {
    boolean opens = text.startsWith("（") || text.startsWith("(");
    return opens && text.indexOf('）') < 0 && text.indexOf(')') < 0 ? text.substring(1) : text;
  }

  private static String withoutStart(String text, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return text.substring(word.length()).strip();
      }
    }
    return text;
  }

  private static String withoutEnd(String text, List<String> words) {
    for (String word : words) {
      if (text.endsWith(word)) {
        return text.substring(0, text.length() - word.length()).strip();
      }
    }
    return text;
  }

  /** What a sentence says there is none of: 本部门无政府购买服务; "" when it does not. */
  String none(String sentence) {
    for (String word : vocabulary.none()) {
      int at = sentence.indexOf(word);
      if (at >= 0) {
        String behind = subject(sentence.substring(at + word.length()));
        return behind.isEmpty() ? subject(sentence.substring(0, at)) : behind;
      }
    }
    return "";
  }
}
