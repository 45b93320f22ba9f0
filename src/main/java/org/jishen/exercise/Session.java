package org.jishen.exercise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jishen.review.Review;

/** A learner's way through a course: one lesson after the other, with marks, time and misses. */
public final class Session {

  private final Course course;
  private final Lessons lessons;
  private final Marker marker;
  private final Clock clock;
  private final Instant begun;
  private final Map<Integer, Integer> points = new TreeMap<>();
  private final Map<String, Integer> missed = new TreeMap<>();
  private int number = 1;
  private Exercise exercise;

  /**
   * Begins a course with its first lesson.
   *
   * @param clock tells how long it takes
   */
  public Session(Course course, Lessons lessons, Marker marker, Clock clock) {
    this.course = course;
    this.lessons = lessons;
    this.marker = marker;
    this.clock = clock;
    this.begun = clock.instant();
    this.exercise = lessons.exercise(course.lessons().get(0));
  }

  /** Goes to a lesson, counted from 1. */
  public void go(int lesson) {
    number = lesson;
    exercise = lessons.exercise(lesson());
  }

  /** The number of the lesson, from 1. */
  public int number() {
    return number;
  }

  /** The lesson. */
  public Course.Lesson lesson() {
    return course.lessons().get(number - 1);
  }

  /** Its exercise. */
  public Exercise exercise() {
    return exercise;
  }

  /** There is a lesson behind this one. */
  public boolean hasNext() {
    return number < course.lessons().size();
  }

  /** Marks an answer in words, to a lesson in which something is found or graded. */
  public Mark answer(String answer) {
    return keep(
        lesson().mode() == Mode.GRADE
            ? marker.graded(exercise, answer)
            : marker.found(exercise, answer));
  }

  /** Marks a sheet, for a lesson in which one is mended or written. */
  public Mark answer(Review after) {
    return keep(marker.mended(exercise.review(), after));
  }

  /** The best mark of a lesson counts; what was missed is counted at the first attempt. */
  private Mark keep(Mark mark) {
    if (!attempted()) {
      mark.missed().forEach(code -> missed.merge(code, 1, Integer::sum));
    }
    points.merge(number, mark.points(), Math::max);
    return mark;
  }

  /** The lesson has been answered at least once. */
  public boolean attempted() {
    return points.containsKey(number);
  }

  /** The exercise with its faults and the clean sheet; nothing before the first attempt. */
  public Optional<Exercise> solution() {
    return attempted() ? Optional.of(exercise) : Optional.empty();
  }

  /**
   * How a session went.
   *
   * @param lessons how many were answered
   * @param points the average of their best marks; 0 where none was answered
   * @param time since the beginning
   * @param missed the codes missed most, with how often
   */
  public record Summary(int lessons, int points, Duration time, Map<String, Integer> missed) {}

  /** How it went so far. */
  public Summary summary() {
    Map<String, Integer> most = new LinkedHashMap<>();
    missed.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(5)
        .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    List<Integer> all = List.copyOf(points.values());
    int average = (int) Math.round(all.stream().mapToInt(Integer::intValue).average().orElse(0));
    return new Summary(all.size(), average, Duration.between(begun, clock.instant()), most);
  }
}
