package org.jishen.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Review;

/** Makes the exercises of lessons. Safe for use by several threads. */
public final class Lessons {

  private final Knowledge cases;
  private final ExerciseMaker maker;

  /**
   * Lessons made from the clean sheets of a cases/ folder.
   *
   * @param cases the folder
   * @param maker puts the faults in
   */
  public Lessons(Knowledge cases, ExerciseMaker maker) {
    this.cases = cases;
    this.maker = maker;
  }

  /**
   * The exercise of a lesson. For a learner who writes it is the clean form without its indicators.
   *
   * @throws KnowledgeException when the lesson cannot be made: an author's error
   */
  public Exercise exercise(Course.Lesson lesson) {
    String what = lesson.form() + " " + lesson.faults();
    try {
      Sheet clean = clean(lesson.form());
      if (lesson.mode() == Mode.WRITE) {
        Sheet empty = new Draft(clean).withoutIndicators();
        return new Exercise(clean, empty, List.of(), maker.review(empty), 1);
      }
      return maker
          .make(clean, lesson.faults(), lesson.seed())
          .orElseThrow(() -> new KnowledgeException(what + ": 这张表上做不成这种错"));
    } catch (MismatchException | UnreadableException e) {
      throw new KnowledgeException(what + ": " + e.getMessage(), e);
    }
  }

  /**
   * The faults of a lesson fit its form, and none gets in the way of another: each still has the
   * findings that it has alone.
   */
  boolean possible(Course.Lesson lesson) {
    try {
      return maker.make(clean(lesson.form()), lesson.faults(), lesson.seed()).isPresent();
    } catch (MismatchException | UnreadableException e) {
      return false;
    }
  }

  /** What the rules say about a sheet. */
  public Review review(Sheet sheet) throws UnreadableException {
    return maker.review(sheet);
  }

  private Sheet clean(String form) throws UnreadableException {
    Path file = cases.folder().resolve("clean").resolve(form + ".yaml");
    try {
      return Sheet.of(form, Files.readString(file));
    } catch (IOException e) {
      throw new KnowledgeException(file + ": 无法读取", e);
    }
  }
}
