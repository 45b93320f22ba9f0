package org.jishen.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jishen.exercise.Course;
import org.jishen.exercise.Exercise;
import org.jishen.exercise.Fault;
import org.jishen.exercise.Marker;
import org.jishen.exercise.Mode;
import org.jishen.exercise.SheetLines;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Scoring;
import org.jishen.review.Finding;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The lessons of a course on paper, as a Word document: to be answered, or with the answers. */
public final class Worksheet {

  private static final int TITLE_SIZE = 16;
  private static final int HEAD_SIZE = 12;
  private static final int TEXT_SIZE = 10;

  /** A4 and its margins, in twentieths of a point. */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int MARGIN = 1134;
  private static final int NUMBER_COLUMN = 700;
  private static final int LABEL_COLUMN = 2300;
  private static final int BLANK_LINES = 6;

  private final Course course;
  private final Map<String, String> labels;
  private final Lang lang;

  /**
   * Worksheets of a course.
   *
   * @param labels of the keys of a form
   */
  public Worksheet(Course course, Map<String, String> labels, Lang lang) {
    this.course = course;
    this.labels = labels;
    this.lang = lang;
  }

  /**
   * Writes lessons to be answered.
   *
   * @param exercises by the number of the lesson, in their order
   */
  public void questions(Map<Integer, Exercise> exercises, OutputStream out) throws IOException {
    write(exercises, "report.worksheet.title", true, this::question, out);
  }

  /** Writes the answers to lessons. */
  public void answers(Map<Integer, Exercise> exercises, OutputStream out) throws IOException {
    write(exercises, "report.worksheet.answers", false, this::answer, out);
  }

  /** How a lesson is put on paper. */
  private interface Printing {
    void lesson(XWPFDocument document, Course.Lesson lesson, Exercise exercise);
  }

  private void write(
      Map<Integer, Exercise> exercises,
      String title,
      boolean pages,
      Printing printing,
      OutputStream out)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreated(Optional.of(FixedZip.stamp()));
      page(document);
      XWPFParagraph head = paragraph(document, say(title, course.title()), TITLE_SIZE, true);
      head.setAlignment(ParagraphAlignment.CENTER);
      paragraph(document, course.text(), TEXT_SIZE, false);
      paragraph(document, say("exercise.kinds"), TEXT_SIZE, false);
      boolean first = true;
      for (Map.Entry<Integer, Exercise> each : exercises.entrySet()) {
        Course.Lesson lesson = course.lessons().get(each.getKey() - 1);
        head(document, each.getKey(), lesson, each.getValue()).setPageBreak(pages && !first);
        printing.lesson(document, lesson, each.getValue());
        first = false;
      }
      document.write(bytes);
    }
    FixedZip.copy(new ByteArrayInputStream(bytes.toByteArray()), out);
  }

  private XWPFParagraph head(
      XWPFDocument document, int number, Course.Lesson lesson, Exercise exercise) {
    Message mode = Message.of("exercise.Mode." + lesson.mode());
    String stars = "★".repeat(exercise.difficulty());
    XWPFParagraph head =
        paragraph(document, say("report.worksheet.lesson", number, mode, stars), HEAD_SIZE, true);
    head.setKeepNext(true);
    return head;
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    BigInteger wide = BigInteger.valueOf(MARGIN);
    margin.setTop(wide);
    margin.setBottom(wide);
    margin.setLeft(wide);
    margin.setRight(wide);
  }

  private void question(XWPFDocument document, Course.Lesson lesson, Exercise exercise) {
    paragraph(document, lesson.text(), TEXT_SIZE, false).setKeepNext(true);
    List<SheetLines.Line> lines = SheetLines.of(exercise.sheet(), labels);
    XWPFTable table = document.createTable(lines.size(), 3);
    table.setWidth(WIDTH - 2 * MARGIN);
    for (int i = 0; i < lines.size(); i++) {
      SheetLines.Line line = lines.get(i);
      XWPFTableRow row = table.getRow(i);
      row.setCantSplitRow(true);
      cell(row.getCell(0), String.valueOf(line.number()), NUMBER_COLUMN);
      cell(row.getCell(1), line.label(), LABEL_COLUMN);
      cell(
          row.getCell(2),
          String.join("　", line.cells()),
          WIDTH - 2 * MARGIN - NUMBER_COLUMN - LABEL_COLUMN);
    }
    paragraph(document, "", TEXT_SIZE, false);
    int blanks = lesson.mode() == Mode.WRITE ? BLANK_LINES : Math.max(1, exercise.faults().size());
    for (int i = 0; i < blanks; i++) {
      paragraph(document, say("report.worksheet.blank." + lesson.mode()), TEXT_SIZE, false);
    }
  }

  private void answer(XWPFDocument document, Course.Lesson lesson, Exercise exercise) {
    for (Fault fault : exercise.faults()) {
      String lines =
          String.join("、", fault.lines().stream().map(line -> String.valueOf(line)).toList());
      paragraph(document, say("report.worksheet.fault", lines, fault.does()), TEXT_SIZE, false);
      for (Finding finding : fault.findings()) {
        Message grade = Message.of("rulebook.Grade." + finding.grade());
        String text = finding.rule() + " " + grade.in(lang) + " " + finding.in(lang).message();
        paragraph(document, text, TEXT_SIZE, false).setIndentationLeft(MARGIN / 2);
      }
    }
    if (lesson.mode() == Mode.GRADE) {
      Scoring.Level level = exercise.review().whole().level();
      Message grade = Message.of("rulebook.Grade." + Marker.worst(exercise));
      String text =
          say("report.worksheet.level", grade, Message.said(level.name(), level.nameEn()));
      paragraph(document, text, TEXT_SIZE, false);
    }
    if (lesson.mode() == Mode.WRITE) {
      for (SheetLines.Line line : SheetLines.of(exercise.clean(), labels)) {
        if (line.label().isEmpty() && line.cells().size() > 2) {
          paragraph(document, String.join("　", line.cells()), TEXT_SIZE, false);
        }
      }
    }
  }

  private static void cell(XWPFTableCell cell, String text, int width) {
    cell.setWidth(String.valueOf(width));
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingAfter(0);
    run(paragraph, text, TEXT_SIZE - 1, false);
  }

  private static XWPFParagraph paragraph(
      XWPFDocument document, String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(size * 8);
    run(paragraph, text, size, bold);
    return paragraph;
  }

  private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("宋体", XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setBold(bold);
    run.setText(text);
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(lang);
  }
}
