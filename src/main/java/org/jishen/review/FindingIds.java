package org.jishen.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.rulebook.Hit;

/**
 * Ids of findings that stay the same from run to run and from version to version of a form: made
 * from the rule, the project's name and the labels of what the finding is about, never from row
 * numbers.
 */
public final class FindingIds {

  /** The submission first, then form:1, form:2, form:10. */
  static final Comparator<String> SUBJECT_ORDER =
      Comparator.comparingInt(FindingIds::number).thenComparing(Comparator.naturalOrder());

  private static final int BYTES = 5;

  private final Map<String, String> formNames;

  /**
   * Ids for one submission.
   *
   * @param formNames folded project names by subject
   */
  FindingIds(Map<String, String> formNames) {
    this.formNames = formNames;
  }

  static int number(String subject) {
    int colon = subject.indexOf(':');
    return colon < 0 ? 0 : Integer.parseInt(subject.substring(colon + 1));
  }

  /** The code of the rule that an id speaks of. */
  public static String rule(String id) {
    return id.substring(0, Math.max(0, id.indexOf('-')));
  }

  String id(Hit hit) {
    String about =
        hit.about().stream()
            .map(located -> located.place())
            .map(Place::label)
            .collect(Collectors.joining("|"));
    String subject = formNames.getOrDefault(hit.subject(), hit.subject());
    return hit.code() + "-" + digest(hit.code() + "|" + subject + "|" + about);
  }

  /** Findings with the same id (the same form handed in twice) get a number behind it. */
  List<Finding> unique(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> unique = new ArrayList<>();
    for (Finding finding : findings) {
      int count = seen.merge(finding.id(), 1, Integer::sum);
      unique.add(count == 1 ? finding : finding.withId(finding.id() + "-" + count));
    }
    return unique;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
