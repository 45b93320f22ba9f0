package org.jishen.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.FeatureStates;
import org.jishen.rulebook.Hit;
import org.jishen.rulebook.Reason;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Run;
import org.jishen.rulebook.Words;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a bureau wrote.
 *
 * @param info what it says of itself
 * @param message what its findings say; "" for what the check says
 * @param when of which forms it speaks; null for all
 * @param check what must hold
 * @param examples its examples, which are run
 */
record LocalRule(
    RuleInfo info, String message, @Nullable Check when, Check check, List<LocalExample> examples) {

  /** The features without which such checks say nothing. */
  static List<String> looksAt(@Nullable Check when, Check check) {
    Set<String> features = new TreeSet<>(check.looksAt());
    if (when != null) {
      features.addAll(when.looksAt());
    }
    return new ArrayList<>(features);
  }

  void run(FormFacts form, FeatureStates features, Run run) {
    String subject = form.form().id();
    if (!features.answerable(info.applies(), info.needs(), subject)) {
      return;
    }
    Answer meant = when == null ? Answer.HOLDS : when.of(form);
    switch (meant.state()) {
      case FAILS, IDLE -> run.reasons().add(reason(subject, false, Message.of("local.idle")));
      case OPEN -> run.reasons().add(reason(subject, true, meant.what()));
      case HOLDS -> judge(check.of(form), subject, run);
    }
  }

  private void judge(Answer answer, String subject, Run run) {
    switch (answer.state()) {
      case FAILS ->
          run.hits()
              .add(
                  new Hit(
                      info.code(),
                      subject,
                      answer.about(),
                      words(answer.what(), Lang.ZH),
                      words(answer.what(), Lang.EN)));
      case OPEN -> run.reasons().add(reason(subject, true, answer.what()));
      case IDLE -> run.reasons().add(reason(subject, false, answer.what()));
      case HOLDS -> {}
    }
  }

  private Words words(Message what, Lang lang) {
    RuleInfo.Texts texts = info.in(lang);
    String said = message.isEmpty() ? what.in(lang) : message;
    return new Words(texts.title(), said, "", "", "", texts.mend());
  }

  private Reason reason(String subject, boolean insufficient, Message why) {
    return new Reason(info.code(), subject, insufficient, why.in(Lang.ZH), why.in(Lang.EN));
  }
}
