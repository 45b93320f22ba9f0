package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuickStartTest {

  private static boolean plain(String given, String arguments) {
    return QuickStart.plain(given.split(" "), arguments.split(" "));
  }

  @Test
  void a_plain_run_on_a_file_is_started_again() {
    assertTrue(plain("-jar target/jishen.jar check a.txt", "check a.txt"));
  }

  @Test
  void an_amount_of_memory_is_kept_and_says_nothing_about_compiling() {
    assertTrue(plain("-Xms64m -Xmx512m -jar target/jishen.jar check a.txt", "check a.txt"));
  }

  @Test
  void other_options_for_the_jvm_are_the_users_own_choice() {
    assertFalse(plain("-XX:+UseParallelGC -jar target/jishen.jar check a.txt", "check a.txt"));
  }

  @Test
  void a_run_that_was_started_again_is_not_started_once_more() {
    assertFalse(
        plain(
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar jishen.jar check a.txt", "check a.txt"));
  }

  @Test
  void a_class_path_run_stays_in_its_jvm() {
    assertFalse(plain("-cp x org.jishen.cli.Main check a.txt", "check a.txt"));
  }
}
