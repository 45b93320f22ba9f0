package org.jishen.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkerTest {

  private static final Marker MARKER = new Marker(Workshop.STANDARDS.terms().profile().scoring());

  private static Exercise exercise(String... faults) throws MismatchException {
    Sheet clean =
        Workshop.CLEAN.stream()
            .filter(sheet -> sheet.name().equals("farmer-training"))
            .findFirst()
            .orElseThrow();
    return Workshop.MAKER.make(clean, List.of(faults), 3).orElseThrow();
  }

  private static int line(Exercise exercise, int fault) {
    return exercise.faults().get(fault).changed().iterator().next();
  }

  @Test
  void line_and_kind_of_the_only_fault_give_full_points() throws Exception {
    Exercise exercise = exercise("U02");
    assertEquals(100, MARKER.found(exercise, line(exercise, 0) + " U").points());
    assertEquals(100, MARKER.found(exercise, line(exercise, 0) + " u02").points());
  }

  @Test
  void the_line_alone_or_the_kind_alone_gives_half() throws Exception {
    Exercise exercise = exercise("U02");
    Mark line = MARKER.found(exercise, line(exercise, 0) + " V");
    assertEquals(50, line.points());
    assertEquals(List.of("U02"), line.missed());
    assertEquals(50, MARKER.found(exercise, "999 U02").points());
  }

  @Test
  void one_of_two_faults_gives_half_and_the_other_is_missed() throws Exception {
    Exercise exercise = exercise("U02", "M18/1");
    Mark mark = MARKER.found(exercise, line(exercise, 0) + " U02");
    assertEquals(50, mark.points());
    assertEquals(List.of("M18"), mark.missed());
  }

  @Test
  void naming_every_line_does_not_pay() throws Exception {
    Exercise exercise = exercise("U02");
    StringBuilder all = new StringBuilder();
    for (int line = 1; line <= 40; line++) {
      all.append(line).append(" U,");
    }
    assertEquals(0, MARKER.found(exercise, all.toString()).points());
    assertEquals(0, MARKER.found(exercise, "").points());
  }

  @Test
  void a_mended_sheet_gets_full_points_only_when_nothing_is_left() throws Exception {
    Exercise exercise = exercise("U02", "M18/1");
    Sheet clean = exercise.clean();
    assertEquals(100, MARKER.mended(exercise.review(), Workshop.MAKER.review(clean)).points());
    assertEquals(0, MARKER.mended(exercise.review(), exercise.review()).points());
    Sheet half =
        Sheet.of("half", exercise.sheet().text().replaceFirst("leader: .*", "leader: 已隐去"));
    Mark mark = MARKER.mended(exercise.review(), Workshop.MAKER.review(half));
    assertTrue(mark.points() > 0 && mark.points() < 100, mark.toString());
    assertEquals(List.of("U02"), mark.missed());
  }

  @Test
  void grade_and_level_are_half_each() throws Exception {
    Exercise exercise = exercise("M03");
    assertEquals(100, MARKER.graded(exercise, "必须修改 中").points());
    assertEquals(100, MARKER.graded(exercise, "fair, block").points());
    assertEquals(50, MARKER.graded(exercise, "必须修改 优").points());
    assertEquals(0, MARKER.graded(exercise, "提示").points());
  }

  @Test
  void a_session_shows_no_solution_before_an_answer_and_sums_up_what_was_missed() {
    Lessons lessons = new Lessons(Workshop.CASES, Workshop.MAKER);
    Course course = Course.load(Workshop.CASES, Course.names(Workshop.CASES).get(0));
    Instant begun = Instant.parse("2026-01-05T08:00:00Z");
    Session session = new Session(course, lessons, MARKER, Clock.fixed(begun, ZoneOffset.UTC));
    assertTrue(session.solution().isEmpty());
    Mark wrong = session.answer("999 Z");
    assertEquals(0, wrong.points());
    assertFalse(session.solution().isEmpty());
    Exercise exercise = session.exercise();
    session.answer(line(exercise, 0) + " " + exercise.faults().get(0).code());
    Session.Summary summary = session.summary();
    assertEquals(1, summary.lessons());
    assertEquals(100, summary.points());
    assertEquals(Map.of(exercise.faults().get(0).code(), 1), summary.missed());
    assertEquals(Duration.ZERO, summary.time());
  }
}
