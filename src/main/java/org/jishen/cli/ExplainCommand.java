package org.jishen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.recognition.FeatureVocabulary;
import org.jishen.report.RulePage;
import org.jishen.report.RuleSheets;
import org.jishen.report.TextReport;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private CasesOption cases = new CasesOption();

  @Parameters(paramLabel = "CODE", descriptionKey = "explain.code")
  private String code = "";

  @Mixin private ProfileOptions profile = new ProfileOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = common.knowledge();
    Standards standards = Standards.load(knowledge, profile.choice(knowledge));
    RuleInfo rule = find(standards.rulebook(), code.strip().toUpperCase(Locale.ROOT));
    Casebook casebook = cases.casebook(knowledge);
    RuleSheets sheets =
        new RuleSheets(standards, casebook, FeatureVocabulary.load(knowledge), console.lang());
    new RulePage(sheets).print(console.out(), rule, TextReport.Paper.PLAIN.width());
    return ExitStatus.CLEAN.code();
  }

  /** The rule of a code; an unknown code is wrong usage, and the nearest ones are named. */
  static RuleInfo find(Rulebook rulebook, String code) {
    RuleInfo rule = rulebook.rule(code);
    if (rule == null) {
      List<String> codes = rulebook.rules().stream().map(RuleInfo::code).toList();
      List<String> near = Nearest.to(code, codes);
      Message hint =
          near.isEmpty() ? Message.NONE : Message.of("cli.usage.near", String.join(" ", near));
      throw new UsageException(Message.of("cli.rule.none", code, hint));
    }
    return rule;
  }
}
