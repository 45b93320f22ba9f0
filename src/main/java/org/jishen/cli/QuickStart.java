package org.jishen.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts the program again in a JVM that is set up for it.
 *
 * <p>A jar cannot carry JVM options, and the defaults are made for servers: the optimising compiler
 * spends more time than all checks together, and gets in their way. Compiling simply takes half the
 * time for one file, and two thirds for four thousand. A JVM that the user gave options of their
 * own, but for the amount of memory, is left as it is.
 */
final class QuickStart {

  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** How options begin that say how much memory there is: -Xmx512m. */
  private static final String MEMORY = "-Xm";

  /** Tells a JVM by which process it was started again. */
  private static final String STARTER = "jishen.starter";

  private static final Duration BETWEEN = Duration.ofMillis(50);

  private static final int KILLED = 137;

  private QuickStart() {}

  /** The exit status of the other JVM; empty when the program should run in this one. */
  static OptionalInt run(String[] arguments) {
    Long starter = Long.getLong(STARTER);
    if (starter != null) {
      endWith(starter);
      return OptionalInt.empty();
    }
    Optional<String> command = ProcessHandle.current().info().command();
    Optional<String[]> given = ProcessHandle.current().info().arguments();
    if (command.isEmpty() || given.isEmpty() || !plain(given.get(), arguments)) {
      return OptionalInt.empty();
    }
    List<String> again = new ArrayList<>();
    again.add(command.get());
    again.addAll(OPTIONS);
    again.add("-D" + STARTER + "=" + ProcessHandle.current().pid());
    again.addAll(Arrays.asList(given.get()));
    try {
      Process process = new ProcessBuilder(again).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return OptionalInt.of(process.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  /**
   * Ends this JVM when its starter is gone, even when that was killed: nothing is written behind.
   */
  private static void endWith(long starter) {
    Thread watch = new Thread(() -> watch(starter), "jishen-starter");
    watch.setDaemon(true);
    watch.start();
  }

  private static void watch(long starter) {
    try {
      while (ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L) == starter) {
        Thread.sleep(BETWEEN.toMillis());
      }
      Runtime.getRuntime().halt(KILLED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The command was {@code java -jar FILE ARGUMENTS}, perhaps with an amount of memory: nobody
   * chose how to compile.
   */
  static boolean plain(String[] given, String[] arguments) {
    int jar = 0;
    while (jar < given.length && given[jar].startsWith(MEMORY)) {
      jar++;
    }
    return given.length == jar + arguments.length + 2
        && given[jar].equals("-jar")
        && Arrays.equals(given, jar + 2, given.length, arguments, 0, arguments.length);
  }
}
