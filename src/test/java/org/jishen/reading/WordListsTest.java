package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers that Word prints before the paragraphs of lists. */
class WordListsTest {

  private static final String LISTS =
      "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='7'>"
          + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
          + "<w:pStyle w:val='2'/><w:lvlText w:val='%1、'/></w:lvl>"
          + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
          + "<w:lvlText w:val='%2.'/></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
          + "<w:lvlText w:val='•'/></w:lvl></w:abstractNum>"
          + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
          + "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
          + "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
          + "<w:startOverride w:val='1'/></w:lvlOverride></w:num></w:numbering>";

  private static final String STYLES =
      "<w:styles xmlns:w='w'><w:style w:styleId='1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
          + "</w:pPr></w:style><w:style w:styleId='2'><w:basedOn w:val='1'/></w:style></w:styles>";

  private static String listed(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static List<String> numbered(String body) throws UnreadableException {
    Map<String, byte[]> parts = OfficeFiles.docxParts(body);
    parts.put("word/numbering.xml", OfficeFiles.text(LISTS));
    parts.put("word/styles.xml", OfficeFiles.text(STYLES));
    parts.put(
        "word/_rels/document.xml.rels",
        OfficeFiles.text(
            "<Relationships><Relationship Id='a' Type='x/numbering' Target='numbering.xml'/>"
                + "<Relationship Id='b' Type='x/styles' Target='styles.xml'/></Relationships>"));
    return Reading.shapes(new Readers().read(new Source("表.docx", OfficeFiles.zip(parts))));
  }

  @Test
  void the_numbers_of_lists_are_read_as_they_are_printed() throws UnreadableException {
    assertEquals(
        List.of("一、部门职责", "1.拟订规划", "2. 2025年预算", "二、机构设置", "1.内设机构"),
        numbered(
            listed(1, 0, "部门职责")
                + listed(1, 1, "拟订规划")
                + listed(1, 1, "2025年预算")
                + listed(1, 0, "机构设置")
                + listed(1, 1, "内设机构")));
  }

  @Test
  void a_list_begins_anew_where_it_says_so_and_bullets_are_no_text() throws UnreadableException {
    assertEquals(
        List.of("一、甲", "二、乙", "一、丙", "丁", "[三、戊]"),
        numbered(
            listed(1, 0, "甲")
                + listed(1, 0, "乙")
                + listed(3, 0, "丙")
                + listed(2, 0, "丁")
                + "<w:tbl><w:tr><w:tc>"
                + listed(1, 0, "")
                + listed(1, 0, "戊")
                + "</w:tc></w:tr></w:tbl>"));
  }

  @Test
  void a_style_may_number_its_paragraphs() throws UnreadableException {
    assertEquals(
        List.of("一、甲", "二、乙", "丙"),
        numbered(
            "<w:p><w:pPr><w:pStyle w:val='2'/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                + "<w:r><w:t>丙</w:t></w:r></w:p>"));
  }
}
