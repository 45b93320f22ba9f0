package org.jishen.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Rules that are not written in DRL. Safe for use by several threads. */
public interface MoreRules {

  /** None. */
  MoreRules NONE =
      new MoreRules() {
        @Override
        public List<RuleInfo> rules() {
          return List.of();
        }

        @Override
        public void run(Collection<?> facts, Predicate<String> wanted, Run run) {}
      };

  /** What they say of themselves. */
  List<RuleInfo> rules();

  /**
   * Adds what they report about the facts of one file.
   *
   * @param wanted the codes of the rules to run
   * @param run to which it is added
   */
  void run(Collection<?> facts, Predicate<String> wanted, Run run);
}
