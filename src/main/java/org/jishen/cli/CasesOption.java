package org.jishen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.local.LocalRules;
import picocli.CommandLine.Option;

/** The option that names the folder of cases. */
final class CasesOption {

  @Option(names = "--cases", paramLabel = "DIR", descriptionKey = "option.cases")
  private String cases = "";

  /** The cases of --cases, or those beside the rules/ folder. */
  Casebook casebook(Knowledge knowledge) {
    if (cases.isEmpty()) {
      return casebook(knowledge, knowledge.folder().toAbsolutePath().resolveSibling("cases"));
    }
    Path folder = CommonOptions.path(cases);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(Message.of("cli.cases.folder", cases));
    }
    return casebook(knowledge, folder);
  }

  private static Casebook casebook(Knowledge knowledge, Path folder) {
    return Casebook.load(folder, LocalRules.load(knowledge));
  }
}
