package org.jishen.repair;

import java.util.List;

/**
 * How the findings of one rule may be mended.
 *
 * @param certain nothing is left to decide when only one proposal proves right
 * @param ways the ways to try
 */
record Mending(boolean certain, List<Way> ways) {

  static final Mending NONE = new Mending(false, List.of());
}
