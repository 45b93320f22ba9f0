package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void weights_add_up_with_their_fractions() {
    assertEquals(new BigDecimal("90"), Weights.sum(List.of("22.5", "22.5分", "22.5%", " 22.5 ")));
  }

  @Test
  void a_missing_weight_leaves_the_sum_open() {
    assertEquals(BigDecimal.ZERO, Weights.sum(List.of("50", "")));
    assertEquals(BigDecimal.ZERO, Weights.sum(List.of("50", "四十")));
  }
}
