package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Review;
import org.jishen.rulebook.Grade;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

  private static Standards standards;

  @BeforeAll
  static void compile(@TempDir Path folder) throws Exception {
    standards = Sample.standards(folder);
  }

  private static Document print(Predicate<Grade> fails, Review review) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JunitReport report = new JunitReport(out, standards, Lang.ZH, fails);
    report.review(review);
    report.failure(Failure.of("坏.txt", Message.said("文件是空的", "the file is empty")));
    report.end(Message.NONE);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void every_check_is_a_test_and_the_suite_counts_them() throws Exception {
    Document document = print(grade -> true, Sample.review());
    Element suite = all(document, "testsuite").get(0);
    assertEquals(Sample.FILE, suite.getAttribute("name"));
    assertEquals("4", suite.getAttribute("tests"));
    assertEquals("2", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("skipped"));
    assertEquals(5, all(document, "testcase").size());
    Element failure = all(document, "failure").get(0);
    assertEquals("年度资金总额500,000元，各来源合计490,000元，相差10,000元", failure.getAttribute("message"));
    Element check = (Element) failure.getParentNode();
    assertEquals("申报/示例.txt 表1", check.getAttribute("classname"));
    assertEquals("A01 年度资金总额不等于各来源合计", check.getAttribute("name"));
  }

  @Test
  void what_could_not_be_checked_is_skipped_with_the_reason() throws Exception {
    Document document = print(grade -> true, Sample.review());
    assertEquals("不适用：表中没有资金栏", all(document, "skipped").get(0).getAttribute("message"));
    assertEquals("坏.txt: 文件是空的", all(document, "error").get(0).getAttribute("message"));
  }

  @Test
  void a_finding_below_the_grade_of_fail_on_fails_no_test_and_is_still_told() throws Exception {
    Document document = print(grade -> false, Sample.review());
    assertEquals(0, all(document, "failure").size());
    assertEquals("0", all(document, "testsuite").get(0).getAttribute("failures"));
    assertEquals(2, all(document, "system-out").size());
  }

  @Test
  void whatever_a_text_holds_the_file_can_be_parsed() throws Exception {
    assertEquals(1, all(print(grade -> true, Sample.hostile()), "failure").size());
  }
}
