package org.jishen.local;

import java.util.List;
import org.jishen.knowledge.Message;
import org.jishen.submission.Located;

/**
 * What a check says of a form.
 *
 * @param state whether it holds
 * @param about the facts that it is about, the main one first; none when it holds
 * @param what what is wrong, or why nothing is said; none when it holds
 */
record Answer(State state, List<Located> about, Message what) {

  /** Whether a check holds. */
  enum State {
    HOLDS,
    FAILS,
    /** There is nothing to look at, so that nothing was checked. */
    IDLE,
    /** What it looks at cannot be read. */
    OPEN
  }

  static final Answer HOLDS = new Answer(State.HOLDS, List.of(), Message.NONE);

  static final Answer IDLE = new Answer(State.IDLE, List.of(), Message.of("local.nothing"));

  static Answer fails(List<? extends Located> about, Message what) {
    return new Answer(State.FAILS, List.copyOf(about), what);
  }

  static Answer fails(Located about, Message what) {
    return fails(List.of(about), what);
  }

  static Answer open(Message why) {
    return new Answer(State.OPEN, List.of(), why);
  }

  static Answer when(boolean holds, Located about, Message otherwise) {
    return holds ? HOLDS : fails(about, otherwise);
  }

  boolean is(State other) {
    return state == other;
  }
}
