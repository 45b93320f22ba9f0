package org.jishen.recognition;

import java.util.List;
import org.jishen.knowledge.Knowledge;

/**
 * What the words around an amount in running text say: rules/vocabulary/mentions.yaml.
 *
 * @param total words before the money of the whole project
 * @param standard words before a standard for one
 * @param noStandard words that hold a word for a standard and are none
 * @param granted words before what an instruction granted
 * @param reach how far a word may stand from the amount
 * @param standardReach the same for a standard
 * @param opening words between a total and the list of its parts
 * @param partly those of them that do not promise all parts
 * @param openEnded words that say that a list is not complete
 * @param times words that make an item of a list another time of the same thing
 */
record MentionVocabulary(
    List<String> total,
    List<String> standard,
    List<String> noStandard,
    List<String> granted,
    int reach,
    int standardReach,
    List<String> opening,
    List<String> partly,
    List<String> openEnded,
    List<String> times) {

  static MentionVocabulary load(Knowledge knowledge) {
    return knowledge.read("vocabulary/mentions.yaml", MentionVocabulary.class);
  }
}
