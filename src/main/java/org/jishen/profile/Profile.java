package org.jishen.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.submission.LevelPair;
import org.jishen.submission.LevelSystem;
import org.jishen.submission.Parameter;
import org.jishen.submission.RequiredLevel;
import org.jishen.submission.UsualUnit;
import org.jishen.submission.WeightSum;
import org.jishen.submission.WordList;
import org.jspecify.annotations.Nullable;

/**
 * How one place checks. What a place does not state is that of the profile it extends.
 *
 * @param name the name by which it is chosen: national
 * @param title for people
 * @param depth how many profiles it extends, one through the other
 * @param asOf the day whose rules hold where no day is asked for
 * @param clues by which a file of the place is known
 * @param levels which second levels belong under which first ones in the forms of the place
 * @param weightSums what the weights of the indicators may make together
 * @param amountUnit the unit in which the place's forms give money
 * @param required the levels that projects must have indicators of
 * @param parameters thresholds by rule code and name
 * @param words the word lists, with what the place adds
 * @param rulings what the place says of rules, by code, the weightiest first
 * @param scoring how findings become a score
 */
public record Profile(
    String name,
    Message title,
    int depth,
    LocalDate asOf,
    Clues clues,
    List<LevelPair> levels,
    List<BigDecimal> weightSums,
    String amountUnit,
    List<RequiredLevel> required,
    Map<String, Map<String, BigDecimal>> parameters,
    List<WordList> words,
    Map<String, List<Ruling>> rulings,
    Scoring scoring) {

  /** Everything that it states for rules to look at, in a stable order. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(new LevelSystem(levels));
    new TreeMap<>(parameters)
        .forEach(
            (rule, values) ->
                new TreeMap<>(values)
                    .forEach((key, value) -> facts.add(new Parameter(rule, key, value))));
    weightSums.forEach(sum -> facts.add(new WeightSum(sum)));
    facts.add(new UsualUnit(amountUnit));
    facts.addAll(required);
    facts.addAll(words);
    return facts;
  }

  /** What it says of a rule on a day; null when nothing. */
  @Nullable Ruling ruling(String code, LocalDate day) {
    return rulings.getOrDefault(code, List.of()).stream()
        .filter(ruling -> ruling.validity().on(day))
        .findFirst()
        .orElse(null);
  }

  /** How serious a rule is here on a day. */
  Grade grade(RuleInfo rule, LocalDate day) {
    Ruling ruling = ruling(rule.code(), day);
    Grade grade = ruling == null ? null : ruling.grade();
    return grade == null ? rule.grade() : grade;
  }
}
