package org.jishen.rulebook;

import java.util.List;
import java.util.Map;

/**
 * What the rules reported about one file.
 *
 * @param hits faults, in no particular order
 * @param reasons why checks gave no answer, as the rules themselves say
 * @param failures rules that failed, by code, with what went wrong
 */
public record Run(List<Hit> hits, List<Reason> reasons, Map<String, String> failures) {}
