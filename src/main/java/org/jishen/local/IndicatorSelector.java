package org.jishen.local;

import java.util.ArrayList;
import java.util.List;
import org.jishen.knowledge.Message;
import org.jishen.submission.Indicator;

/**
 * Which indicators of a form a check looks at.
 *
 * @param levels names of first and second levels; none for all
 * @param titles what the levels are called in the file
 * @param words of which the name must hold one; none for any name
 */
record IndicatorSelector(List<String> levels, List<String> titles, List<String> words) {

  static IndicatorSelector of(Arguments arguments, Vocabulary vocabulary) {
    List<String> titles = arguments.optional("level");
    List<String> levels =
        titles.isEmpty()
            ? List.of()
            : Vocabulary.meanings(arguments.each("level"), vocabulary.levels());
    return new IndicatorSelector(levels, titles, arguments.optional("named"));
  }

  /** The indicators that have a name. */
  List<Indicator> of(FormFacts form) {
    return form.indicators().stream().filter(each -> !each.nameless() && selects(each)).toList();
  }

  private boolean selects(Indicator indicator) {
    boolean level =
        levels.isEmpty()
            || levels.contains(indicator.level1().name())
            || levels.contains(indicator.level2().name());
    return level && (words.isEmpty() || words.stream().anyMatch(indicator.name()::contains));
  }

  /** What they are called: 名称含“满意度”的指标. */
  Message title() {
    String level = String.join("、", titles);
    String named = quoted(words);
    if (words.isEmpty()) {
      return titles.isEmpty()
          ? Message.of("local.indicators")
          : Message.of("local.of.level", level);
    }
    return titles.isEmpty()
        ? Message.of("local.named", named)
        : Message.of("local.level.named", level, named);
  }

  /** “甲”、“乙”. */
  static String quoted(List<String> words) {
    List<String> quoted = new ArrayList<>();
    words.forEach(word -> quoted.add("“" + word + "”"));
    return String.join("、", quoted);
  }
}
