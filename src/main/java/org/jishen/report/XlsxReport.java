package org.jishen.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jishen.document.Unread;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.report.XlsxTable.Column;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Words;
import org.jishen.submission.Form;

/**
 * The review as a workbook (问题清单): a summary, the findings one a row, the forms with their scores,
 * and the account of the checks. Rows go to the disk as they come.
 */
public final class XlsxReport implements ReviewReport {

  private static final int ROWS_IN_MEMORY = 100;

  private final OutputStream out;
  private final Engine engine;
  private final Wording words;
  private final PlaceLinks links;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final XlsxSummary summary;
  private final XlsxTable findings;
  private final XlsxTable forms;
  private final XlsxTable account;
  private final Tally tally = new Tally();
  private int number;

  /**
   * Begins a report.
   *
   * @param out where it goes; it stays open at the end
   * @param paths the path from the workbook to a file as the user named it, for links; "" for none
   */
  public XlsxReport(
      OutputStream out,
      Engine engine,
      Standards standards,
      Lang lang,
      UnaryOperator<String> paths) {
    this(out, engine, new Wording(standards, lang), paths, XlsxTable.MOST_ROWS);
  }

  /** With shorter sheets, for tests. */
  XlsxReport(
      OutputStream out, Engine engine, Wording words, UnaryOperator<String> paths, int mostRows) {
    this.out = out;
    this.engine = engine;
    this.words = words;
    this.links = new PlaceLinks(paths);
    // The archive is copied by a reader that knows no sizes beyond 4 GB, which no sheet reaches.
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    workbook
        .getXSSFWorkbook()
        .getProperties()
        .getCoreProperties()
        .setCreated(Optional.of(FixedZip.stamp()));
    XlsxStyles styles = new XlsxStyles(workbook);
    this.summary = new XlsxSummary(workbook, styles, words);
    this.findings = table(styles, "findings", findingColumns(), mostRows);
    this.forms = table(styles, "forms", formColumns(), mostRows);
    this.account = table(styles, "account", accountColumns(), mostRows);
  }

  private XlsxTable table(XlsxStyles styles, String key, List<Column> columns, int mostRows) {
    return new XlsxTable(workbook, styles, words.say("report.sheet." + key), columns, mostRows);
  }

  private List<Column> findingColumns() {
    return List.of(
        column("number", 6),
        column("file", 18),
        column("subject", 10),
        column("project", 20),
        column("grade", 11),
        column("rule", 7),
        column("title", 20),
        column("places", 30),
        column("message", 44),
        column("found", 15),
        column("expected", 15),
        column("difference", 12),
        column("mend", 34),
        aside("basis"),
        aside("unit"),
        aside("id"),
        aside("disposition"),
        aside("note"),
        new Column(words.say("report.column.repairs"), 90, false));
  }

  private List<Column> formColumns() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("file", 30));
    columns.add(column("subject", 10));
    columns.add(column("project", 34));
    columns.add(column("unit", 26));
    columns.add(column("total", 18));
    for (String dimension : words.dimensions()) {
      String head = words.dimension(dimension) + " " + Wording.plain(words.full(dimension));
      columns.add(new Column(head, 10, true));
    }
    columns.add(column("score", 8));
    columns.add(column("level", 9));
    columns.add(column("verdict", 30));
    for (Grade grade : Grade.values()) {
      columns.add(new Column(words.grade(grade), 11, true));
    }
    columns.add(column("profile", 16));
    return columns;
  }

  private List<Column> accountColumns() {
    return List.of(
        column("file", 30),
        column("outcome", 14),
        column("reason", 60),
        column("rules", 40),
        column("subjects", 40),
        column("count", 8));
  }

  private Column column(String key, int width) {
    return new Column(words.say("report.column." + key), width, true);
  }

  /** A column for which A4 has no room. */
  private Column aside(String key) {
    return new Column(words.say("report.column." + key), 24, false);
  }

  @Override
  public void review(Review review) {
    tally.add(review);
    for (Finding finding : review.findings()) {
      finding(review, finding);
    }
    Map<String, List<Finding>> found = review.findingsBySubject();
    Totals totals = new Totals(review.submission());
    for (int i = 0; i < review.submission().forms().size(); i++) {
      Form form = review.submission().forms().get(i);
      form(review, i, totals.ofYear(form), found.getOrDefault(form.id(), List.of()));
    }
    account(review);
  }

  private void finding(Review review, Finding finding) {
    Words said = finding.in(words.lang());
    Optional<Form> form = Wording.form(review, finding.subject());
    findings.row(
        List.of(
            ++number,
            review.submission().file(),
            subject(finding),
            form.map(words::name).orElse(""),
            new XlsxTable.Graded(words.grade(finding.grade()), finding.grade()),
            finding.rule(),
            said.title(),
            words.places(finding.places()),
            said.message(),
            said.found(),
            said.expected(),
            said.difference(),
            said.mend(),
            words.basis(finding),
            form.map(Wording::unit).orElse(""),
            finding.id(),
            words.dispositions().label(review, finding),
            words.dispositions().note(review, finding),
            words.repairs(review, finding)));
  }

  /** Opens the main place. A longer text would be cut: LibreOffice wraps no link. */
  private XlsxTable.Linked subject(Finding finding) {
    String address = finding.places().isEmpty() ? "" : links.address(finding.places().get(0));
    return new XlsxTable.Linked(words.subject(finding.subject()), address);
  }

  private void form(Review review, int at, String total, List<Finding> found) {
    Form form = review.submission().forms().get(at);
    Score score = review.scores().get(at);
    List<Object> cells = new ArrayList<>();
    cells.add(review.submission().file());
    cells.add(words.subject(form.id()));
    cells.add(words.name(form));
    cells.add(Wording.unit(form));
    cells.add(total);
    for (String dimension : words.dimensions()) {
      cells.add(Optional.<Object>ofNullable(score.points().get(dimension)).orElse(""));
    }
    cells.add(score.total());
    cells.add(words.level(score));
    cells.add(words.verdict(score));
    for (Grade grade : Grade.values()) {
      cells.add((int) found.stream().filter(finding -> finding.grade() == grade).count());
    }
    cells.add(review.profile().title().in(words.lang()));
    forms.row(cells);
  }

  private void account(Review review) {
    String file = review.submission().file();
    for (Outcome.Result result : Outcome.Result.values()) {
      for (Account.Reason reason : Account.reasons(review.outcomes(), result, words.lang())) {
        Set<String> subjects = reason.subjects();
        account.row(
            List.of(
                file,
                words.say("report.outcome." + result),
                reason.reason(),
                String.join(" ", reason.rules()),
                Subjects.names(subjects).in(words.lang()),
                reason.rules().size() * subjects.size()));
      }
    }
    for (String open : words.dispositions().open(review.handling())) {
      account.row(List.of(file, words.say("report.outcome.disposition"), open, "", "", 1));
    }
    for (Unread unread : review.submission().unread()) {
      aside(
          file,
          unread.deliberate() ? "passed.over" : "unread",
          unread.reason(),
          unread.place().text(words.lang()));
    }
  }

  private void aside(String file, String outcome, Message reason, String place) {
    account.row(
        List.of(
            file, words.say("report.outcome." + outcome), reason.in(words.lang()), "", place, 1));
  }

  @Override
  public void failure(Failure failure) {
    tally.addFailure();
    aside(
        failure.place().file(), "failure", failure.sentence(), failure.place().text(words.lang()));
  }

  @Override
  public void end(Message conclusion) throws IOException {
    findings.end();
    forms.end();
    account.end();
    summary.write(tally, engine, conclusion);
    Path archive = Files.createTempFile("jishen", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(archive)) {
        workbook.write(file);
      }
      try (InputStream file = new BufferedInputStream(Files.newInputStream(archive))) {
        FixedZip.copy(file, out);
      }
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
