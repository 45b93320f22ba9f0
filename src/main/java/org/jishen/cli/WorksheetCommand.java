package org.jishen.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.exercise.Course;
import org.jishen.exercise.Exercise;
import org.jishen.exercise.Lessons;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.recognition.YamlKeys;
import org.jishen.report.Worksheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a worksheet and its answer sheet, as Word documents. */
@Command(name = "worksheet")
final class WorksheetCommand implements Callable<Integer> {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private CasesOption cases = new CasesOption();

  @Parameters(paramLabel = "COURSE", descriptionKey = "worksheet.course")
  private String course = "";

  @Option(names = "--lessons", paramLabel = "N-N", descriptionKey = "worksheet.lessons")
  private String lessons = "";

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "worksheet.output")
  private String output = "";

  WorksheetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = common.knowledge();
    Knowledge folder = Knowledge.at(cases.casebook(knowledge).folder());
    Course chosen = LearnCommand.course(folder, Course.names(folder), course);
    Standards standards = CommonOptions.standards(knowledge);
    Lessons maker = LearnCommand.lessons(knowledge, folder, standards);
    Map<Integer, Exercise> exercises = new TreeMap<>();
    int[] range = range(chosen.lessons().size());
    for (int number = range[0]; number <= range[1]; number++) {
      exercises.put(number, maker.exercise(chosen.lessons().get(number - 1)));
    }
    Worksheet worksheet =
        new Worksheet(chosen, YamlKeys.load(knowledge).forPeople(), console.lang());
    Path questions = CommonOptions.path(output);
    Path answers = beside(questions);
    write(questions, out -> worksheet.questions(exercises, out));
    write(answers, out -> worksheet.answers(exercises, out));
    console
        .out()
        .println(
            Message.of("cli.worksheet.written", exercises.size(), questions, answers)
                .in(console.lang()));
    return ExitStatus.CLEAN.code();
  }

  /** The first and the last lesson that are wanted. */
  private int[] range(int last) {
    Matcher matcher = RANGE.matcher(lessons.isEmpty() ? "1-" + last : lessons);
    if (matcher.matches()) {
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from >= 1 && from <= to && to <= last) {
        return new int[] {from, to};
      }
    }
    throw new UsageException(Message.of("cli.worksheet.lessons", lessons, last));
  }

  /** 练习.docx has its answers in 练习-答案.docx. */
  private Path beside(Path questions) {
    String name = String.valueOf(questions.getFileName()).replaceFirst("\\.docx$", "");
    return questions.resolveSibling(
        name + "-" + Message.of("cli.worksheet.answers").in(console.lang()) + ".docx");
  }

  /** What is written into a file. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void write(Path file, Writing writing) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new UsageException(Message.of("cli.output.folder", file));
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      writing.to(out);
    }
  }
}
