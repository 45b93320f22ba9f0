package org.jishen.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;

/** Lessons by chance: of a given difficulty, and the same for the same seed. */
public final class RandomLessons {

  /** The least and the greatest difficulty: one fault seen at a glance, three to be reckoned. */
  public static final int EASIEST = 1;

  /** See {@link #EASIEST}. */
  public static final int HARDEST = 5;

  private static final int MOST_FAULTS = 3;
  private static final int HARDEST_KIND = 3;
  private static final int MOST_TRIES = 1000;

  private final OperatorBook book;
  private final List<String> forms;
  private final Lessons lessons;

  /**
   * Lessons from the clean forms and operators of a cases/ folder.
   *
   * @param lessons makes their exercises
   */
  public RandomLessons(Knowledge cases, Lessons lessons) {
    this.book = OperatorBook.load(cases);
    this.forms =
        cases.files("clean", ".yaml").stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
            .toList();
    this.lessons = lessons;
  }

  /**
   * A lesson in which faults are to be found.
   *
   * @param difficulty from {@link #EASIEST} to {@link #HARDEST}
   */
  public Course.Lesson lesson(int difficulty, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < MOST_TRIES; i++) {
      int count = 1 + random.nextInt(Math.min(difficulty, MOST_FAULTS));
      int hardest = difficulty - count + 1;
      if (hardest <= HARDEST_KIND) {
        List<String> faults = faults(count, hardest, random);
        Course.Lesson lesson =
            new Course.Lesson(Mode.FIND, pick(forms, random), faults, random.nextInt(), "");
        if (lessons.possible(lesson)) {
          return lesson;
        }
      }
    }
    throw new KnowledgeException("难度 " + difficulty + ": 做不出这样的题");
  }

  /** So many codes, the first of which is as hard as that and no other harder. */
  private List<String> faults(int count, int hardest, RandomGenerator random) {
    List<String> hard = book.codes().stream().filter(code -> book.level(code) == hardest).toList();
    List<String> others =
        book.codes().stream().filter(code -> book.level(code) <= hardest).toList();
    List<String> faults = new ArrayList<>(List.of(pick(hard, random)));
    while (faults.size() < count) {
      faults.add(pick(others, random));
    }
    return faults;
  }

  private static String pick(List<String> words, RandomGenerator random) {
    return words.get(random.nextInt(words.size()));
  }
}
