package org.jishen.exercise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Scoring;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;

/** Marks answers, with partial credit. */
public final class Marker {

  /** A line and a kind: 7 U03, 12:V. */
  private static final Pattern NAMED =
      Pattern.compile("(\\d+)\\s*(?:行|:|：|,|，|-)?\\s*([A-Za-z])(\\d{2})?");

  private static final int HALF = Mark.FULL / 2;
  private static final int WRONG_GUESS = 10;

  private final Scoring scoring;

  /** A marker that weighs findings as a profile does. */
  public Marker(Scoring scoring) {
    this.scoring = scoring;
  }

  /**
   * Marks what a learner found: half for the line, half for the kind of each fault. A guess that
   * hits nothing costs points, so that naming every line does not pay.
   *
   * @param answer lines and kinds: 7 U03, 12 V
   */
  public Mark found(Exercise exercise, String answer) {
    List<Guess> guesses = guesses(answer);
    Set<Guess> used = new HashSet<>();
    List<Message> remarks = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int sum = 0;
    for (Fault fault : exercise.faults()) {
      Guess best = null;
      int points = 0;
      for (Guess guess : guesses) {
        if (!used.contains(guess) && guess.points(fault) > points) {
          best = guess;
          points = guess.points(fault);
        }
      }
      if (best == null) {
        missed.add(fault.code());
      } else {
        used.add(best);
        remarks.add(remark(best, fault));
        if (points < Mark.FULL) {
          missed.add(fault.code());
        }
      }
      sum += points;
    }
    int wrong = guesses.size() - used.size();
    if (wrong > 0) {
      remarks.add(Message.of("exercise.mark.wrong", wrong));
    }
    if (!missed.isEmpty()) {
      remarks.add(Message.of("exercise.mark.left", missed.size()));
    }
    int points = Math.max(0, sum / exercise.faults().size() - wrong * WRONG_GUESS);
    return new Mark(points, remarks, missed);
  }

  private record Guess(int line, String family, String code) {
    int points(Fault fault) {
      boolean cell = fault.lines().contains(line);
      return (cell ? HALF : 0) + (kind(fault) ? HALF : 0);
    }

    /** A family is enough; a code that is written must be one of those found. */
    boolean kind(Fault fault) {
      return code.isEmpty()
          ? fault.code().startsWith(family)
          : fault.findings().stream().anyMatch(finding -> finding.rule().equals(code));
    }
  }

  private static List<Guess> guesses(String answer) {
    Matcher matcher = NAMED.matcher(answer);
    List<Guess> guesses = new ArrayList<>();
    while (matcher.find()) {
      String family = matcher.group(2).toUpperCase(Locale.ROOT);
      String code = matcher.group(3) == null ? "" : family + matcher.group(3);
      guesses.add(new Guess(Integer.parseInt(matcher.group(1)), family, code));
    }
    return guesses.stream().distinct().toList();
  }

  private static Message remark(Guess guess, Fault fault) {
    boolean cell = fault.lines().contains(guess.line());
    String result = cell && guess.kind(fault) ? "both" : cell ? "cell" : "kind";
    return Message.of("exercise.mark." + result, guess.line(), guess.family() + rest(guess));
  }

  private static String rest(Guess guess) {
    return guess.code().isEmpty() ? "" : guess.code().substring(1);
  }

  /**
   * Marks a mended or written sheet: by how much the weight of its findings became less.
   *
   * @param before the review of the sheet as it was given
   * @param after the review of what the learner made of it
   */
  public Mark mended(Review before, Review after) {
    BigDecimal start = weight(before);
    BigDecimal left = weight(after);
    BigDecimal share =
        start.signum() == 0
            ? BigDecimal.ONE
            : BigDecimal.ONE.subtract(left.divide(start, 4, RoundingMode.HALF_UP));
    int points = share.max(BigDecimal.ZERO).movePointRight(2).intValue();
    List<Message> remarks = new ArrayList<>();
    Set<String> missed = new TreeSet<>();
    for (Finding finding : after.findings()) {
      missed.add(finding.rule());
      remarks.add(
          Message.said(
              finding.rule() + " " + finding.in(Lang.ZH).message(),
              finding.rule() + " " + finding.in(Lang.EN).message()));
    }
    return new Mark(
        after.findings().isEmpty() ? Mark.FULL : Math.min(points, Mark.FULL - 1),
        remarks,
        List.copyOf(missed));
  }

  private BigDecimal weight(Review review) {
    return review.findings().stream()
        .map(finding -> scoring.deductions().getOrDefault(finding.grade(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Marks how serious a learner takes a sheet to be: half for the grade of its worst finding, half
   * for the level that it reaches.
   *
   * @param answer both, in either order: 修改或说明 良
   */
  public Mark graded(Exercise exercise, String answer) {
    Grade worst = worst(exercise);
    Score score = exercise.review().whole();
    boolean grade = names(worst).stream().anyMatch(name -> says(answer, name));
    boolean level = says(answer, score.level().name()) || says(answer, score.level().nameEn());
    List<Message> remarks =
        List.of(
            Message.of("exercise.mark." + (grade ? "grade" : "noGrade")),
            Message.of("exercise.mark." + (level ? "level" : "noLevel")));
    List<String> missed =
        grade && level ? List.of() : exercise.faults().stream().map(Fault::code).toList();
    return new Mark((grade ? HALF : 0) + (level ? HALF : 0), remarks, missed);
  }

  /** The grade of the worst finding of an exercise. */
  public static Grade worst(Exercise exercise) {
    return exercise.review().findings().stream()
        .map(Finding::grade)
        .min(Grade::compareTo)
        .orElse(Grade.NOTE);
  }

  private static List<String> names(Grade grade) {
    Message name = Message.of("rulebook.Grade." + grade);
    return List.of(name.in(Lang.ZH), name.in(Lang.EN), grade.name());
  }

  /** The answer holds a name as a word of its own: 中 in 中, not in 集中. */
  private static boolean says(String answer, String name) {
    return Pattern.compile(
            "(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE)
        .matcher(answer)
        .find();
  }
}
