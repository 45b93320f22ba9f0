package org.jishen.repair;

import java.util.List;

/** A way to mend findings. What it proposes need not be right: only what is proven is told. */
@FunctionalInterface
interface Way {

  /** Proposals, the simplest first. */
  List<Proposal> proposals(Problem problem);
}
