package org.jishen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jishen.casebook.CaseFile;
import org.jishen.casebook.CaseResult;
import org.jishen.casebook.Casebook;
import org.jishen.casebook.Example;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the cases: what the author of a rule runs after each change. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private CasesOption cases = new CasesOption();

  @Parameters(paramLabel = "CODE", arity = "0..*", descriptionKey = "test.code")
  private List<String> codes = new ArrayList<>();

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = common.knowledge();
    Standards standards = CommonOptions.standards(knowledge);
    Casebook casebook = cases.casebook(knowledge);
    List<CaseResult> results = run(casebook, standards, YamlSubmissions.load(knowledge));
    if (results.isEmpty()) {
      throw new UsageException(Message.of("cli.cases.none", casebook.folder()));
    }
    int failed = 0;
    for (CaseResult result : results) {
      if (!result.passed()) {
        failed++;
        console.out().println(result.report());
      }
    }
    console
        .out()
        .println(
            Message.of("cli.test.count", results.size(), results.size() - failed, failed)
                .in(console.lang()));
    return (failed == 0 ? ExitStatus.CLEAN : ExitStatus.FOUND).code();
  }

  private List<CaseResult> run(Casebook casebook, Standards standards, YamlSubmissions reader) {
    Reviewer reviewer = new Reviewer(standards);
    if (codes.isEmpty()) {
      return casebook.run(reviewer, reader);
    }
    List<CaseResult> results = new ArrayList<>();
    for (String typed : codes) {
      String code =
          ExplainCommand.find(standards.rulebook(), typed.strip().toUpperCase(Locale.ROOT)).code();
      CaseFile file = casebook.files().get(code);
      if (file != null) {
        for (Example example : file.examples()) {
          results.add(casebook.run(file, example, reviewer, reader));
        }
      }
    }
    return results;
  }
}
