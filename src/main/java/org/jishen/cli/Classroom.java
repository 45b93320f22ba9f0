package org.jishen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jishen.exercise.Course;
import org.jishen.exercise.Exercise;
import org.jishen.exercise.Mark;
import org.jishen.exercise.Mode;
import org.jishen.exercise.Session;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileSource;
import org.jishen.reading.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The talk with a learner: shows a lesson, takes answers and commands, line by line. */
final class Classroom {

  private final Console console;
  private final BufferedReader answers;
  private final Session session;
  private final Desk desk;
  private final Blackboard board;
  private final Path work;

  /**
   * A classroom.
   *
   * @param answers what the learner types
   * @param work where sheets to be mended are written
   */
  Classroom(
      Console console,
      BufferedReader answers,
      Session session,
      Desk desk,
      Blackboard board,
      Path work) {
    this.console = console;
    this.answers = answers;
    this.session = session;
    this.desk = desk;
    this.board = board;
    this.work = work;
  }

  /** Goes through the course until it ends, the learner ends it, or there is no more input. */
  void teach(Course course) throws IOException {
    board.say(Message.of("cli.learn.begin", course.title(), course.lessons().size()));
    board.line(course.text());
    board.say(Message.of("exercise.kinds"));
    show();
    String typed = ask();
    while (typed != null && !typed.equals("q")) {
      if (typed.equals("n") && !session.hasNext()) {
        break;
      }
      take(typed);
      typed = ask();
    }
    board.summary(session.summary());
  }

  private @Nullable String ask() throws IOException {
    console.out().print("> ");
    console.flush();
    String line = answers.readLine();
    return line == null ? null : line.strip();
  }

  private void take(String typed) throws IOException {
    if (typed.equals("n")) {
      session.go(session.number() + 1);
      show();
    } else if (typed.equals("s")) {
      session
          .solution()
          .ifPresentOrElse(board::solution, () -> board.say(Message.of("cli.learn.attempt")));
    } else if (typed.toLowerCase(Locale.ROOT).matches("e [a-z]\\d\\d")) {
      explain(typed.substring(2).toUpperCase(Locale.ROOT));
    } else if (files()) {
      mend(typed);
    } else if (typed.isEmpty()) {
      board.say(Message.of("cli.learn.ask." + session.lesson().mode()));
    } else {
      mark(session.answer(typed));
    }
  }

  private void explain(String code) throws IOException {
    if (session.attempted()) {
      board.page(desk.rulebook(), code);
    } else {
      board.say(Message.of("cli.learn.attempt"));
    }
  }

  private boolean files() {
    Mode mode = session.lesson().mode();
    return mode == Mode.MEND || mode == Mode.WRITE;
  }

  private void show() throws IOException {
    Course.Lesson lesson = session.lesson();
    Exercise exercise = session.exercise();
    board.lesson(session.number(), lesson, exercise);
    if (files()) {
      Files.writeString(sheet(), exercise.sheet().text());
      board.say(Message.of("cli.learn.file", sheet()));
    }
    board.say(Message.of("cli.learn.ask." + lesson.mode()));
  }

  private Path sheet() {
    return work.resolve("jishen-" + session.number() + ".yaml");
  }

  /** Marks the sheet that was written out, or another file that the learner names. */
  private void mend(String typed) {
    Path file = typed.isEmpty() ? sheet() : CommonOptions.path(typed);
    try {
      mark(session.answer(desk.check(new FileSource(file).load(desk.reading().limits()))));
    } catch (UnreadableException e) {
      board.line(e.line(console.lang()));
    }
  }

  private void mark(Mark mark) {
    board.mark(mark);
    if (mark.full()) {
      board.say(Message.of("cli.learn.next"));
    } else {
      board.say(Message.of("cli.learn.again"));
    }
  }
}
