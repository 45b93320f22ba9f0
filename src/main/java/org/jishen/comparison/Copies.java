package org.jishen.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Names;
import org.jishen.submission.Submission;

/** Tells a form that repeats that of another year in everything but the year. */
final class Copies {

  private static final Set<FieldKey> TEXTS =
      EnumSet.of(
          FieldKey.OVERVIEW,
          FieldKey.BASIS,
          FieldKey.NECESSITY,
          FieldKey.MEASURES,
          FieldKey.PLAN,
          FieldKey.EXPENDITURE_DETAIL);

  /** Forms with less to say can be the same by chance. */
  private static final int FEWEST = 4;

  private Copies() {}

  /** The year is another one, and all texts, indicators and targets are the same. */
  static boolean copied(Submission before, Submission after, Matched form) {
    Form old = form.before();
    Form now = form.after();
    boolean otherYear = old.year() > 0 && now.year() > 0 && old.year() != now.year();
    List<String> said = said(after, now);
    return otherYear && said.size() >= FEWEST && said.equals(said(before, old));
  }

  private static List<String> said(Submission submission, Form form) {
    Stream<String> texts =
        submission.facts(Field.class).stream()
            .filter(field -> field.form() == form.number() && TEXTS.contains(field.key()))
            .map(field -> field.key() + "=" + Names.yearless(field.text()));
    Stream<String> goals =
        submission.facts(Goal.class).stream()
            .filter(goal -> goal.form() == form.number())
            .map(goal -> goal.scope() + "=" + Names.yearless(goal.text()));
    Stream<String> indicators =
        submission.facts(Indicator.class).stream()
            .filter(one -> one.form() == form.number() && !one.repeated())
            .map(one -> Names.yearless(one.name()) + "=" + value(one.value().raw()));
    return Stream.of(texts, goals, indicators)
        .flatMap(each -> each)
        .filter(text -> !text.endsWith("="))
        .sorted()
        .toList();
  }

  /** Signs count in targets: ≥95% is not ≤95%. */
  private static String value(String raw) {
    return raw.replaceAll("\\s", "").replaceAll("(?:19|20)[0-9]{2}", "");
  }
}
