package org.jishen.rulebook;

/**
 * What a rule itself says of why a check did not apply or could not be answered.
 *
 * @param code of the rule
 * @param subject form:1, or submission
 * @param insufficient it could not be answered; otherwise it does not apply
 * @param zh why, in Chinese
 * @param en why, in English
 */
public record Reason(String code, String subject, boolean insufficient, String zh, String en) {}
