package org.jishen.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.report.RuleTable;
import org.jishen.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints all rules. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

  /** The forms of the table, as they are typed. */
  enum Format {
    text,
    md,
    json
  }

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--format", paramLabel = "text|md|json", descriptionKey = "rules.format")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private String output = "";

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RuleTable table =
        new RuleTable(common.rulebook(common.knowledge(), CommonOptions.NATIONAL).rules());
    return Output.write(console, output, List.of(), out -> print(table, out)).code();
  }

  private ExitStatus print(RuleTable table, Writer out) throws IOException {
    switch (format) {
      case text -> table.text(out, console.lang(), TextReport.Paper.PLAIN.width());
      case md -> table.markdown(out, console.lang());
      case json -> table.json(out);
    }
    return ExitStatus.CLEAN;
  }
}
