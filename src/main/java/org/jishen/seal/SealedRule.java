package org.jishen.seal;

/**
 * What a rule found in a file.
 *
 * @param rule its code
 * @param count so many findings
 * @param sha256 of its findings, as they stand in the JSON report
 */
public record SealedRule(String rule, int count, String sha256) {}
