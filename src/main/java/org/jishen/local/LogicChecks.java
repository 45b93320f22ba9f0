package org.jishen.local;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jishen.knowledge.Message;
import org.jishen.local.Answer.State;

/** Checks made of other checks: each holds, fails, cannot tell or has nothing to look at. */
final class LogicChecks {

  private LogicChecks() {}

  static Check all(List<Check> checks) {
    return Check.ofOthers(
        checks.stream(), form -> worst(checks.stream().map(check -> check.of(form)).toList()));
  }

  static Check any(List<Check> checks) {
    return Check.ofOthers(
        checks.stream(),
        form -> {
          List<Answer> answers = checks.stream().map(check -> check.of(form)).toList();
          if (answers.stream().anyMatch(answer -> answer.is(State.HOLDS))) {
            return Answer.HOLDS;
          }
          return first(State.OPEN, answers)
              .or(() -> first(State.FAILS, answers))
              .orElse(Answer.IDLE);
        });
  }

  static Check not(Check check) {
    return Check.ofOthers(
        Stream.of(check),
        form -> {
          Answer answer = check.of(form);
          return switch (answer.state()) {
            case HOLDS -> Answer.fails(form.form(), Message.of("local.not"));
            case FAILS -> Answer.HOLDS;
            case OPEN, IDLE -> answer;
          };
        });
  }

  /** Says nothing of a form for which the condition does not hold. */
  static Check when(Check condition, Check then) {
    return Check.ofOthers(
        Stream.of(condition, then),
        form -> {
          Answer answer = condition.of(form);
          return switch (answer.state()) {
            case HOLDS -> then.of(form);
            case FAILS, IDLE -> Answer.IDLE;
            case OPEN -> answer;
          };
        });
  }

  /** The first that fails, otherwise the first that is open; idle when nothing was looked at. */
  static Answer worst(List<Answer> answers) {
    return first(State.FAILS, answers)
        .or(() -> first(State.OPEN, answers))
        .or(() -> first(State.HOLDS, answers))
        .orElse(Answer.IDLE);
  }

  private static Optional<Answer> first(State state, List<Answer> answers) {
    return answers.stream().filter(answer -> answer.is(state)).findFirst();
  }
}
