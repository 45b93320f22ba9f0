package org.jishen.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.FormKind;

/** Recognises the titles of forms and what they say. */
final class FormTitles {

  private static final int LONGEST = 80;
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d) ?\\)? ?(?:年|-|/)");
  private static final Pattern BUDGET_YEAR = Pattern.compile("(20\\d\\d) ?\\)? ?年 ?度");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:公示|如下|情况)?(?: ?\\([^()]{0,30}\\))*(?: ?年度)?(?:[ :.].{0,80}|[\\p{IsHan}]{2,8}(?:\\([^()]{0,10}\\))?:.{0,80})?");

  private final LabelVocabulary.Titles titles;

  FormTitles(LabelVocabulary.Titles titles) {
    this.titles = titles;
  }

  /** The title that a text begins with; "" when it begins with none. */
  String of(String text) {
    String narrow = Folding.narrow(text.length() > 4 * LONGEST ? text.substring(0, LONGEST) : text);
    int end = -1;
    for (String ending : titles.endings()) {
      int at = narrow.indexOf(ending);
      int after = at + ending.length();
      if (at >= 0 && at <= LONGEST && after > end && tail(narrow.substring(after))) {
        end = after;
      }
    }
    if (end < 0) {
      return "";
    }
    String title =
        narrow.substring(0, end).strip().replaceFirst("^附[件表] ?[0-9一二三四五六七八九十]{0,2} ?[:、.]? ?", "");
    boolean sentence = title.contains("。") || title.contains(";") || title.contains("“");
    return (sentence && !title.endsWith("公示")) || title.contains(":") ? "" : title;
  }

  /** It heads the description of a project in a narrative. */
  boolean narrative(String text) {
    String line = text.strip();
    return line.length() <= LONGEST && titles.narratives().stream().anyMatch(line::endsWith);
  }

  private static boolean tail(String rest) {
    return rest.isBlank() || (TAIL.matcher(rest).matches() && !rest.stripLeading().startsWith(":"));
  }

  /** The year that a line names with the words 年度; 0 for none. */
  static int budgetYear(String text) {
    Matcher year = BUDGET_YEAR.matcher(Folding.narrow(text));
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** The budget year that a line names; 0 for none. */
  static int year(String text) {
    Matcher year = YEAR.matcher(Folding.narrow(text));
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** The kind of form that a title names. */
  FormKind kind(String title) {
    if (names(titles.overall(), title)) {
      return FormKind.OVERALL;
    }
    if (names(titles.evaluation(), title)) {
      return FormKind.SELF_EVALUATION;
    }
    return names(titles.regional(), title) ? FormKind.REGIONAL : FormKind.PROJECT;
  }

  private static boolean names(List<String> words, String title) {
    return words.stream().anyMatch(title::contains);
  }
}
