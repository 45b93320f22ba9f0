package org.jishen.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;

/** The names of the first two levels of indicators: rules/vocabulary/indicators.yaml. */
final class IndicatorVocabulary {

  /** The names of a second level and the first level it belongs to by itself. */
  record Second(Level2 level2, Level1 level1, List<String> names) {}

  /** The file. */
  record Data(LinkedHashMap<Level1, List<String>> level1, List<Second> level2) {}

  /** Both levels of an indicator. */
  record Levels(Level1 level1, Level2 level2) {}

  private static final String INDICATOR = "指标";
  private static final String AND_SO_ON = "等";

  private final Map<String, Level1> first = new LinkedHashMap<>();
  private final Map<String, Second> second = new LinkedHashMap<>();

  private IndicatorVocabulary(Data data) {
    data.level1().forEach((level, names) -> names.forEach(name -> add(first, name, level)));
    data.level2().forEach(entry -> entry.names().forEach(name -> add(second, name, entry)));
  }

  private static <T> void add(Map<String, T> names, String name, T value) {
    if (names.put(name, value) != null) {
      throw new KnowledgeException("vocabulary/indicators.yaml: " + name + " 写了两次");
    }
  }

  static IndicatorVocabulary load(Knowledge knowledge) {
    return new IndicatorVocabulary(knowledge.read("vocabulary/indicators.yaml", Data.class));
  }

  /**
   * The levels that two names mean. A first level that is not printed follows from the second; a
   * second that is not printed follows from the first where that has one only.
   */
  Levels levels(String level1Name, String level2Name) {
    Level1 level1 = first.getOrDefault(fold(level1Name), Level1.UNKNOWN);
    Second named = second.get(fold(level2Name));
    Level2 level2 = named == null ? Level2.UNKNOWN : named.level2();
    if (level1 == Level1.UNKNOWN && level1Name.isBlank() && named != null) {
      level1 = named.level1();
    }
    if (level2Name.isBlank() && level1 == Level1.SATISFACTION) {
      level2 = Level2.SATISFACTION;
    } else if (level2Name.isBlank() && level1 == Level1.COST) {
      level2 = Level2.COST;
    }
    return new Levels(level1, level2);
  }

  private static String fold(String name) {
    String folded = Labels.withoutBrackets(Labels.fold(name));
    for (String ending : List.of(AND_SO_ON, INDICATOR)) {
      if (folded.endsWith(ending)) {
        folded = folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }
}
