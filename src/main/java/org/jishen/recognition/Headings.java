package org.jishen.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.text.AmountReader;
import org.jishen.text.HalfWidth;

/** Tells headings from text, and which part of a disclosure a heading begins. */
final class Headings {

  private static final int LONGEST = 60;
  private static final int LONGEST_NOTICE = 100;
  private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,3}(?:部分|章)");
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]"),
          Pattern.compile("[（(][一二三四五六七八九十]{1,3}[)）]"),
          Pattern.compile("\\d{1,2}[、.．](?!\\d)"),
          Pattern.compile("[（(]\\d{1,2}[)）]"));
  private static final Pattern CONTENTS_LINE =
      Pattern.compile("[\\s.．…·\\-—]*+(?:\\d{1,4}|[IVX]{1,5})?\\s*+$");
  private static final Pattern LEADERS =
      Pattern.compile("[.．…·]{3,200}|\\t\\s{0,9}\\d{1,4}\\s{0,9}$");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–\\s]{0,9}(?:第\\s?)?\\d{1,4}(?:\\s?页)?[-—–\\s]{0,9}(?:共\\s?\\d{1,4}\\s?页)?");
  private static final Pattern INLINE = Pattern.compile("[^，,；;。:：\\d]{2,24}[。:：](?=.{8})");

  private final NarrativeVocabulary vocabulary;
  private final AmountReader amounts;

  Headings(NarrativeVocabulary vocabulary, AmountReader amounts) {
    this.vocabulary = vocabulary;
    this.amounts = amounts;
  }

  /** 第二部分 …. */
  boolean part(String line) {
    return line.length() <= LONGEST && PART.matcher(line).lookingAt() && !contentsLine(line);
  }

  /** The part that a heading begins. */
  Part partOf(String heading) {
    String text = HalfWidth.spaceless(heading);
    if (has(text, vocabulary.parts().glossary())) {
      return Part.GLOSSARY;
    }
    if (has(text, vocabulary.parts().narrative())) {
      return Part.NARRATIVE;
    }
    if (has(text, vocabulary.parts().tables())) {
      return Part.TABLES;
    }
    return has(text, vocabulary.parts().duties()) ? Part.DUTIES : Part.NARRATIVE;
  }

  private static boolean has(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  /** The line is 目录 and nothing else. */
  boolean contents(String line) {
    return line.length() <= LONGEST
        && vocabulary.parts().contents().contains(HalfWidth.spaceless(line));
  }

  /** The line is 名词解释 and nothing else, its number aside. */
  boolean glossary(String line) {
    return line.length() <= LONGEST
        && vocabulary.parts().glossary().contains(HalfWidth.spaceless(withoutMark(line)))
        && !contentsLine(line);
  }

  /** An entry of a table of contents, with leaders or a page. */
  boolean contentsLine(String line) {
    return LEADERS.matcher(line).find();
  }

  /** An entry of a table of contents without leaders and page, to be found again as a heading. */
  String entry(String line) {
    String cut = line.length() > LONGEST * 2 ? line.substring(0, LONGEST * 2) : line;
    Matcher tail = CONTENTS_LINE.matcher(cut);
    return HalfWidth.spaceless(tail.find() ? cut.substring(0, tail.start()) : cut);
  }

  /** The number of a page and nothing else. */
  boolean pageNumber(String line) {
    return line.length() <= 20 && PAGE_NUMBER.matcher(line).matches();
  }

  /** Depth of a heading by its mark, from 1; 0 when the line is no heading. */
  int depth(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || text.isEmpty() || "。；;，,".indexOf(last(text)) >= 0) {
      return 0;
    }
    int depth = markDepth(text);
    return depth > 0 && amounts.find(text).isEmpty() && text.indexOf('%') < 0 ? depth : 0;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** Depth of the number in front of a line, from 1; 0 when there is none. */
  static int markDepth(String text) {
    for (int i = 0; i < MARKS.size(); i++) {
      if (MARKS.get(i).matcher(text).lookingAt()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A heading in front of text on the same line: 1. 收入支出总体情况。2024年度…; "" when none. */
  String inline(String line) {
    String text = line.strip();
    for (Pattern mark : MARKS) {
      Matcher matcher = mark.matcher(text);
      if (matcher.lookingAt()) {
        Matcher heading = INLINE.matcher(text).region(matcher.end(), text.length());
        return heading.lookingAt() ? text.substring(0, heading.end() - 1) : "";
      }
    }
    return "";
  }

  /** Without the number in front. */
  static String withoutMark(String line) {
    String text = line.strip();
    for (Pattern mark : MARKS) {
      Matcher matcher = mark.matcher(text);
      if (matcher.lookingAt()) {
        return text.substring(matcher.end()).strip();
      }
    }
    return text;
  }

  /** A heading of the 情况说明, by its words. */
  boolean narrative(String heading) {
    return has(HalfWidth.spaceless(heading), vocabulary.narrativeHeadings());
  }

  /** A heading about duties and offices. */
  boolean duties(String heading) {
    return has(HalfWidth.spaceless(heading), vocabulary.parts().duties());
  }

  /** The caption of a picture. */
  boolean chart(String line) {
    String text = line.strip();
    return text.length() <= LONGEST && vocabulary.chartEndings().stream().anyMatch(text::endsWith);
  }

  /** The first line of a letter: 某市财政局文件, 关于…的通知. */
  boolean notice(String line) {
    if (line.length() > LONGEST_NOTICE) {
      return false;
    }
    String text = HalfWidth.spaceless(line);
    for (String ending : vocabulary.notice().endings()) {
      if (text.endsWith(ending)) {
        String before = text.substring(0, text.length() - ending.length());
        return before.contains("关于")
            || vocabulary.notice().issuers().stream().anyMatch(before::endsWith);
      }
    }
    return false;
  }

  /** The line is about the budget. */
  boolean budget(String line) {
    return vocabulary.budgetWords().stream().anyMatch(line::contains);
  }
}
