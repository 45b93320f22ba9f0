package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.junit.jupiter.api.Test;

class SpotsTest {

  private static final String BODY =
      p("标题")
          + p("")
          + "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Choice>"
          + "<mc:Fallback><w:tbl><w:tr>"
          + tc("", "旧")
          + "</w:tr></w:tbl>"
          + p("旧")
          + "</mc:Fallback></mc:AlternateContent>"
          + "<w:tbl><w:tr>"
          + tc("<w:gridSpan w:val='2'/>", "甲")
          + tc("<w:vMerge w:val='restart'/>", "乙")
          + "</w:tr><w:tr>"
          + tc("", "丙")
          + "<w:tc>"
          + p("丁")
          + "<w:tbl><w:tr>"
          + tc("", "内一")
          + tc("", "内二")
          + "</w:tr></w:tbl>"
          + p("")
          + "</w:tc>"
          + tc("<w:vMerge/>", "")
          + "</w:tr><w:tr>"
          + tc("", "戊")
          + tc("", "己")
          + tc("", "庚")
          + "</w:tr></w:tbl>"
          + p("末段");

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static Source source(String body) {
    return new Source("a.docx", OfficeFiles.docx(body));
  }

  /** What stands in an element of the body, up to the next of its name. */
  private static String content(WordElement element) {
    String begin = "<w:" + element.name() + ">";
    return BODY.split(begin, -1)[element.number() + 1];
  }

  @Test
  void whatever_is_read_of_a_word_file_is_found_again_in_the_element_that_says_it()
      throws UnreadableException {
    Document document = new Readers().read(source(BODY));
    Spots<WordElement> spots = new Readers().wordElements(source(BODY));
    List<String> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        found.add(at(spots, paragraph.place(), "p", paragraph.text()));
      } else if (block instanceof Table table) {
        for (Row row : table.rows()) {
          for (Cell cell : row.cells()) {
            if (!cell.blank()) {
              found.add(at(spots, cell.place(), "tc", cell.text()));
            }
          }
        }
      }
    }
    assertEquals(List.of("标题", "框", "甲", "乙", "丙", "丁", "戊", "己", "庚", "内一", "内二", "末段"), found);
  }

  private static String at(Spots<WordElement> spots, Place place, String name, String text) {
    WordElement element = spots.at(place.labelled("项目")).orElseThrow();
    assertEquals(name, element.name());
    assertTrue(content(element).contains("<w:t>" + text + "</w:t>"), text + " " + element);
    return text;
  }

  @Test
  void a_row_is_found_at_its_first_cell_and_a_file_nowhere() throws UnreadableException {
    Spots<WordElement> spots = new Readers().wordElements(source(BODY));
    Place row = new Place("a.docx", 0, "", 1, 3, 0, 0, "");
    assertTrue(content(spots.at(row).orElseThrow()).contains("戊"));
    Place beyond = new Place("a.docx", 0, "", 1, 3, 9, 0, "");
    assertTrue(content(spots.at(beyond).orElseThrow()).contains("庚"));
    assertTrue(spots.at(new Place("a.docx", 0, "", 1, 0, 0, 0, "")).isEmpty());
    assertTrue(spots.at(Place.inFile("a.docx")).isEmpty());
  }

  @Test
  void our_own_list_is_passed_over_and_what_stands_behind_it_is_not() throws UnreadableException {
    String title =
        "<w:p><w:bookmarkStart w:id='7' w:name='"
            + OwnList.MARK
            + "'/><w:bookmarkEnd w:id='7'/>"
            + "<w:r><w:t>问题清单</w:t></w:r></w:p>";
    String list = title + "<w:tbl><w:tr>" + tc("", "序号") + tc("", "等级") + "</w:tr></w:tbl>";
    Document document = new Readers().read(source(p("前") + list + p("后")));
    assertEquals(
        List.of("前", "后"),
        document.blocks().stream().map(block -> ((Paragraph) block).text()).toList());
    assertEquals(1, document.unread().size());
    assertTrue(document.unread().get(0).deliberate());
  }
}
