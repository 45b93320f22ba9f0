package org.jishen.reading;

import static org.jishen.reading.EvilFile.read;
import static org.jishen.reading.EvilFile.refused;
import static org.jishen.reading.OfficeFiles.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Web pages that nest, span and repeat without end. */
class EvilPagesTest {

  private static byte[] page(String body) {
    return text("<html><body>" + body);
  }

  /** So many elements that are still open where a paragraph ends, and begin anew in the next. */
  private static String open(int count) {
    StringBuilder open = new StringBuilder("甲<p>");
    for (int i = 0; i < count; i++) {
      open.append("<font size=").append(i).append(">");
    }
    return open.toString();
  }

  static final List<EvilFile> FILES =
      List.of(
          read("a hundred thousand deep.html", () -> page("<div>".repeat(100_000) + "甲")),
          read("a hundred thousand letters deep.html", () -> page("<b>".repeat(100_000) + "甲")),
          read("tables in tables in tables.html", () -> page("<table><tr><td>甲".repeat(2_000))),
          refused(
              "a hundred thousand tables deep.html",
              "reading.tags",
              () -> page("<table><tr><td>甲".repeat(100_000))),
          read(
              "a cell over a hundred million columns and rows.html",
              () ->
                  page(
                      "<table><tr><td colspan=100000000 rowspan=100000000>甲</td></tr>"
                          + "<tr><td>乙</td></tr></table>")),
          read(
              "cells over all rows and columns.html",
              () ->
                  page(
                      "<table>"
                          + "<tr><td rowspan=65535 colspan=1000>甲<td rowspan=65535>乙"
                              .repeat(50_000))),
          read(
              "cells that span a thousand columns.html",
              () -> page("<table>" + "<tr><td>甲<td colspan=1999>乙".repeat(100_000))),
          read(
              "a hundred thousand cells in a row.html",
              "reading.wide",
              () -> page("<table><tr><td>甲</td>" + "<td>乙</td>".repeat(100_000))),
          refused(
              "three hundred thousand rows.html",
              "reading.tags",
              () -> page("<table>" + "<tr><td>甲</td></tr>".repeat(300_000))),
          refused(
              "letters that begin anew in each paragraph.html",
              "reading.tags",
              () -> page(open(200) + "<p>乙".repeat(300_000))),
          read(
              "letters that end in the wrong order.html",
              () -> page("甲" + "<b><i><a><font></b></i></a></font>".repeat(40_000))),
          read(
              "blocks in letters in blocks.html",
              () -> page("甲" + "<b><p><i><div></b></i>".repeat(60_000))),
          read(
              "attributes without end.html",
              () -> text("<html><body " + "a=b ".repeat(200_000) + ">甲")),
          read(
              "an attribute of ten million characters.html",
              () -> page("<p title='" + "a".repeat(10_000_000) + "'>甲")),
          read(
              "styles to match without end.html",
              () -> page("甲" + ("<p style='" + "display :".repeat(100) + "'>").repeat(20_000))),
          read("a comment that never ends.html", () -> page("甲<!--" + "<!--".repeat(90_000))),
          read(
              "a script that never ends.html",
              () -> page("甲<script>" + "</scrip>".repeat(300_000))),
          read(
              "character references without end.html",
              () -> page("甲" + "&amp&#x0;&#999999999;".repeat(500_000))),
          read(
              "a paragraph of eighteen million blanks.html",
              () -> page("甲" + " ".repeat(18_000_000) + "乙")),
          read(
              "frames and objects from elsewhere.html",
              () ->
                  page(
                      "甲<iframe src='file:///etc/passwd'></iframe><object data='http://127.0.0.1:9'>")),
          read("NUL characters.html", () -> page("甲" + "\0<p>\0".repeat(100_000))),
          refused(
              "a page that shows nothing.html",
              "reading.blank",
              () -> page("<script>while(true){}</script>")),
          read(
              "a charset that does not exist.html",
              () -> text("<html><meta charset='x-user-evil'><body>abc")),
          read(
              "a table under the name of a workbook.xls",
              () -> page("<table><tr><td>=cmd|'/C calc'!A0<td>甲")));

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence() {
    return EvilFile.tests(FILES);
  }
}
