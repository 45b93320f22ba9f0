package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static String print(int width, int indent, String text) throws IOException {
    StringWriter out = new StringWriter();
    new Layout(out, width).text(" ".repeat(indent), indent, text);
    return out.toString();
  }

  @Test
  void han_characters_take_two_columns() {
    assertEquals(8, Layout.wide("资金=a元"));
    assertEquals(4, Layout.wide("“”"));
  }

  @Test
  void a_long_text_goes_on_below_its_beginning() throws IOException {
    assertEquals(
        """
          一二三四五六七八九十
          一二
        """,
        print(22, 2, "一二三四五六七八九十一二").indent(0));
  }

  @Test
  void no_line_begins_with_a_closing_mark() throws IOException {
    assertEquals("一二三四五六七八九\n十，甲乙\n", print(20, 0, "一二三四五六七八九十，甲乙"));
  }

  @Test
  void figures_and_words_are_not_torn_apart() throws IOException {
    assertEquals("合计一共是\n1,234,567.89元\n", print(20, 0, "合计一共是1,234,567.89元"));
  }

  @Test
  void a_word_longer_than_the_line_is_torn_apart_after_all() throws IOException {
    assertEquals("a".repeat(20) + "\naaaa\n", print(20, 0, "a".repeat(24)));
  }

  @Test
  void a_text_of_megabytes_is_laid_out_in_moments() {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> print(100, 8, "资金abc，".repeat(400_000)));
  }
}
