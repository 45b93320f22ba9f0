package org.jishen.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.Feature;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/** What the forms of a file have, so that checks keep silent about what they cannot judge. */
public final class FeatureStates {

  private final Map<String, Feature.State> states = new HashMap<>();

  /** Those among the facts of one file. */
  public FeatureStates(Collection<?> facts) {
    for (Object fact : facts) {
      if (fact instanceof Feature feature) {
        states.put(key(feature.subject(), feature.name()), feature.state());
      }
    }
  }

  /**
   * A check may speak of a subject.
   *
   * @param applies features that must not be absent
   * @param needs features that must not be unreadable
   */
  public boolean answerable(List<String> applies, List<String> needs, String subject) {
    return applies.stream().noneMatch(name -> state(name, subject) == Feature.State.ABSENT)
        && needs.stream().noneMatch(name -> state(name, subject) == Feature.State.UNREADABLE);
  }

  /** A form has the features of its own and those of the submission. */
  private Feature.@Nullable State state(String name, String subject) {
    Feature.State own = states.get(key(subject, name));
    return own != null ? own : states.get(key(Submission.SUBJECT, name));
  }

  private static String key(String subject, String name) {
    return subject + " " + name;
  }
}
