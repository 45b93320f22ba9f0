package org.jishen.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

  /** The profile of a place that has none of its own. */
  static final String NATIONAL = "national";

  /** The languages, as they are typed. */
  enum Language {
    zh,
    en
  }

  private static final String PROFILE = ".yaml";

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

  /** The rules of a folder for a profile; fails as wrong usage when there is no such profile. */
  Rulebook rulebook(Knowledge knowledge, String profile) {
    return later(knowledge, profile).get();
  }

  /** The same, compiled beside other work; only a wrong profile is told at once. */
  Later<Rulebook> later(Knowledge knowledge, String profile) {
    List<String> names =
        knowledge.files("profiles", PROFILE).stream()
            .map(file -> String.valueOf(file.getFileName()))
            .map(name -> name.substring(0, name.length() - PROFILE.length()))
            .toList();
    if (!names.contains(profile)) {
      throw new UsageException(Message.of("cli.profile.none", profile, String.join(" ", names)));
    }
    return Later.begin(() -> Rulebook.load(knowledge, profile));
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
