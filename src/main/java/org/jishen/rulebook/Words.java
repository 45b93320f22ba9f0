package org.jishen.rulebook;

/**
 * The texts of a finding in one language.
 *
 * @param title of the rule
 * @param message one sentence with the figures
 * @param found what stands there; "" when it cannot be said
 * @param expected what should stand there; "" when it cannot be said
 * @param difference "" when there is none
 * @param mend how to mend it
 */
public record Words(
    String title, String message, String found, String expected, String difference, String mend) {}
