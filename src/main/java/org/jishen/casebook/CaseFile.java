package org.jishen.casebook;

import java.nio.file.Path;
import java.util.List;

/**
 * The examples of one rule.
 *
 * @param path the file
 * @param rule code of the rule
 * @param examples in the order of the file
 */
public record CaseFile(Path path, String rule, List<Example> examples) {}
