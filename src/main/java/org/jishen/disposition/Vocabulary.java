package org.jishen.disposition;

import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.review.Disposition;

/**
 * What may stand in a file of dispositions: vocabulary/dispositions.yaml.
 *
 * @param keys in English and in Chinese
 * @param kinds what can be decided, by its names
 * @param reviewers the names of the role that may let a BLOCK finding pass
 */
record Vocabulary(
    Map<String, String> keys, Map<Disposition.Kind, List<String>> kinds, List<String> reviewers) {

  private static final String FILE = "vocabulary/dispositions.yaml";

  static Vocabulary load(Knowledge knowledge) {
    return knowledge.read(FILE, Vocabulary.class);
  }
}
