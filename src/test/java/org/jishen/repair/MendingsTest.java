package org.jishen.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.rulebook.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingsTest {

  @TempDir Path folder;

  @Test
  void every_code_with_a_mending_has_a_rule() {
    Knowledge rules = Knowledge.at(Path.of("rules"));
    List<String> known =
        Standards.load(rules, Choice.OF_ITS_PLACE).rulebook().rules().stream()
            .map(RuleInfo::code)
            .toList();
    List<String> unknown =
        Mendings.load(rules).codes().stream().filter(code -> !known.contains(code)).toList();
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mendings: {A01: {ways: [guess]}} | 1: “guess”不在规定取值内",
        "mendings: {A01: {wording: [{replace: '(', with: x}]}} | 1: “(”不是正则表达式",
        "mendings: {A01: {wording: [{replace: x}]}} | 1: replace 和 with 都要写",
        "examples: [{level: QUANTITY}] | 1: 缺少“level1”",
        "targets: [{kind: SOMETHING, target: x}] | 1: “SOMETHING”不在规定取值内",
        "repairs: {} | 1: 没有“repairs”这一项"
      })
  void what_is_written_wrongly_is_told_with_its_line(String text, String fault) throws IOException {
    Files.writeString(folder.resolve("repairs.yaml"), text);
    KnowledgeException failure =
        assertThrows(KnowledgeException.class, () -> Mendings.load(Knowledge.at(folder)));
    assertTrue(failure.getMessage().contains("repairs.yaml:" + fault), failure.getMessage());
  }
}
