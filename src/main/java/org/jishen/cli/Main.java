package org.jishen.cli;

import java.io.OutputStream;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.jishen.batch.Workers;
import org.jishen.casebook.CaseException;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.knowledge.Lang;
import org.jishen.report.Engine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command jishen. */
@Command(name = "jishen", versionProvider = Main.Version.class)
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    OptionalInt status = QuickStart.run(arguments);
    System.exit(
        status.isPresent()
            ? status.getAsInt()
            : run(System.out, System.err, Console.interactive(), arguments));
  }

  /**
   * Runs a command.
   *
   * @param out for findings and data
   * @param err for complaints
   * @param terminal a person looks on
   * @return the exit status
   */
  public static int run(OutputStream out, OutputStream err, boolean terminal, String... arguments) {
    Arguments look = Arguments.look(arguments);
    Console console = Console.over(out, err, look.lang(), look.charset(), terminal);
    try {
      return commandLine(console).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      console.complain(Workers.fault(e));
      return ExitStatus.TROUBLE.code();
    } finally {
      console.flush();
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand("check", new CheckCommand(console))
            .addSubcommand("mark", new MarkCommand(console))
            .addSubcommand("fix", new FixCommand(console))
            .addSubcommand("diff", new DiffCommand(console))
            .addSubcommand("seal", new SealCommand(console))
            .addSubcommand("verify", new VerifyCommand(console))
            .addSubcommand("extract", new ExtractCommand(console))
            .addSubcommand("explain", new ExplainCommand(console))
            .addSubcommand("rules", new RulesCommand(console))
            .addSubcommand("test", new TestCommand(console))
            .addSubcommand("learn", new LearnCommand(console, System.in))
            .addSubcommand("worksheet", new WorksheetCommand(console));
    line.setResourceBundle(help(console.lang()));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.terminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler(new UsageErrors(console));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> trouble(console, exception).code());
    return line;
  }

  private static ResourceBundle help(Lang lang) {
    return ResourceBundle.getBundle(
        "org.jishen.cli.help",
        lang == Lang.ZH ? Locale.CHINESE : Locale.ENGLISH,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static ExitStatus trouble(Console console, Exception exception) {
    if (exception instanceof UsageException usage) {
      console.complain(usage.sentence());
      return ExitStatus.USAGE;
    }
    if (exception instanceof KnowledgeException knowledge) {
      console.complain(knowledge.in(console.lang()));
      return ExitStatus.TROUBLE;
    }
    if (exception instanceof CaseException) {
      console.complain(String.valueOf(exception.getMessage()));
      return ExitStatus.TROUBLE;
    }
    console.complain(Workers.fault(exception));
    return ExitStatus.TROUBLE;
  }

  @Override
  public void run() {
    common.check();
    throw new ParameterException(spec.commandLine(), "missing subcommand");
  }

  /** Prints the version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"jishen " + Engine.installedVersion()};
    }
  }
}
