package org.jishen.exercise;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jishen.knowledge.Knowledge;

/**
 * A sequence of lessons: a file of cases/courses.
 *
 * @param title for people
 * @param text what the course is about
 * @param lessons in their order
 */
public record Course(String title, String text, List<Lesson> lessons) {

  /**
   * One lesson.
   *
   * @param mode what the learner does
   * @param form the clean sheet that it is made from: a file of cases/clean without its ending
   * @param faults which operators spoil it; none where the learner writes
   * @param seed of the exercise
   * @param text what there is to learn, in one or two sentences
   */
  public record Lesson(
      Mode mode,
      String form,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> faults,
      long seed,
      String text) {}

  /** The course of a name in a cases/ folder. */
  public static Course load(Knowledge cases, String name) {
    return cases.read("courses/" + name + ".yaml", Course.class);
  }

  /** The names of the courses of a cases/ folder, sorted. */
  public static List<String> names(Knowledge cases) {
    return cases.files("courses", ".yaml").stream()
        .map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
        .toList();
  }
}
