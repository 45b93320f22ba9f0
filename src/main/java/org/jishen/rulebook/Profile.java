package org.jishen.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Parameter;

/**
 * How one place checks: the thresholds of its rules.
 *
 * @param name the name by which it is chosen: national
 * @param title for people
 * @param parameters thresholds by rule code and name
 * @param scoring how findings become a score
 */
public record Profile(
    String name, String title, Map<String, Map<String, BigDecimal>> parameters, Scoring scoring) {

  /** The profile of a name, from rules/profiles. */
  public static Profile load(Knowledge knowledge, String name) {
    return knowledge.read("profiles/" + name + ".yaml", Profile.class);
  }

  /** The thresholds as facts, sorted. */
  public List<Parameter> facts() {
    List<Parameter> facts = new ArrayList<>();
    new TreeMap<>(parameters)
        .forEach(
            (rule, values) ->
                new TreeMap<>(values)
                    .forEach((key, value) -> facts.add(new Parameter(rule, key, value))));
    return facts;
  }
}
