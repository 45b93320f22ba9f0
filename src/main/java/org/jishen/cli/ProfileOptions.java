package org.jishen.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Profiles;
import picocli.CommandLine.Option;

/** Whose rules hold, and those of which day. */
final class ProfileOptions {

  @Option(names = "--profile", paramLabel = "NAME|auto", descriptionKey = "option.profile")
  private String profile = Choice.AUTO;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "option.as.of")
  private String asOf = "";

  /** What was asked for; fails as wrong usage when there is no such profile or day. */
  Choice choice(Knowledge knowledge) {
    List<String> names = Profiles.names(knowledge);
    if (!profile.equals(Choice.AUTO) && !names.contains(profile)) {
      throw new UsageException(Message.of("cli.profile.none", profile, String.join(" ", names)));
    }
    try {
      return new Choice(profile, asOf.isEmpty() ? null : LocalDate.parse(asOf));
    } catch (DateTimeParseException e) {
      throw new UsageException(Message.of("cli.day", asOf));
    }
  }
}
