package org.jishen.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.knowledge.Lang;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.LevelPair;
import org.jishen.submission.RequiredLevel;
import org.jishen.submission.WordList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

  private static final Path RULES = Path.of("rules");
  private static final Rulebook RULEBOOK = Rulebook.load(Knowledge.at(RULES));

  @TempDir Path folder;

  @BeforeEach
  void a_copy_of_the_vocabulary_and_the_national_profile() throws IOException {
    Files.createDirectories(folder.resolve("profiles"));
    Files.createDirectories(folder.resolve("vocabulary"));
    Files.copy(RULES.resolve("profiles/national.yaml"), folder.resolve("profiles/national.yaml"));
    try (Stream<Path> files = Files.list(RULES.resolve("vocabulary"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("vocabulary").resolve(file.getFileName()));
      }
    }
  }

  private Profiles with(String name, String text) throws IOException {
    Files.writeString(folder.resolve("profiles/" + name + ".yaml"), text);
    return Profiles.load(Knowledge.at(folder), RULEBOOK.rules());
  }

  private Terms terms(String text, String day) throws IOException {
    String head = "name: place\nextends: national\ntitle: {zh: 某地, en: a place}\n";
    return with("place", head + text).terms(new Choice("place", LocalDate.parse(day)));
  }

  private String fault(String text) {
    return assertThrows(KnowledgeException.class, () -> terms(text, "2026-01-01")).getMessage();
  }

  private static RuleInfo rule(String code) {
    return java.util.Objects.requireNonNull(RULEBOOK.rule(code));
  }

  @Test
  void the_places_that_come_with_the_program_are_read_without_a_fault() {
    Profiles profiles = Profiles.load(Knowledge.at(RULES), RULEBOOK.rules());
    assertEquals(
        List.of("anhui", "chongqing", "hunan", "national", "shanghai", "shanxi", "yunnan"),
        List.copyOf(profiles.all().keySet()));
    assertEquals(1, profiles.terms(Choice.of("shanxi")).profile().depth());
  }

  @Test
  void what_a_place_does_not_state_is_that_of_the_whole_country() throws IOException {
    Profile place = terms("weightSums: [90]\n", "2026-01-01").profile();
    Profile national =
        Profiles.load(Knowledge.at(RULES), RULEBOOK.rules()).terms(Choice.of("national")).profile();
    assertEquals(List.of(new BigDecimal("90")), place.weightSums());
    assertEquals(national.parameters(), place.parameters());
    assertEquals(national.scoring(), place.scoring());
    assertEquals(national.required(), place.required());
  }

  @Test
  void a_threshold_that_no_rule_has_is_a_fault_with_its_line() {
    assertTrue(fault("parameters:\n  M22: {most: 4}\n").contains("place.yaml:5: 规则 M22 没有“most”"));
  }

  @Test
  void a_threshold_of_a_place_goes_before_that_of_the_country() throws IOException {
    Profile place = terms("parameters:\n  M22: {min: 6}\n", "2026-01-01").profile();
    assertEquals(
        new BigDecimal("6"),
        java.util.Objects.requireNonNull(place.parameters().get("M22")).get("min"));
  }

  @Test
  void a_place_may_raise_a_grade() throws IOException {
    Terms place = terms("rules:\n  M13: {grade: BLOCK}\n", "2026-01-01");
    assertEquals(Grade.EXPLAIN, rule("M13").grade());
    assertEquals(Grade.BLOCK, place.here(rule("M13")).grade());
  }

  @Test
  void lowering_a_grade_needs_a_reason() throws IOException {
    assertTrue(fault("rules:\n  M13: {grade: NOTE}\n").contains("place.yaml:5: 降低规则 M13"));
    Terms place = terms("rules:\n  M13: {grade: NOTE, reason: 本地另有成本办法}\n", "2026-01-01");
    assertEquals(Grade.NOTE, place.here(rule("M13")).grade());
  }

  @Test
  void a_rule_that_is_switched_off_says_where_and_why() throws IOException {
    assertTrue(fault("rules:\n  M13: {off: true}\n").contains("要写明 reason"));
    Terms place = terms("rules:\n  M13: {off: true, reason: 本地另有成本办法}\n", "2026-01-01");
    assertEquals("某地的设定停用本规则：本地另有成本办法", place.idle(rule("M13")).in(Lang.ZH));
    assertEquals("", place.idle(rule("M12")).in(Lang.ZH));
  }

  @Test
  void a_ruling_holds_on_its_days_only() throws IOException {
    String ruling = "rules:\n  M13: {grade: BLOCK, from: 2026-07-01, until: 2026-12-31}\n";
    assertEquals(Grade.EXPLAIN, terms(ruling, "2026-06-30").here(rule("M13")).grade());
    assertEquals(Grade.BLOCK, terms(ruling, "2026-07-01").here(rule("M13")).grade());
    assertEquals(Grade.BLOCK, terms(ruling, "2026-12-31").here(rule("M13")).grade());
    assertEquals(Grade.EXPLAIN, terms(ruling, "2027-01-01").here(rule("M13")).grade());
  }

  @Test
  void a_check_of_a_norm_is_not_made_for_days_before_the_norm() throws IOException {
    assertEquals(
        "本规则自 2021-01-01 起施行，核查按 2020-12-31 的规则进行",
        terms("", "2020-12-31").idle(rule("M13")).in(Lang.ZH));
    assertEquals("", terms("", "2021-01-01").idle(rule("M13")).in(Lang.ZH));
  }

  @Test
  void the_day_does_not_come_from_the_clock() {
    Profiles profiles = Profiles.load(Knowledge.at(RULES), RULEBOOK.rules());
    assertEquals(LocalDate.of(2026, 11, 25), profiles.day(Choice.OF_ITS_PLACE));
  }

  @Test
  void levels_follow_the_generation_of_the_place() throws IOException {
    LevelPair outputCost = new LevelPair(Level1.OUTPUT, Level2.COST);
    LevelPair ownCost = new LevelPair(Level1.COST, Level2.ECONOMIC_COST);
    Profile old = terms("generations: 88号\n", "2026-01-01").profile();
    assertTrue(old.levels().contains(outputCost));
    assertFalse(old.levels().contains(ownCost));
    Profile recent = terms("generations: [101号]\n", "2026-01-01").profile();
    assertFalse(recent.levels().contains(outputCost));
    assertTrue(recent.levels().contains(ownCost));
    assertTrue(fault("generations: [99号]\n").contains("没有“99号”这一代目标表"));
  }

  @Test
  void a_level_is_required_of_the_projects_that_the_place_names() throws IOException {
    Profile place = terms("required:\n  COST: [works]\n", "2026-01-01").profile();
    RequiredLevel cost =
        place.required().stream().filter(each -> each.level().equals("COST")).findFirst().get();
    assertEquals("works", cost.projects());
    assertEquals(List.of("works"), cost.words().stream().map(WordList::name).toList());
    assertTrue(fault("required:\n  COST: [bridges]\n").contains("没有“bridges”这一类项目的词表"));
  }

  @Test
  void words_of_a_place_are_added_to_those_of_the_country() throws IOException {
    Profile place = terms("words:\n  served-people: [边民]\n", "2026-01-01").profile();
    WordList served =
        place.words().stream()
            .filter(list -> list.name().equals("served-people"))
            .findFirst()
            .get();
    assertTrue(served.in("边民满意度"));
    assertTrue(served.in("群众满意度"));
  }

  @Test
  void profiles_that_extend_each_other_or_nobody_are_a_fault() {
    assertTrue(
        assertThrows(
                KnowledgeException.class,
                () -> with("ring", "name: ring\nextends: ring\ntitle: 环\n"))
            .getMessage()
            .contains("不能绕回自己"));
    assertTrue(
        assertThrows(KnowledgeException.class, () -> with("lost", "name: lost\ntitle: 失\n"))
            .getMessage()
            .contains("extends 应当写明"));
  }

  @Test
  void an_unknown_key_and_a_name_that_is_not_the_files_are_faults() {
    assertTrue(fault("weights: [90]\n").contains("place.yaml:4: 没有“weights”这一项"));
    assertTrue(
        assertThrows(
                KnowledgeException.class,
                () -> with("here", "name: there\nextends: national\ntitle: 此\n"))
            .getMessage()
            .contains("here.yaml:1: name 应当与文件名一致：here"));
  }
}
