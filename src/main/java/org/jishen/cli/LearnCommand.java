package org.jishen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jishen.exercise.Course;
import org.jishen.exercise.ExerciseMaker;
import org.jishen.exercise.Lessons;
import org.jishen.exercise.Marker;
import org.jishen.exercise.OperatorBook;
import org.jishen.exercise.RandomLessons;
import org.jishen.exercise.Session;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.recognition.FeatureVocabulary;
import org.jishen.recognition.YamlKeys;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.report.RuleSheets;
import org.jishen.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes through a course with a learner. */
@Command(name = "learn")
final class LearnCommand implements Callable<Integer> {

  /** Asks for lessons by chance instead of a course. */
  private static final String RANDOM = "random";

  private static final int RANDOM_LESSONS = 10;

  private final Console console;
  private final InputStream in;

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private CasesOption cases = new CasesOption();

  @Parameters(paramLabel = "COURSE", arity = "0..1", descriptionKey = "learn.course")
  private String course = "";

  @Option(names = "--lesson", paramLabel = "N", descriptionKey = "learn.lesson")
  private int lesson = 1;

  @Option(names = "--level", paramLabel = "1-5", descriptionKey = "learn.level")
  private int level = RandomLessons.EASIEST;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "learn.seed")
  private long seed = 1;

  @Option(names = "--work", paramLabel = "DIR", descriptionKey = "learn.work")
  private String work = "";

  /**
   * The command.
   *
   * @param in where the learner's answers come from
   */
  LearnCommand(Console console, InputStream in) {
    this.console = console;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = common.knowledge();
    Knowledge folder = Knowledge.at(cases.casebook(knowledge).folder());
    List<String> names = Course.names(folder);
    if (course.isEmpty()) {
      return list(folder, names);
    }
    Standards standards = CommonOptions.standards(knowledge);
    Lessons lessons = lessons(knowledge, folder, standards);
    Course chosen = course.equals(RANDOM) ? random(folder, lessons) : course(folder, names, course);
    if (lesson < 1 || lesson > chosen.lessons().size()) {
      throw new UsageException(Message.of("cli.learn.lesson", chosen.lessons().size()));
    }
    Desk desk = Desk.of(knowledge, Later.begin(() -> standards));
    Session session =
        new Session(
            chosen, lessons, new Marker(standards.terms().profile().scoring()), Clock.systemUTC());
    session.go(lesson);
    RuleSheets sheets =
        new RuleSheets(
            standards,
            cases.casebook(knowledge),
            FeatureVocabulary.load(knowledge),
            console.lang());
    BufferedReader answers = new BufferedReader(new InputStreamReader(in, console.input()));
    new Classroom(
            console,
            answers,
            session,
            desk,
            new Blackboard(console, sheets, YamlKeys.load(knowledge).forPeople()),
            workFolder())
        .teach(chosen);
    return ExitStatus.CLEAN.code();
  }

  /** Ten lessons by chance. */
  private Course random(Knowledge folder, Lessons lessons) {
    if (level < RandomLessons.EASIEST || level > RandomLessons.HARDEST) {
      throw new UsageException(Message.of("cli.learn.level.range", RandomLessons.HARDEST));
    }
    RandomLessons chance = new RandomLessons(folder, lessons);
    List<Course.Lesson> chosen =
        LongStream.range(0, RANDOM_LESSONS)
            .mapToObj(number -> chance.lesson(level, seed * RANDOM_LESSONS + number))
            .toList();
    return new Course(Message.of("cli.learn.random", level, seed).in(console.lang()), "", chosen);
  }

  /** The course of a name; an unknown one is wrong usage. */
  static Course course(Knowledge folder, List<String> names, String course) {
    if (!names.contains(course)) {
      throw new UsageException(Message.of("cli.learn.course", course, String.join(" ", names)));
    }
    return Course.load(folder, course);
  }

  static Lessons lessons(Knowledge knowledge, Knowledge folder, Standards standards) {
    return new Lessons(
        folder,
        new ExerciseMaker(
            OperatorBook.load(folder), YamlSubmissions.load(knowledge), new Reviewer(standards)));
  }

  private int list(Knowledge folder, List<String> names) {
    console.out().println(Message.of("cli.learn.courses").in(console.lang()));
    for (String name : names) {
      Course each = Course.load(folder, name);
      console
          .out()
          .println(
              Message.of("cli.learn.one", name, each.title(), each.lessons().size())
                  .in(console.lang()));
    }
    return ExitStatus.CLEAN.code();
  }

  private Path workFolder() throws IOException {
    if (work.isEmpty()) {
      return Files.createTempDirectory("jishen-learn");
    }
    Path path = CommonOptions.path(work);
    if (!Files.isDirectory(path)) {
      throw new UsageException(Message.of("cli.learn.folder", work));
    }
    return path;
  }
}
