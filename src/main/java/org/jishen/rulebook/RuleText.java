package org.jishen.rulebook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jishen.knowledge.Lang;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one DRL rule.
 *
 * @param info the check that it belongs to
 * @param needs features of which none may be unreadable: those of the check, or its own
 * @param outcome NOT_APPLICABLE or INSUFFICIENT for a rule that reports why a check gives no
 *     answer; "" for one that reports faults
 * @param zh templates in Chinese
 * @param en templates in English
 */
record RuleText(RuleInfo info, List<String> needs, String outcome, Templates zh, Templates en) {

  /** The templates of one language. */
  record Templates(Template message, Template found, Template expected, Template difference) {

    Stream<Template> all() {
      return Stream.of(message, found, expected, difference);
    }

    static Templates of(Map<String, String> annotations, String suffix) {
      return new Templates(
          Template.of(annotations.getOrDefault("message" + suffix, "")),
          Template.of(annotations.getOrDefault("found", "")),
          Template.of(annotations.getOrDefault("expected", "")),
          Template.of(annotations.getOrDefault("difference", "")));
    }
  }

  String code() {
    return info.code();
  }

  /** The variables that its sentences name. */
  List<String> variables() {
    return Stream.concat(zh.all(), en.all()).flatMap(each -> each.variables().stream()).toList();
  }

  boolean insufficient() {
    return outcome.equals("INSUFFICIENT");
  }

  /** Why there is no answer. */
  String message(Lang lang, Function<String, @Nullable Object> bindings) {
    return templates(lang).message.fill(lang, bindings);
  }

  /** What is said of a fault. */
  Words words(Lang lang, Function<String, @Nullable Object> bindings) {
    Templates templates = templates(lang);
    return new Words(
        info.in(lang).title(),
        templates.message.fill(lang, bindings),
        templates.found.fill(lang, bindings),
        templates.expected.fill(lang, bindings),
        templates.difference.fill(lang, bindings),
        info.in(lang).mend());
  }

  private Templates templates(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }
}
