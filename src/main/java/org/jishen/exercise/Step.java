package org.jishen.exercise;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;

/**
 * One step of an operator: which elements it is about and what is done with them. Texts may hold
 * {key} for a text of the element as it was, and {first.key} for one of the element of the first
 * step.
 *
 * @param at the part in which the elements are; submission for a step that only copies
 * @param where regular expressions that are found in texts of the element
 * @param unless regular expressions of which none is found
 * @param each every such element of the form is meant, otherwise one of them
 * @param twin the change is made to a copy that is set behind the element
 * @param change how its texts are changed, by their names
 * @param drop the element is taken away
 * @param add the texts of a new element that is set behind it
 * @param copy two paths: what the first leads to is set where the second leads
 */
record Step(
    Draft.Part at,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> where,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> unless,
    boolean each,
    boolean twin,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Change> change,
    boolean drop,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> add,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> copy) {}
