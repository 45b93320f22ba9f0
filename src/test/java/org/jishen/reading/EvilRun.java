package org.jishen.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A run of the program on one file.
 *
 * @param file the name of the file
 * @param seconds that passed
 * @param processor seconds of the processor, which other programs do not lengthen
 * @param status with which it ended
 * @param said what it said of the file
 */
record EvilRun(String file, double seconds, double processor, int status, String said) {

  private static final Path JAR = Path.of("target", "jishen.jar");

  /** Checks a file with 512 MB of memory. */
  static EvilRun of(Path file) throws IOException, InterruptedException {
    Path output = file.resolveSibling("output.txt");
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString(),
                "check",
                file.toString(),
                "--lang",
                "en")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    Duration processor = Duration.ZERO;
    while (process.isAlive()) {
      processor = process.info().totalCpuDuration().orElse(processor);
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    String said;
    try (Stream<String> lines = Files.lines(output)) {
      said = lines.filter(line -> !line.isBlank()).limit(400).reduce("", (a, b) -> a + " " + b);
    }
    Files.delete(output);
    double used = processor.toMillis() / 1e3;
    return new EvilRun(
        String.valueOf(file.getFileName()), seconds, used, process.exitValue(), said);
  }

  /** For people. */
  String line() {
    String outcome = said.contains("bug of the program") || status > 3 ? "FAULT" : "ok";
    return String.format(
        Locale.ROOT,
        "%6.1f s %6.1f s cpu  status %d  %s  %s | %s",
        seconds,
        processor,
        status,
        outcome,
        file,
        said.substring(0, Math.min(200, said.length())).replaceAll("\\s+", " "));
  }
}
