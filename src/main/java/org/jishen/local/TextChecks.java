package org.jishen.local;

import static org.jishen.local.IndicatorSelector.quoted;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jishen.knowledge.Message;
import org.jishen.local.TextSelector.Text;

/** Checks of what stands in a form's texts. */
final class TextChecks {

  private TextChecks() {}

  static Check required(TextSelector selector) {
    return Check.of(
        form -> {
          List<Text> texts = selector.of(form);
          if (texts.isEmpty()) {
            return Answer.fails(form.form(), Message.of("local.required", selector.title()));
          }
          List<Text> blank = texts.stream().filter(Text::blank).toList();
          return blank.isEmpty()
              ? Answer.HOLDS
              : Answer.fails(blank, Message.of("local.required", blank.get(0).title()));
        });
  }

  static Check forbidden(TextSelector selector, List<String> words) {
    return Check.of(
        form -> {
          List<Text> texts = filled(selector, form);
          for (Text text : texts) {
            for (String word : words) {
              if (text.text().contains(word)) {
                return Answer.fails(text, Message.of("local.forbidden", text.title(), word));
              }
            }
          }
          return holds(texts);
        });
  }

  /** One of the texts holds one of the words, or all of them. */
  static Check contains(TextSelector selector, List<String> words, boolean all) {
    return Check.of(
        form -> {
          List<Text> texts = selector.of(form);
          List<String> missing =
              words.stream()
                  .filter(word -> texts.stream().noneMatch(text -> text.text().contains(word)))
                  .toList();
          boolean holds = all ? missing.isEmpty() : missing.size() < words.size();
          return Answer.when(
              holds,
              texts.isEmpty() ? form.form() : texts.get(0),
              Message.of("local.contains", selector.title(), quoted(missing)));
        });
  }

  static Check begins(TextSelector selector, List<String> words) {
    return each(selector, words, String::startsWith, "local.begins");
  }

  static Check ends(TextSelector selector, List<String> words) {
    return each(selector, words, String::endsWith, "local.ends");
  }

  static Check oneOf(TextSelector selector, List<String> words) {
    return each(selector, words, String::equals, "local.one.of");
  }

  private static Check each(
      TextSelector selector, List<String> words, BiPredicate<String, String> test, String key) {
    return Check.of(
        form -> {
          List<Text> texts = filled(selector, form);
          for (Text text : texts) {
            if (words.stream().noneMatch(word -> test.test(text.text().strip(), word))) {
              return Answer.fails(text, Message.of(key, text.text(), quoted(words)));
            }
          }
          return holds(texts);
        });
  }

  /** Blank texts are the affair of {@link #required}. */
  private static List<Text> filled(TextSelector selector, FormFacts form) {
    return selector.of(form).stream().filter(text -> !text.blank()).toList();
  }

  /** Nothing is wrong with these texts; where there are none, nothing was checked. */
  private static Answer holds(List<Text> texts) {
    return texts.isEmpty() ? Answer.IDLE : Answer.HOLDS;
  }

  static Check length(TextSelector selector, Bounds bounds) {
    return Check.of(
        form -> {
          List<Text> texts = filled(selector, form);
          for (Text text : texts) {
            String said = text.text().strip();
            int length = said.codePointCount(0, said.length());
            if (!bounds.hold(BigDecimal.valueOf(length))) {
              return Answer.fails(
                  text, Message.of("local.length", text.title(), length, bounds.say()));
            }
          }
          return holds(texts);
        });
  }

  static Check unique(TextSelector selector) {
    return Check.of(
        form -> {
          Set<String> seen = new HashSet<>();
          List<Text> texts = filled(selector, form);
          for (Text text : texts) {
            if (!seen.add(text.text().strip())) {
              return Answer.fails(text, Message.of("local.unique", text.text()));
            }
          }
          return holds(texts);
        });
  }

  /** All that are filled say the same, or no two of them do. */
  static Check alike(TextSelector selector, boolean same) {
    return Check.of(
        form -> {
          List<Text> texts = filled(selector, form);
          for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
              Text one = texts.get(i);
              Text other = texts.get(j);
              if (one.text().strip().equals(other.text().strip()) != same) {
                return Answer.fails(
                    List.of(one, other),
                    Message.of(
                        same ? "local.same" : "local.different", one.title(), other.title()));
              }
            }
          }
          return texts.size() < 2 ? Answer.IDLE : Answer.HOLDS;
        });
  }
}
