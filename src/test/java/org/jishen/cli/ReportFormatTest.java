package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

  private static final String SAMPLES = "cases/samples";

  /** Of HTML, for a thousand findings. */
  private static final long MOST_BYTES = 2_000_000;

  @TempDir private Path folder;

  private byte[] write(ReportFormat format, String jobs) throws IOException {
    Path output = folder.resolve("out-" + jobs + "." + format);
    Shell shell =
        Shell.run(
            "check",
            SAMPLES,
            "cases/clean",
            "--format",
            format.name(),
            "--output",
            output.toString(),
            "--jobs",
            jobs);
    assertEquals(1, shell.status(), shell.err());
    assertEquals("", shell.out());
    return Files.readAllBytes(output);
  }

  @ParameterizedTest
  @EnumSource
  void a_report_has_the_same_bytes_whatever_the_jobs(ReportFormat format) throws IOException {
    assertArrayEquals(write(format, "1"), write(format, "4"));
  }

  @ParameterizedTest
  @EnumSource(names = {"xlsx", "docx"})
  void an_archive_is_not_printed(ReportFormat format) {
    Shell shell = Shell.run("check", SAMPLES, "--format", format.name());
    assertEquals(2, shell.status());
    assertEquals("", shell.out());
    assertTrue(shell.err().contains("--output"), shell.err());
  }

  @ParameterizedTest
  @EnumSource(names = {"html", "csv", "sarif", "junit"})
  void a_format_that_names_its_charset_keeps_it(ReportFormat format) {
    String plain = Shell.run("check", SAMPLES, "--format", format.name()).out();
    assertFalse(plain.isEmpty());
    assertEquals(
        plain,
        Shell.run(
                StandardCharsets.UTF_8,
                "check",
                SAMPLES,
                "--format",
                format.name(),
                "--charset",
                Charset.forName("GBK").name())
            .out());
  }

  @Test
  void a_thousand_findings_make_a_page_that_can_still_be_sent() throws IOException {
    String file = "cases/submissions/medical-security-2025.yaml";
    int findings = 0;
    String json = Shell.run("check", file, "--format", "json").out();
    for (JsonNode review : new ObjectMapper().readTree(json).get("reviews")) {
      findings += review.get("findings").size();
    }
    byte[] page =
        Shell.run("check", file, "--format", "html").out().getBytes(StandardCharsets.UTF_8);
    assertTrue(findings > 100);
    assertTrue(page.length * 1000L / findings < MOST_BYTES, page.length + " for " + findings);
  }
}
