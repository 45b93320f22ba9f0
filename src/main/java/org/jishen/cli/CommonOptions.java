package org.jishen.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Profiles;
import org.jishen.profile.Standards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

  /** The languages, as they are typed. */
  enum Language {
    zh,
    en
  }

  @SuppressWarnings("UnusedVariable") // here to be accepted; Arguments looks at it before parsing
  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
  private Language lang = Language.zh;

  @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "option.charset")
  private String charset = "";

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  private String rules = "";

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  /** Fails when an option makes no sense. */
  void check() {
    if (!charset.isEmpty()) {
      Arguments.charset(charset);
    }
  }

  /** The rules/ folder of --rules, or the one that came with the program. */
  Knowledge knowledge() {
    check();
    if (rules.isEmpty()) {
      return Knowledge.installed();
    }
    Path folder = path(rules);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(Message.of("cli.rules.none", rules));
    }
    return Knowledge.at(folder);
  }

  /** The rules of a folder and what places make of them. */
  static Standards standards(Knowledge knowledge) {
    return Standards.load(knowledge, Choice.of(Profiles.NATIONAL));
  }

  /** A path as typed. */
  static Path path(String typed) {
    Path path = pathOrNull(typed);
    if (path == null) {
      throw new UsageException(Message.of("cli.path", typed));
    }
    return path;
  }

  /** A path as typed; null when the file system cannot have such a name. */
  static @Nullable Path pathOrNull(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
