package org.jishen.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jishen.knowledge.Message;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  private static Feature feature(String subject, String name, Feature.State state) {
    return new Feature(subject, name, state, Message.NONE);
  }

  @Test
  void a_form_has_its_own_features_and_those_of_the_file() {
    Feature whole = feature(Submission.SUBJECT, "goals", Feature.State.ABSENT);
    Feature first = feature("form:1", "goals", Feature.State.READ);
    Features features = Features.among(List.of(whole, "no feature", first));
    assertEquals(first, features.of("form:1", "goals"));
    assertEquals(whole, features.of("form:2", "goals"));
    assertNull(features.of("form:1", "funds"));
  }

  @Test
  void of_two_that_say_the_same_the_later_counts() {
    Feature later = feature("form:1", "goals", Feature.State.BLANK);
    Features features =
        Features.among(List.of(feature("form:1", "goals", Feature.State.READ), later));
    assertEquals(later, features.of("form:1", "goals"));
  }
}
