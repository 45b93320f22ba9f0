package org.jishen.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jishen.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

class CoursesTest {

  private static final Lessons LESSONS = new Lessons(Workshop.CASES, Workshop.MAKER);

  private static List<Course.Lesson> all() {
    return Course.names(Workshop.CASES).stream()
        .flatMap(name -> Course.load(Workshop.CASES, name).lessons().stream())
        .toList();
  }

  @Test
  void three_courses_hold_a_hundred_lessons_and_every_mode() {
    assertEquals(3, Course.names(Workshop.CASES).size());
    assertTrue(all().size() >= 100, all().size() + " lessons");
    Set<Mode> modes = new HashSet<>();
    all().forEach(lesson -> modes.add(lesson.mode()));
    assertEquals(Set.of(Mode.values()), modes);
  }

  @Test
  void every_exercise_has_exactly_its_findings() {
    List<String> faults = new ArrayList<>();
    for (Course.Lesson lesson : all()) {
      try {
        Exercise exercise = LESSONS.exercise(lesson);
        assertFalse(exercise.review().findings().isEmpty(), lesson.text());
      } catch (KnowledgeException e) {
        faults.add(e.getMessage());
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void no_exercise_comes_twice() {
    Set<String> texts = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Course.Lesson lesson : all()) {
      if (!texts.add(lesson.mode() + LESSONS.exercise(lesson).sheet().text())) {
        twice.add(lesson.toString());
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void lessons_by_chance_have_the_difficulty_that_was_asked_for_and_come_again_by_their_seed() {
    RandomLessons chance = new RandomLessons(Workshop.CASES, LESSONS);
    for (int difficulty = RandomLessons.EASIEST;
        difficulty <= RandomLessons.HARDEST;
        difficulty++) {
      for (long seed = 0; seed < 4; seed++) {
        Course.Lesson lesson = chance.lesson(difficulty, seed);
        assertEquals(difficulty, LESSONS.exercise(lesson).difficulty(), lesson.toString());
        assertEquals(lesson, chance.lesson(difficulty, seed));
      }
    }
  }
}
