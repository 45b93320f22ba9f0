package org.jishen.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.text.Language;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static final Language LANGUAGE = Language.load(Knowledge.installed());

  private static final WordList COMPLAINTS =
      new WordList("complaints", List.of("投诉", "信访"), List.of("投诉处理"));

  private static Indicator indicator(Level1 level1, Level2 level2, NameKind kind) {
    return indicator(level1, level2, "", kind);
  }

  private static Indicator named(String name) {
    return indicator(Level1.SATISFACTION, Level2.SATISFACTION, name, NameKind.UNKNOWN);
  }

  private static Indicator indicator(Level1 level1, Level2 level2, String name, NameKind kind) {
    Place place = Place.inFile("form.yaml");
    return new Indicator(
        1,
        1,
        Scope.ANNUAL,
        level1,
        "",
        level2,
        "",
        name,
        Names.key(name),
        kind,
        LANGUAGE.targets().read(""),
        "",
        false,
        true,
        place,
        place);
  }

  private static Set<Level1> first(Predicate<Indicator> test) {
    return Arrays.stream(Level1.values())
        .filter(level -> test.test(indicator(level, Level2.UNKNOWN, NameKind.UNKNOWN)))
        .collect(Collectors.toSet());
  }

  private static Set<Level2> second(Predicate<Indicator> test) {
    return Arrays.stream(Level2.values())
        .filter(level -> test.test(indicator(Level1.UNKNOWN, level, NameKind.UNKNOWN)))
        .collect(Collectors.toSet());
  }

  @Test
  void either_level_says_what_an_indicator_is() {
    assertEquals(Set.of(Level1.OUTPUT), first(Indicator::output));
    assertEquals(
        EnumSet.of(Level2.QUANTITY, Level2.QUALITY, Level2.TIMELINESS), second(Indicator::output));
    assertEquals(Set.of(Level1.COST), first(Indicator::cost));
    assertEquals(
        EnumSet.of(Level2.COST, Level2.ECONOMIC_COST, Level2.SOCIAL_COST, Level2.ECOLOGICAL_COST),
        second(Indicator::cost));
    assertEquals(Set.of(Level1.BENEFIT), first(Indicator::benefit));
    assertEquals(
        EnumSet.of(Level2.ECONOMIC, Level2.SOCIAL, Level2.ECOLOGICAL, Level2.SUSTAINABLE),
        second(Indicator::benefit));
    assertEquals(Set.of(Level1.SATISFACTION), first(Indicator::satisfaction));
    assertEquals(Set.of(Level2.SATISFACTION), second(Indicator::satisfaction));
  }

  @Test
  void a_satisfaction_below_the_benefits_is_no_benefit() {
    Indicator asked = indicator(Level1.BENEFIT, Level2.SATISFACTION, NameKind.UNKNOWN);
    assertFalse(asked.benefit());
    assertTrue(asked.satisfaction());
  }

  @Test
  void a_name_may_say_that_those_served_are_asked() {
    assertTrue(indicator(Level1.BENEFIT, Level2.SOCIAL, NameKind.SATISFACTION).satisfaction());
  }

  @Test
  void what_is_not_known_may_be_anything() {
    assertEquals(Set.of(Level1.UNKNOWN), first(Indicator::unplaced));
    assertEquals(Set.of(Level2.UNKNOWN), second(Indicator::unplaced));
    assertEquals(Set.of(Level1.OUTPUT, Level1.UNKNOWN), first(Indicator::anyOutput));
    assertEquals(Set.of(Level2.UNKNOWN), second(Indicator::anyOutput));
  }

  @Test
  void an_empty_row_was_to_ask_those_served() {
    List<Boolean> asked =
        Stream.of(
                empty(Level1.SATISFACTION, Level2.UNKNOWN),
                empty(Level1.BENEFIT, Level2.SATISFACTION),
                empty(Level1.BENEFIT, Level2.SOCIAL))
            .map(EmptyIndicator::satisfaction)
            .toList();
    assertEquals(List.of(true, true, false), asked);
  }

  @Test
  void a_name_speaks_of_what_stands_in_it_as_printed() {
    assertTrue(named("群众投诉次数").speaksOf(COMPLAINTS));
    assertFalse(named("投诉处理时限").speaksOf(COMPLAINTS));
    assertFalse(named("诚信、访谈次数").speaksOf(COMPLAINTS));
    assertFalse(named("").speaksOf(COMPLAINTS));
  }

  private static EmptyIndicator empty(Level1 level1, Level2 level2) {
    return new EmptyIndicator(1, Scope.ANNUAL, level1, level2, "", Place.inFile("form.yaml"));
  }
}
