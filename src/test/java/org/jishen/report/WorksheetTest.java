package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jishen.exercise.Course;
import org.jishen.exercise.Exercise;
import org.jishen.exercise.ExerciseMaker;
import org.jishen.exercise.Lessons;
import org.jishen.exercise.OperatorBook;
import org.jishen.exercise.SheetLines;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.recognition.YamlKeys;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Reviewer;
import org.junit.jupiter.api.Test;

class WorksheetTest {

  private static final Knowledge RULES = Knowledge.at(Path.of("rules"));
  private static final Knowledge CASES = Knowledge.at(Path.of("cases"));
  private static final Map<String, String> LABELS = YamlKeys.load(RULES).forPeople();
  private static final Lessons LESSONS =
      new Lessons(
          CASES,
          new ExerciseMaker(
              OperatorBook.load(CASES),
              YamlSubmissions.load(RULES),
              new Reviewer(Standards.load(RULES, Choice.of("national")))));

  private final Course course = Course.load(CASES, "1-basic");
  private final Map<Integer, Exercise> exercises = new TreeMap<>();
  private final Worksheet worksheet = new Worksheet(course, LABELS, Lang.ZH);

  WorksheetTest() {
    for (int number : new int[] {1, 18, 31, 33}) { // one of each mode
      exercises.put(number, LESSONS.exercise(course.lessons().get(number - 1)));
    }
  }

  private static String text(byte[] document) throws Exception {
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      return text.getText();
    }
  }

  private byte[] questions() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    worksheet.questions(exercises, out);
    return out.toByteArray();
  }

  private byte[] answers() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    worksheet.answers(exercises, out);
    return out.toByteArray();
  }

  @Test
  void a_worksheet_prints_every_line_of_every_sheet_and_gives_no_answer_away() throws Exception {
    String text = text(questions());
    for (Exercise exercise : exercises.values()) {
      for (SheetLines.Line line : SheetLines.of(exercise.sheet(), LABELS)) {
        for (String cell : line.cells()) {
          assertTrue(text.contains(cell), cell);
        }
      }
      exercise.faults().forEach(fault -> assertFalse(text.contains(fault.does()), text));
    }
    assertTrue(text.contains("第 33 题"), text);
  }

  @Test
  void the_answer_sheet_says_what_was_done_and_what_the_rules_say_about_it() throws Exception {
    String text = text(answers());
    for (Exercise exercise : exercises.values()) {
      exercise
          .faults()
          .forEach(
              fault -> {
                assertTrue(text.contains(fault.does()), fault.does());
                fault
                    .findings()
                    .forEach(finding -> assertTrue(text.contains(finding.zh().message())));
              });
    }
    assertTrue(text.contains("惠民演出场次"), "the model of what is to be written");
  }

  @Test
  void the_same_worksheet_has_the_same_bytes() throws Exception {
    assertArrayEquals(questions(), questions());
    assertEquals(4, exercises.size());
  }
}
