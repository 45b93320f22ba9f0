package org.jishen.profile;

import org.jishen.knowledge.Message;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What a place says of a rule.
 *
 * @param grade how serious it is there; null when the place leaves that as it is
 * @param off the place does not use the rule
 * @param reason why; needed to lower a grade or to switch a rule off, otherwise it may be none
 * @param validity the days on which this holds
 */
public record Ruling(@Nullable Grade grade, boolean off, Message reason, Validity validity) {}
