package org.jishen.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a file have, looked up by form and name. A file may have thousands of forms,
 * and each has some forty features: lists of them stay where a processor finds them quickly, maps
 * do not.
 */
public final class Features {

  private final Map<String, List<Feature>> bySubject = new HashMap<>();

  private Features() {}

  /** Those among the facts of a file; of two that say the same of a subject the later counts. */
  public static Features among(Iterable<?> facts) {
    Features features = new Features();
    for (Object fact : facts) {
      if (fact instanceof Feature feature) {
        features
            .bySubject
            .computeIfAbsent(feature.subject(), subject -> new ArrayList<>())
            .add(feature);
      }
    }
    return features;
  }

  /** A feature of a subject; a form has its own and those of the file. Null for none. */
  public @Nullable Feature of(String subject, String name) {
    Feature own = own(subject, name);
    return own != null ? own : own(Submission.SUBJECT, name);
  }

  private @Nullable Feature own(String subject, String name) {
    List<Feature> features = bySubject.getOrDefault(subject, List.of());
    for (int i = features.size() - 1; i >= 0; i--) {
      if (features.get(i).name().equals(name)) {
        return features.get(i);
      }
    }
    return null;
  }
}
