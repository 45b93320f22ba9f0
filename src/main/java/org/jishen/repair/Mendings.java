package org.jishen.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;
import org.jspecify.annotations.Nullable;

/** How the findings of each rule may be mended: rules/repairs.yaml. */
public final class Mendings {

  private static final String FILE = "repairs.yaml";
  private static final Map<String, Way> WAYS =
      Map.of(
          "figure", new FigureWay(),
          "partOfFound", new PartWay(true),
          "partOfExpected", new PartWay(false),
          "calculation", new CalculationWay(),
          "proportion", new ProportionWay());

  /** No ways at all. */
  public static final Mendings NONE = new Mendings(Map.of());

  private final Map<String, Mending> byCode;

  private Mendings(Map<String, Mending> byCode) {
    this.byCode = byCode;
  }

  /** The ways of a rules/ folder. */
  public static Mendings load(Knowledge knowledge) {
    List<Message> faults = new ArrayList<>();
    Map<String, Mending> byCode = new LinkedHashMap<>();
    Written file = Written.read(knowledge.folder().resolve(FILE), faults);
    if (file != null) {
      Map<String, Written> parts = file.entries(Set.of("mendings", "examples", "targets", "goal"));
      Examples examples = Examples.of(parts.get("examples"), parts.get("targets"));
      Map<String, Way> ways = new LinkedHashMap<>(WAYS);
      ways.put("goal", goal(parts.get("goal")));
      Written rules = parts.get("mendings");
      if (rules != null) {
        rules.entries().forEach((code, rule) -> byCode.put(code, mending(rule, ways, examples)));
      }
    }
    Written.failOn(faults);
    return new Mendings(byCode);
  }

  private static Mending mending(Written written, Map<String, Way> known, Examples examples) {
    Map<String, Written> entries =
        written.entries(Set.of("certain", "ways", "wording", "example", "missing"));
    List<Way> ways = new ArrayList<>();
    Written named = entries.get("ways");
    if (named != null) {
      for (Written name : named.items()) {
        Way way = name.oneOf(known);
        if (way != null) {
          ways.add(way);
        }
      }
    }
    Written wording = entries.get("wording");
    if (wording != null) {
      wording.items().forEach(item -> ways.add(wording(item)));
    }
    Written example = entries.get("example");
    if (example != null && example.yes()) {
      ways.add(examples.instead());
    }
    Written missing = entries.get("missing");
    if (missing != null) {
      ways.add(examples.added(missing));
    }
    Written certain = entries.get("certain");
    return new Mending(certain != null && certain.yes(), ways);
  }

  private static Way goal(@Nullable Written written) {
    if (written == null) {
      return new GoalWay("", "", "", "");
    }
    Map<String, Written> parts = written.entries(List.of("begin", "each", "separator", "end"));
    return new GoalWay(
        text(parts, "begin"), text(parts, "each"), text(parts, "separator"), text(parts, "end"));
  }

  private static String text(Map<String, Written> parts, String key) {
    Written part = parts.get(key);
    return part == null ? "" : part.text();
  }

  private static Way wording(Written item) {
    Map<String, Written> entries = item.entries(Set.of("replace", "with"));
    Written replace = entries.get("replace");
    Written with = entries.get("with");
    if (replace == null || with == null) {
      item.fault(Message.of("repair.wording"));
      return problem -> List.of();
    }
    try {
      return new WordingWay(Pattern.compile(replace.words()), with.text());
    } catch (PatternSyntaxException e) {
      replace.fault(Message.of("repair.pattern", replace.text()));
      return problem -> List.of();
    }
  }

  /** There are no ways. */
  public boolean none() {
    return byCode.isEmpty();
  }

  /** Every code that has a way. */
  public Set<String> codes() {
    return byCode.keySet();
  }

  /** How the findings of a rule may be mended; not at all where nothing is written. */
  Mending of(@Nullable String code) {
    return byCode.getOrDefault(code, Mending.NONE);
  }
}
