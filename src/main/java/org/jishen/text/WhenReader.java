package org.jishen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads dates and periods. */
public final class WhenReader {

  private static final int LONGEST_CELL = 60;

  /**
   * A date at a place of a normal text.
   *
   * @param when what it says; its raw text is of the normal form
   * @param start where it begins
   * @param end behind its last character
   */
  record Span(When when, int start, int end) {}

  WhenReader() {}

  /** The date or period that a cell is, if the whole cell is one. */
  public Optional<When> read(String cell) {
    String text = NormalText.of(cell).text().strip();
    if (text.isEmpty() || text.length() > LONGEST_CELL) {
      return Optional.empty();
    }
    Span span = at(text, 0);
    if (span == null || span.end() != text.length()) {
      return Optional.empty();
    }
    return Optional.of(renamed(span.when(), cell));
  }

  /** The dates and periods in a text, in order. */
  public List<When> find(String text) {
    NormalText normal = NormalText.of(text);
    List<When> found = new ArrayList<>();
    for (Span span : spans(normal.text())) {
      found.add(renamed(span.when(), normal.rawSpan(span.start(), span.end())));
    }
    return found;
  }

  /** The dates of a normal text with their places. */
  static List<Span> spans(String text) {
    List<Span> found = new ArrayList<>();
    Matcher points = DatePoint.PATTERN.matcher(text);
    int at = 0;
    while (at < text.length() && points.find(at)) {
      Span span = from(text, points, points.start());
      if (span == null) {
        at = points.start() + 1;
      } else {
        found.add(span);
        at = span.end();
      }
    }
    return found;
  }

  /** The date or period that begins at a place of a normal text. */
  static @Nullable Span at(String text, int start) {
    int from = start;
    boolean latest = false;
    for (String word : List.of("截止到", "截止至", "截至", "截止", "不晚于", "不迟于")) {
      if (text.startsWith(word, start)) {
        from = start + word.length();
        latest = true;
        break;
      }
    }
    Matcher points = DatePoint.PATTERN.matcher(text);
    points.region(from, text.length());
    points.useTransparentBounds(true);
    if (!points.lookingAt()) {
      return null;
    }
    Span span = from(text, points, from);
    if (span == null || from == start) {
      return span;
    }
    When when = span.when();
    return new Span(
        new When(
            text.substring(start, span.end()), when.from(), when.to(), latest, when.yearPrinted()),
        start,
        span.end());
  }

  private static @Nullable Span from(String text, Matcher points, int start) {
    DatePoint first = DatePoint.of(points);
    if (first == null) {
      return null;
    }
    int end = points.end();
    DatePoint last = first;
    int mark = rangeMark(text, end);
    if (mark > end) {
      Matcher second = DatePoint.PATTERN.matcher(text);
      second.region(mark, text.length());
      second.useTransparentBounds(true);
      if (second.lookingAt()) {
        DatePoint next = DatePoint.of(second);
        if (next != null) {
          last = next.inYearOf(first);
          first = first.inYearBehind(next);
          end = second.end();
        }
      }
    }
    if (first.uncertain() && last.equals(first)) {
      return null;
    }
    int deadline = deadlineEnd(text, end);
    When when =
        new When(
            text.substring(start, deadline),
            first.from(),
            last.to(),
            deadline > end,
            first.yearPrinted());
    return new Span(when, start, deadline);
  }

  private static int rangeMark(String text, int end) {
    int at = Glyphs.skipFewBlanks(text, end);
    int mark = at;
    while (mark < text.length() && mark < at + 2 && "-~—至到".indexOf(text.charAt(mark)) >= 0) {
      mark++;
    }
    return mark == at ? end : Glyphs.skipFewBlanks(text, mark);
  }

  private static int deadlineEnd(String text, int end) {
    for (String word : List.of("之前", "以前", "前")) {
      if (text.startsWith(word, end)) {
        return end + word.length();
      }
    }
    return end;
  }

  private static When renamed(When when, String raw) {
    return new When(raw, when.from(), when.to(), when.deadline(), when.yearPrinted());
  }
}
