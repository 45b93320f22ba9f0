package org.jishen.exercise;

import java.util.List;

/**
 * Which operator is wanted: V01 for any of a code, V01/2 for its second.
 *
 * @param code of the rule
 * @param number of the operator from 1; 0 for any
 */
record FaultName(String code, int number) {

  /** As it is written in a course. */
  static FaultName of(String written) {
    int slash = written.indexOf('/');
    return slash < 0
        ? new FaultName(written, 0)
        : new FaultName(
            written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
  }

  /** The operators that may be meant; none where the book has no such one. */
  List<Operator> choice(OperatorBook book) {
    List<Operator> all = book.operators().getOrDefault(code, List.of());
    if (number == 0) {
      return all;
    }
    return number > all.size() ? List.of() : all.subList(number - 1, number);
  }
}
