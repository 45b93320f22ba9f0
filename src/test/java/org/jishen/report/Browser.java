package org.jishen.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless browser, where the machine has one. */
final class Browser {

  private static final int SECONDS = 60;

  private Browser() {}

  private static Optional<Path> installed() {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator, -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * What a script does in a page that shows a report in a frame; the frame is as strict as the
   * report asks for. Skips the test where there is no browser.
   *
   * @param script the body of a function of the report's document; what it returns is the answer
   */
  static String run(Path folder, String report, String script) throws Exception {
    Optional<Path> browser = installed();
    Assumptions.assumeTrue(browser.isPresent(), "no chromium on the PATH: not tried in a browser");
    String page =
        "<!DOCTYPE html><meta charset=UTF-8><iframe width=1200 height=900 srcdoc=\""
            + XmlText.escape(report)
            + "\"></iframe><pre id=answer></pre><script>onload = () => { answer.textContent ="
            + " (function (report) {"
            + script
            + "})(frames[0].document); };</script>";
    Path file = Files.writeString(folder.resolve("frame.html"), page);
    List<String> command = new ArrayList<>();
    command.add(browser.orElseThrow().toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--user-data-dir=" + folder.resolve("profile"),
            "--virtual-time-budget=5000",
            "--dump-dom",
            file.toUri().toString()));
    return answer(folder, command);
  }

  private static String answer(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the browser does not end");
      }
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(dom, StandardCharsets.UTF_8);
    int begin = text.lastIndexOf("<pre id=\"answer\">");
    return text.substring(begin + 17, text.indexOf("</pre>", begin));
  }
}
