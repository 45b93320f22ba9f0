package org.jishen.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;
import org.jishen.rulebook.RuleInfo;
import org.jishen.submission.LevelPair;
import org.jishen.submission.RequiredLevel;
import org.jishen.submission.WordList;
import org.jspecify.annotations.Nullable;

/** Reads what a profile states, over what the profile states that it extends. */
final class ProfileReader {

  private static final List<String> KEYS =
      List.of(
          "name",
          "extends",
          "title",
          "clues",
          "generations",
          "weightSums",
          "amountUnit",
          "required",
          "parameters",
          "words",
          "rules",
          "scoring");

  private static final String AS_OF = "asOf";
  private static final String EVERY_PROJECT = "all";

  private final Map<String, RuleInfo> rules;
  private final Generations generations;
  private final List<WordList> words;

  ProfileReader(Knowledge knowledge, Collection<RuleInfo> rules) {
    this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::code, rule -> rule));
    this.generations = Generations.load(knowledge);
    this.words = WordList.load(knowledge);
  }

  /**
   * The profile that a file states.
   *
   * @param parent the one that it extends; null for that of the whole country
   * @return null when it cannot be used, which is noted
   */
  @Nullable Profile read(String name, Written file, @Nullable Profile parent) {
    Map<String, Written> entries =
        file.entries(
            parent == null
                ? List.of(
                    "name",
                    AS_OF,
                    "title",
                    "generations",
                    "weightSums",
                    "amountUnit",
                    "required",
                    "parameters",
                    "rules",
                    "scoring")
                : KEYS);
    Written title = needed(entries, "title", file);
    Written called = needed(entries, "name", file);
    if (called != null && !called.text().equals(name)) {
      called.fault("name 应当与文件名一致：" + name);
    }
    Scoring scoring = ScoringReader.read(entries.get("scoring"), parent);
    LocalDate asOf = parent == null ? day(needed(entries, AS_OF, file)) : parent.asOf();
    if (scoring == null) {
      file.fault("缺少 scoring");
      return null;
    }
    Written clues = entries.get("clues");
    return new Profile(
        name,
        title == null ? Message.NONE : title.said(),
        parent == null ? 0 : parent.depth() + 1,
        asOf,
        clues == null ? Clues.NONE : clues(clues),
        levels(entries.get("generations"), parent),
        sums(entries.get("weightSums"), parent),
        amountUnit(entries.get("amountUnit"), parent),
        required(entries.get("required"), parent),
        parameters(entries.get("parameters"), parent),
        words(entries.get("words"), parent),
        new RulingReader(rules, parent).read(entries.get("rules")),
        scoring);
  }

  private static @Nullable Written needed(Map<String, Written> entries, String key, Written whole) {
    Written entry = entries.get(key);
    if (entry == null) {
      whole.fault("缺少 " + key);
    }
    return entry;
  }

  private static LocalDate day(@Nullable Written written) {
    return written == null ? LocalDate.EPOCH : written.day();
  }

  private static Clues clues(Written written) {
    Map<String, Written> entries = written.entries(List.of("places", "issuers", "labels"));
    return new Clues(
        texts(entries.get("places")), texts(entries.get("issuers")), texts(entries.get("labels")));
  }

  private static List<String> texts(@Nullable Written written) {
    return written == null ? List.of() : written.texts();
  }

  private List<LevelPair> levels(@Nullable Written written, @Nullable Profile parent) {
    if (written == null) {
      return parent == null ? generations.pairs(generations.names()) : parent.levels();
    }
    for (Written name : written.isList() ? written.items() : List.of(written)) {
      if (!generations.names().contains(name.text())) {
        name.fault("没有“" + name.text() + "”这一代目标表，有：" + String.join("、", generations.names()));
      }
    }
    return generations.pairs(written.texts());
  }

  private static List<BigDecimal> sums(@Nullable Written written, @Nullable Profile parent) {
    if (written == null) {
      return parent == null ? List.of() : parent.weightSums();
    }
    return written.items().stream().map(Written::number).toList();
  }

  private static String amountUnit(@Nullable Written written, @Nullable Profile parent) {
    return written == null ? (parent == null ? "" : parent.amountUnit()) : written.words();
  }

  /** A level that a file speaks of is required of the projects that it names, and of no others. */
  private List<RequiredLevel> required(@Nullable Written written, @Nullable Profile parent) {
    Map<String, List<RequiredLevel>> byLevel = new LinkedHashMap<>();
    if (parent != null) {
      byLevel.putAll(
          parent.required().stream().collect(Collectors.groupingBy(RequiredLevel::level)));
    }
    if (written != null) {
      written
          .entries(Generations.LEVELS)
          .forEach((level, projects) -> byLevel.put(level, required(level, projects)));
    }
    return new TreeMap<>(byLevel).values().stream().flatMap(List::stream).toList();
  }

  private List<RequiredLevel> required(String level, Written written) {
    List<RequiredLevel> required = new ArrayList<>();
    for (String projects : written.texts()) {
      List<WordList> known = words.stream().filter(list -> list.name().equals(projects)).toList();
      if (known.isEmpty() && !projects.equals(EVERY_PROJECT)) {
        written.fault("words.yaml 中没有“" + projects + "”这一类项目的词表");
      }
      required.add(new RequiredLevel(level, projects, known));
    }
    return required;
  }

  private Map<String, Map<String, BigDecimal>> parameters(
      @Nullable Written written, @Nullable Profile parent) {
    Map<String, Map<String, BigDecimal>> all = new TreeMap<>();
    if (parent != null) {
      parent.parameters().forEach((rule, values) -> all.put(rule, new TreeMap<>(values)));
    }
    if (written == null) {
      return all;
    }
    written
        .entries()
        .forEach(
            (rule, values) ->
                values
                    .entries()
                    .forEach(
                        (key, value) -> {
                          Map<String, BigDecimal> known =
                              all.computeIfAbsent(rule, code -> new TreeMap<>());
                          if (known.put(key, value.number()) == null && parent != null) {
                            value.fault("规则 " + rule + " 没有“" + key + "”这一参数");
                          }
                        }));
    return all;
  }

  private List<WordList> words(@Nullable Written written, @Nullable Profile parent) {
    List<WordList> lists = parent == null ? words : parent.words();
    if (written == null) {
      return lists;
    }
    Map<String, Written> more =
        written.entries(lists.stream().map(WordList::name).sorted().toList());
    return lists.stream()
        .map(
            list -> {
              Written added = more.get(list.name());
              return added == null ? list : list.with(added.texts());
            })
        .toList();
  }
}
