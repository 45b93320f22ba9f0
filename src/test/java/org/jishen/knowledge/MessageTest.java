package org.jishen.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MessageTest {

  @Test
  void a_value_that_looks_like_a_hole_is_left_as_it_is() {
    Message message = Message.of("cli.output.failed", "表{1}$0\\.json", "磁盘已满");

    assertEquals("结果未能写入 表{1}$0\\.json：磁盘已满", message.in(Lang.ZH));
  }

  @Test
  void a_message_among_the_values_speaks_the_same_language() {
    Message message = Message.of("cli.output.failed", "a", Message.said("磁盘已满", "disk full"));

    assertEquals("结果未能写入 a：磁盘已满", message.in(Lang.ZH));
    assertEquals(true, message.in(Lang.EN).endsWith("disk full"));
  }

  @Test
  void nothing_to_say_says_nothing() {
    assertEquals("", Message.NONE.in(Lang.EN));
  }
}
