package org.jishen.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jishen.knowledge.Message;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line; picocli itself says it in English only. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    console.complain(sentence(exception));
    console
        .err()
        .println(
            Message.of("cli.usage.help", command.getCommandSpec().qualifiedName())
                .in(console.lang()));
    console.err().flush();
    return ExitStatus.USAGE.code();
  }

  private Message sentence(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (exception instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return first.isOption()
          ? Message.of("cli.usage.value.missing", name(first), first.paramLabel())
          : Message.of("cli.usage.missing", first.paramLabel());
    }
    if (exception instanceof OverwrittenOptionException twice) {
      return Message.of("cli.usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = exception.getArgSpec();
    if (argument != null) {
      return badValue(argument, String.valueOf(exception.getValue()));
    }
    return Message.of(
        "cli.usage.subcommand",
        String.join(" ", exception.getCommandLine().getSubcommands().keySet()));
  }

  private Message unmatched(UnmatchedArgumentException exception) {
    String argument = exception.getUnmatched().get(0);
    List<String> near =
        argument.startsWith("-")
            ? Nearest.to(argument, options(exception.getCommandLine()))
            : Nearest.to(argument, exception.getCommandLine().getSubcommands().keySet());
    Message hint =
        near.isEmpty() ? Message.NONE : Message.of("cli.usage.near", String.join(" ", near));
    return argument.startsWith("-")
        ? Message.of("cli.usage.option", argument, hint)
        : Message.of("cli.usage.argument", argument, hint);
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.addAll(Arrays.asList(option.names()));
    }
    return names;
  }

  private Message badValue(ArgSpec argument, String value) {
    List<String> candidates = new ArrayList<>();
    Iterable<String> all = argument.completionCandidates();
    if (all != null) {
      all.forEach(candidates::add);
    }
    if (candidates.isEmpty() && argument.type().isEnum()) {
      Arrays.stream(argument.type().getEnumConstants())
          .map(Object::toString)
          .forEach(candidates::add);
    }
    return candidates.isEmpty()
        ? Message.of("cli.usage.value", name(argument), value)
        : Message.of("cli.usage.value.one", name(argument), value, String.join(" ", candidates));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
