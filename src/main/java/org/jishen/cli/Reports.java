package org.jishen.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jishen.report.CsvReport;
import org.jishen.report.DocxReport;
import org.jishen.report.HtmlReport;
import org.jishen.report.JsonReport;
import org.jishen.report.JunitReport;
import org.jishen.report.ReviewReport;
import org.jishen.report.SarifReport;
import org.jishen.report.TextReport;
import org.jishen.report.XlsxReport;
import org.jishen.rulebook.Grade;

/**
 * Begins the report of a format.
 *
 * @param desk with what it was made
 * @param output where it goes; "" for standard output
 * @param fails whether a finding of a grade fails the run
 */
record Reports(
    Desk desk, Console console, String output, ReportFormat format, Predicate<Grade> fails) {

  /** A report that is printed. */
  ReviewReport begin(Writer out) throws IOException {
    return format == ReportFormat.json
        ? new JsonReport(out, desk.engine(), desk.rulebook(), console.lang())
        : new TextReport(out, desk.rulebook(), console.lang(), console.paper(output));
  }

  /** A report whose bytes are given by its format. */
  ReviewReport begin(OutputStream out) throws IOException {
    return switch (format) {
      case csv -> new CsvReport(out, desk.standards().get(), console.lang());
      case sarif -> new SarifReport(out, desk.engine(), desk.standards().get(), console.lang());
      case junit -> new JunitReport(out, desk.standards().get(), console.lang(), fails);
      case docx -> new DocxReport(out, desk.standards().get(), console.lang());
      case html -> new HtmlReport(out, desk.engine(), desk.standards().get(), console.lang());
      case xlsx ->
          new XlsxReport(
              out, desk.engine(), desk.standards().get(), console.lang(), this::fromOutput);
      case text, json -> throw new IllegalStateException(format.name());
    };
  }

  /** The path from the folder of the output to a file; "" where no path leads there. */
  private String fromOutput(String file) {
    Path path = CommonOptions.pathOrNull(file);
    Path folder = CommonOptions.path(output).toAbsolutePath().normalize().getParent();
    if (path == null || folder == null || !Files.isRegularFile(path)) {
      return "";
    }
    try {
      return folder.relativize(path.toAbsolutePath().normalize()).toString();
    } catch (IllegalArgumentException e) {
      return ""; // on another drive
    }
  }
}
