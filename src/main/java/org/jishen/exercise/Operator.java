package org.jishen.exercise;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;

/**
 * One way to spoil a clean form, and what the rules must say about it.
 *
 * @param does what it does, a sentence for the answer sheet
 * @param form regular expressions that are found in the facts of the form, see {@link Draft#facts}
 * @param steps what is done, one after the other
 * @param finds the findings that must come of it and no others: for each code, where each of its
 *     findings stands: "here", at what was changed; "any", anywhere in the form; or the subject
 *     that it has: "form:2", "submission"
 */
record Operator(
    String does,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> form,
    List<Step> steps,
    Map<String, List<String>> finds) {}
