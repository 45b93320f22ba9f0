package org.jishen.profile;

import java.time.LocalDate;
import java.util.List;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.RuleInfo;

/**
 * What one file is judged by: a profile on a day.
 *
 * @param profile the profile
 * @param day the day whose rules hold
 * @param reason why it is this profile
 */
public record Terms(Profile profile, LocalDate day, Message reason) {

  /** What the profile states, for rules to look at. */
  public List<Object> facts() {
    return profile.facts();
  }

  /** A rule with the grade that it has here. */
  public RuleInfo here(RuleInfo rule) {
    return rule.graded(profile.grade(rule, day));
  }

  /** Why a rule does not hold here; none when it holds. */
  public Message idle(RuleInfo rule) {
    if (rule.validity().after(day)) {
      return Message.of("profile.not.yet", String.valueOf(rule.validity().from()), day);
    }
    if (rule.validity().before(day)) {
      return Message.of("profile.no.more", String.valueOf(rule.validity().until()), day);
    }
    Ruling ruling = profile.ruling(rule.code(), day);
    return ruling != null && ruling.off()
        ? Message.of("profile.off", profile.title(), ruling.reason())
        : Message.NONE;
  }
}
