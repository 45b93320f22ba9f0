package org.jishen.recognition;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.FieldKey;
import org.jishen.text.Language;
import org.jishen.text.When;

/** How long a project lasts and which budget year it is for: rules/vocabulary/periods.yaml. */
final class Periods {

  /** The file. */
  record Data(
      List<String> oneYearWords, List<String> oneYear, List<String> longerWords, int longestDays) {}

  /** 2025年, (2025), 2025年度: a year that is not the beginning of a longer number. */
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");

  private final Data data;
  private final Language language;

  private Periods(Data data, Language language) {
    this.data = data;
    this.language = language;
  }

  static Periods load(Knowledge knowledge, Language language) {
    return new Periods(knowledge.read("vocabulary/periods.yaml", Data.class), language);
  }

  /** Attribute or period say so, and the attribute says nothing against it. */
  boolean oneYear(FormDraft draft) {
    String attribute = Labels.fold(text(draft, FieldKey.ATTRIBUTE));
    String period = Labels.fold(text(draft, FieldKey.PERIOD));
    if (Labels.containsAny(attribute, data.oneYearWords())) {
      return true;
    }
    if (Labels.containsAny(attribute, data.longerWords())) {
      return false;
    }
    return Labels.containsAny(period, data.oneYearWords())
        || data.oneYear().contains(period)
        || language.dates().read(period).filter(this::withinOneYear).isPresent();
  }

  private boolean withinOneYear(When when) {
    return when.yearPrinted()
        && !when.deadline()
        && ChronoUnit.DAYS.between(when.from(), when.to()) < data.longestDays();
  }

  /** The year of the form, else of its title, its name, or its period; 0 when none is printed. */
  int year(FormDraft draft) {
    if (draft.year > 0) {
      return draft.year;
    }
    return Stream.of(draft.title, text(draft, FieldKey.NAME), text(draft, FieldKey.PERIOD))
        .mapToInt(Periods::firstYear)
        .filter(year -> year > 0)
        .findFirst()
        .orElse(0);
  }

  private static int firstYear(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  private static String text(FormDraft draft, FieldKey key) {
    FormDraft.Entry entry = draft.fields.get(key);
    return entry == null ? "" : entry.text();
  }
}
