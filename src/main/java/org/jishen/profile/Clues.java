package org.jishen.profile;

import java.util.List;

/**
 * By what a file of a place is known.
 *
 * @param places names of the place and of those in it: 山西省, 柳林县
 * @param issuers what the numbers of its documents begin with: 晋财
 * @param labels labels that only its forms have
 */
public record Clues(List<String> places, List<String> issuers, List<String> labels) {

  /** A profile that is never recognised, only asked for. */
  static final Clues NONE = new Clues(List.of(), List.of(), List.of());
}
