package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of its own, because the charset of the platform is fixed when it starts. */
class PlatformCharsetTest {

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "GBK"})
  void the_charset_of_the_platform_changes_nothing(String charset) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                "org.jishen.cli.Main",
                "rules",
                "--format",
                "md")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals(Shell.run("rules", "--format", "md").out(), out);
  }
}
