package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String FORM = "项目支出绩效目标表\n（2025年度）\n项目名称\t公路养护工程\n";

  @Test
  void utf8_is_read() throws UnreadableException {
    assertEquals(FORM, decode(FORM.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void gbk_is_read() throws UnreadableException {
    assertEquals("单位：万元", decode(HexFormat.of().parseHex("b5a5cebba3bacdf2d4aa")));
    assertEquals(FORM, decode(FORM.getBytes(Charset.forName("GBK"))));
  }

  @Test
  void a_character_that_only_gb18030_has_is_read() throws UnreadableException {
    String rare = "𠮷县㐂㛃";
    assertEquals(rare, decode(rare.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void a_single_character_in_gbk_is_read() throws UnreadableException {
    assertEquals("表", decode(HexFormat.of().parseHex("b1ed")));
  }

  @Test
  void byte_order_marks_decide_and_are_no_part_of_the_text() throws UnreadableException {
    byte[] utf8 = join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, FORM, "UTF-8");
    byte[] little = join(new byte[] {(byte) 0xFF, (byte) 0xFE}, FORM, "UTF-16LE");
    byte[] big = join(new byte[] {(byte) 0xFE, (byte) 0xFF}, FORM, "UTF-16BE");
    assertEquals(FORM, decode(utf8));
    assertEquals(FORM, decode(little));
    assertEquals(FORM, decode(big));
  }

  @Test
  void text_that_ends_within_a_character_is_refused_and_not_read_as_gb18030() {
    byte[] whole = "项目名称：公路养护工程\n资金合计".getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut <= 2; cut++) {
      UnreadableException refused = refused(Arrays.copyOf(whole, whole.length - cut));
      assertEquals("reading.cut", refused.sentence().key());
      assertEquals(2, refused.place().line());
    }
  }

  @Test
  void a_damaged_byte_in_utf8_is_named_by_its_line() {
    byte[] bytes = "项目名称\r\n公路养护工程\r\n资金合计\r\n".getBytes(StandardCharsets.UTF_8);
    bytes["项目名称\r\n公路".getBytes(StandardCharsets.UTF_8).length] = 'x';
    UnreadableException refused = refused(bytes);
    assertEquals("reading.damaged", refused.sentence().key());
    assertEquals(2, refused.place().line());
  }

  @Test
  void bytes_that_fit_no_encoding_are_refused_with_their_line() {
    UnreadableException refused = refused(new byte[] {'a', '\n', 'b', '\n', (byte) 0xFF, 'c'});
    assertEquals("reading.encoding", refused.sentence().key());
    assertEquals(3, refused.place().line());
    assertFalse(refused.line(Lang.ZH).isBlank());
  }

  @Test
  void half_a_unit_of_utf16_is_refused() {
    byte[] odd = join(new byte[] {(byte) 0xFF, (byte) 0xFE}, FORM, "UTF-16LE");
    assertEquals("reading.cut", refused(Arrays.copyOf(odd, odd.length - 1)).sentence().key());
  }

  private static byte[] join(byte[] mark, String text, String charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(mark);
    bytes.writeBytes(text.getBytes(Charset.forName(charset)));
    return bytes.toByteArray();
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    return TextDecoder.decode(new Source("表.txt", bytes));
  }

  private static UnreadableException refused(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> decode(bytes));
  }
}
