package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek                          | 不认识的参数 chek，是否指：check
          check                         | 缺少 PATH
          check a --fail-on             | 选项 --fail-on 缺少值 BLOCK|EXPLAIN
          check a --fial-on BLOCK       | 不认识的选项 --fial-on，是否指：--fail-on
          check a --format word         | 选项 --format 的值不对：word，可以是：text json
          check a --fail-on BAD         | 选项 --fail-on 的值不对：BAD，可以是：BLOCK EXPLAIN ADVISE NOTE NEVER
          check a --jobs viele          | 选项 --jobs 的值不对：viele
          check a --jobs 0              | --jobs 应是大于 0 的整数，现为 0
          check a --rules /nicht/da     | 规则目录不存在：/nicht/da
          check a --as-of 2026-13-01    | --as-of 要写成年-月-日
          check a --profile mars        | 没有名为 mars 的地区设定
          check a --profile ../national | 没有名为 ../national 的地区设定
          check a --charset nichts      | 不认识的字符集：nichts
          check a --lang fr             | 选项 --lang 的值不对：fr，可以是：zh en
          check a --jobs 1 --jobs 2     | 选项 --jobs 只能写一次
          check a --output /nicht/da/x  | 结果不能写到这里
          seal a                        | 选项 --output 缺少值 MANIFEST
          seal a --output b --jobs 0    | --jobs 应是大于 0 的整数，现为 0
          verify                        | 缺少 MANIFEST
          verify a b                    | 不认识的参数 b
          extract                       | 缺少 PATH
          extract a b                   | 不认识的参数 b
          explain ZZ99                  | 没有代码为 ZZ99 的规则
          test --cases /nicht/da        | 案例目录不存在：/nicht/da
          """)
  void a_wrong_command_is_answered_with_one_sentence_and_status_2(String line, String sentence) {
    Shell shell = Shell.run(line.split(" "));
    assertEquals(2, shell.status(), shell.err());
    assertTrue(shell.err().startsWith("jishen: " + sentence), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void no_command_at_all_is_wrong_and_names_the_commands() {
    Shell shell = Shell.run();
    assertEquals(2, shell.status());
    assertTrue(
        shell.err().contains("check mark fix diff seal verify extract explain rules test"),
        shell.err());
  }

  @Test
  void the_same_sentences_are_there_in_english() {
    Shell shell = Shell.run("check", "a", "--fial-on", "BLOCK", "--lang", "en");
    assertEquals(2, shell.status());
    assertEquals(
        """
        jishen: unknown option --fial-on; perhaps: --fail-on
        See jishen check --help
        """,
        shell.err());
  }

  @Test
  void help_is_no_mistake_and_has_no_gaps_in_either_language() {
    for (String command :
        new String[] {"", "check", "seal", "verify", "extract", "explain", "rules", "test"}) {
      for (String lang : new String[] {"zh", "en"}) {
        String line = (command + " --help --lang " + lang).strip();
        Shell shell = Shell.run(line.split(" "));
        assertEquals(0, shell.status(), line);
        assertTrue(shell.out().contains("--lang=zh|en"), shell.out());
        assertFalse(shell.out().contains("option."), shell.out());
        assertEquals(lang.equals("en"), shell.out().startsWith("Usage:"), shell.out());
        assertEquals("", shell.err());
      }
    }
  }

  @Test
  void a_charset_can_be_forced() {
    Shell shell = Shell.run(Charset.forName("GBK"), "check", "--charset", "GBK");
    assertTrue(shell.err().startsWith("jishen: 缺少 PATH"), shell.err());
  }

  @Test
  void rules_that_cannot_be_read_are_trouble_and_no_stack_trace(@TempDir Path empty) {
    Shell shell = Shell.run("rules", "--rules", empty.toString());
    assertEquals(3, shell.status());
    assertEquals(1, shell.err().lines().count(), shell.err());
  }

  @Test
  void the_version_is_printed() {
    Shell shell = Shell.run("--version");
    assertEquals(0, shell.status());
    assertTrue(shell.out().startsWith("jishen "), shell.out());
  }
}
