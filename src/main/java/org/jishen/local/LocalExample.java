package org.jishen.local;

import java.nio.file.Path;
import org.yaml.snakeyaml.nodes.Node;

/**
 * An example of a local rule.
 *
 * @param code of the rule
 * @param file in which it stands
 * @param line on which it begins
 * @param sentence why it is a fault or is none
 * @param form a form as a YAML submission has it
 * @param result FOUND, PASSED, NOT_APPLICABLE or INSUFFICIENT
 */
public record LocalExample(
    String code, Path file, int line, String sentence, Node form, String result) {}
