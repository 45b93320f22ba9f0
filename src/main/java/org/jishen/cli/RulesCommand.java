package org.jishen.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Standards;
import org.jishen.recognition.FeatureVocabulary;
import org.jishen.report.HandbookHtml;
import org.jishen.report.HandbookJson;
import org.jishen.report.HandbookMarkdown;
import org.jishen.report.RuleSheets;
import org.jishen.report.RuleTable;
import org.jishen.report.TextReport;
import org.jishen.rulebook.Rulebook;
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
    html,
    json
  }

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private CasesOption cases = new CasesOption();

  @Mixin private ProfileOptions profile = new ProfileOptions();

  @Option(names = "--format", paramLabel = "text|md|html|json", descriptionKey = "rules.format")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private String output = "";

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = common.knowledge();
    Standards standards = Standards.load(knowledge, profile.choice(knowledge));
    RuleSheets sheets =
        new RuleSheets(
            standards,
            cases.casebook(knowledge),
            FeatureVocabulary.load(knowledge),
            console.lang());
    return Output.write(console, output, List.of(), out -> print(standards.rulebook(), sheets, out))
        .code();
  }

  private ExitStatus print(Rulebook rulebook, RuleSheets sheets, Writer out) throws IOException {
    RuleTable table = new RuleTable(sheets.rules());
    switch (format) {
      case text -> table.text(out, console.lang(), TextReport.Paper.PLAIN.width());
      case md -> {
        table.markdown(out, console.lang());
        new HandbookMarkdown(sheets).write(out);
      }
      case html -> new HandbookHtml(sheets).write(out);
      case json -> new HandbookJson(rulebook, sheets).write(out);
    }
    return ExitStatus.CLEAN;
  }
}
