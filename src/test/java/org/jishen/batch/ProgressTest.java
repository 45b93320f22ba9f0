package org.jishen.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter terminal = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final Progress progress =
      new Progress(new PrintWriter(terminal), Lang.ZH, 100, clock::get);

  private void steps(int count, long millis) {
    clock.addAndGet(millis * 1_000_000);
    for (int i = 0; i < count; i++) {
      progress.step();
    }
  }

  @Test
  void count_rate_and_time_left_stand_in_one_line() {
    steps(1, 1_000);
    assertEquals("\r\u001B[K已核查 1/100，每秒 1.0 份，约剩 99 秒", terminal.toString());
  }

  @Test
  void it_is_not_written_oftener_than_one_can_read() {
    steps(1, 1_000);
    int length = terminal.toString().length();
    steps(10, 100);
    assertEquals(length, terminal.toString().length());
  }

  @Test
  void the_line_is_taken_away_when_it_was_there() {
    progress.clear();
    assertEquals("", terminal.toString());
    steps(1, 1_000);
    progress.clear();
    assertEquals("\r\u001B[K", terminal.toString().substring(terminal.toString().length() - 4));
  }
}
