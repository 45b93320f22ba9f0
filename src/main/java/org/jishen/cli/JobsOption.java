package org.jishen.cli;

import org.jishen.knowledge.Message;
import picocli.CommandLine.Option;

/** How many files are worked on at a time. */
final class JobsOption {

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "check.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** Fails as wrong usage when nothing would be done. */
  void check() {
    if (jobs < 1) {
      throw new UsageException(Message.of("cli.jobs", jobs));
    }
  }

  int count() {
    return jobs;
  }
}
