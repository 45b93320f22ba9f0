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
          for (Text text : selector.of(form)) {
            for (String word : words) {
              if (text.text().contains(word)) {
                return Answer.fails(text, Message.of("local.forbidden", text.title(), word));
              }
            }
          }
          return Answer.HOLDS;
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

  /** Blank texts are another check's affair. */
  private static Check each(
      TextSelector selector, List<String> words, BiPredicate<String, String> test, String key) {
    return Check.of(
        form ->
            selector.of(form).stream()
                .filter(text -> !text.blank())
                .filter(
                    text -> words.stream().noneMatch(word -> test.test(text.text().strip(), word)))
                .findFirst()
                .map(text -> Answer.fails(text, Message.of(key, text.text(), quoted(words))))
                .orElse(Answer.HOLDS));
  }

  static Check length(TextSelector selector, Bounds bounds) {
    return Check.of(
        form -> {
          for (Text text : selector.of(form)) {
            int length = text.text().strip().codePointCount(0, text.text().strip().length());
            if (!text.blank() && !bounds.hold(BigDecimal.valueOf(length))) {
              return Answer.fails(
                  text, Message.of("local.length", text.title(), length, bounds.say()));
            }
          }
          return Answer.HOLDS;
        });
  }

  static Check unique(TextSelector selector) {
    return Check.of(
        form -> {
          Set<String> seen = new HashSet<>();
          for (Text text : selector.of(form)) {
            if (!text.blank() && !seen.add(text.text().strip())) {
              return Answer.fails(text, Message.of("local.unique", text.text()));
            }
          }
          return Answer.HOLDS;
        });
  }

  /** All that are filled say the same, or no two of them do. */
  static Check alike(TextSelector selector, boolean same) {
    return Check.of(
        form -> {
          List<Text> texts = selector.of(form).stream().filter(text -> !text.blank()).toList();
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
          return Answer.HOLDS;
        });
  }
}
