package org.jishen.rulebook;

import java.util.List;
import org.jishen.submission.Located;

/**
 * A rule that fired.
 *
 * @param code of the rule
 * @param subject form:1, or submission
 * @param about the facts that it is about, the main one first
 * @param zh its texts in Chinese
 * @param en its texts in English
 */
public record Hit(String code, String subject, List<Located> about, Words zh, Words en) {}
