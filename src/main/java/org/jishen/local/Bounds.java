package org.jishen.local;

import java.math.BigDecimal;
import org.jishen.knowledge.Message;
import org.jspecify.annotations.Nullable;

/**
 * How large a number may be.
 *
 * @param min the smallest; null for any
 * @param max the largest; null for any
 */
record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {

  boolean hold(BigDecimal number) {
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }

  /** 在 1 至 5 之间. */
  Message say() {
    if (min == null || max == null) {
      return min == null
          ? Message.of("local.max", max == null ? "" : max.toPlainString())
          : Message.of("local.min", min.toPlainString());
    }
    return Message.of("local.between", min.toPlainString(), max.toPlainString());
  }
}
