package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.junit.jupiter.api.Test;

class ReadersTest {

  @Test
  void yaml_is_known_by_its_name() {
    assertTrue(Readers.isYaml(new Source("a/表.YAML", new byte[0])));
    assertTrue(Readers.isYaml(new Source("表.yml", new byte[0])));
    assertFalse(Readers.isYaml(new Source("yaml.txt", new byte[0])));
  }

  @Test
  void text_is_read_whatever_its_name_says() throws UnreadableException {
    for (String name : List.of("表", "表.xls", "1.2025年项目", "表.TXT")) {
      assertEquals(List.of("[项目名称|甲]"), Reading.shapes(Reading.of(name, "项目名称\t甲")));
    }
  }

  @Test
  void an_empty_file_is_refused() {
    assertEquals("表.txt: 文件是空的，没有任何内容。", refused("").line(Lang.ZH));
    assertEquals("表.txt: The file is empty.", refused("").line(Lang.EN));
  }

  @Test
  void a_file_of_white_space_is_refused() {
    assertEquals("reading.blank", refused(" \r\n\t\t\f\u3000\u200B\n").sentence().key());
    assertEquals("reading.blank", refused("\uFEFF").sentence().key());
  }

  @Test
  void other_formats_are_refused_by_what_they_are() {
    assertEquals("ofd", kind("PK\3\4............OFD.xml"));
    assertEquals("ole2", kind("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1..."));
    assertEquals("xml", kind("<?xml version='1.0'?><Workbook>"));
    assertEquals("rtf", kind("{\\rtf1 a}"));
    assertEquals("image", kind("\u0089PNG\r\n"));
    assertEquals("binary", kind("abc\0def"));
  }

  @Test
  void a_refusal_says_what_the_file_seems_to_be_and_what_to_do() {
    assertEquals(
        "表.txt: 看起来是RTF文件，本版本不能读取。可以读取 Word（docx、doc）、Excel（xlsx、xls）、PDF、网页（html）、文本（txt、md、csv、tsv）、JSON 和 YAML，请另存为其中一种后再检查。",
        refused("{\\rtf1 a}").line(Lang.ZH));
    assertEquals(
        "表.txt: This looks like an RTF file, which is not read. Word (docx, doc), Excel (xlsx, xls), PDF, web pages (html), text (txt, md, csv, tsv), JSON and YAML are; save it as one of them and check again.",
        refused("{\\rtf1 a}").line(Lang.EN));
  }

  @Test
  void every_kind_of_file_has_a_name_in_both_languages() {
    for (FileKind kind : FileKind.values()) {
      assertFalse(kind.title().in(Lang.ZH).isBlank());
      assertFalse(kind.title().in(Lang.EN).isBlank());
    }
  }

  private static String kind(String content) {
    UnreadableException refused =
        assertThrows(
            UnreadableException.class,
            () ->
                new Readers()
                    .read(new Source("表.txt", content.getBytes(StandardCharsets.ISO_8859_1))));
    assertEquals("reading.kind", refused.sentence().key());
    String key = ((Message) refused.sentence().values().get(0)).key();
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static UnreadableException refused(String text) {
    return assertThrows(UnreadableException.class, () -> Reading.of(text));
  }
}
