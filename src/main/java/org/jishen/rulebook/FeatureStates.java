package org.jishen.rulebook;

import java.util.Collection;
import java.util.List;
import org.jishen.submission.Feature;
import org.jishen.submission.Features;

/** What the forms of a file have, so that checks keep silent about what they cannot judge. */
public final class FeatureStates {

  private final Features features;

  /** Those among the facts of one file. */
  public FeatureStates(Collection<?> facts) {
    features = Features.among(facts);
  }

  /**
   * A check may speak of a subject.
   *
   * @param applies features that must not be absent
   * @param needs features that must not be unreadable
   */
  public boolean answerable(List<String> applies, List<String> needs, String subject) {
    return !any(applies, Feature.State.ABSENT, subject)
        && !any(needs, Feature.State.UNREADABLE, subject);
  }

  private boolean any(List<String> names, Feature.State state, String subject) {
    for (String name : names) {
      Feature feature = features.of(subject, name);
      if (feature != null && feature.state() == state) {
        return true;
      }
    }
    return false;
  }
}
