package org.jishen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class HalfWidthTest {

  @Test
  void signs_of_full_width_become_those_of_half_width() {
    assertEquals("≥95%(含)", HalfWidth.of("≥９５％（含）"));
  }

  @Test
  void white_space_goes_where_it_is_not_wanted() {
    assertEquals("完成 率", HalfWidth.of("完成 率"));
    assertEquals("完成率100%", HalfWidth.spaceless("完成　率 \n100%"));
  }

  @Test
  void a_text_that_stays_as_it_is_is_not_copied() {
    String text = "《办法》规定≥95%、≤3次。";
    assertSame(text, HalfWidth.of(text));
    assertSame(text, HalfWidth.spaceless(text));
  }

  @Test
  void every_character_becomes_what_unicode_says() {
    for (int each = 0; each < 0x10000; each++) {
      if (!Character.isSurrogate((char) each)) {
        String text = "完Ａ" + (char) each + "1";
        String unicode = Normalizer.normalize(text, Normalizer.Form.NFKC);
        assertEquals(unicode, HalfWidth.of(text));
        assertEquals(unicode.replaceAll("\\s", ""), HalfWidth.spaceless(text));
      }
    }
  }
}
