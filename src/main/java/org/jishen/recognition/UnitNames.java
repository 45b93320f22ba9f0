package org.jishen.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Names;
import org.jishen.text.HalfWidth;

/** Compares names of units as forms and tables write them. */
final class UnitNames {

  /** The file rules/vocabulary/unit-names.yaml. */
  record Data(List<String> marks, String sisters) {}

  private static final Pattern CODE = Pattern.compile("^[\\[(]?[0-9]{2,}+[\\])]?[-—_]?");
  private static final Pattern CODE_BEHIND = Pattern.compile("[0-9]{4,}+$");

  /** Shorter names have too few characters for a difference of one or two to mean a slip. */
  private static final int SHORTEST_VARIANT = 7;

  private static final int LONGEST_SLIP = 2;

  private final Data data;

  private UnitNames(Data data) {
    this.data = data;
  }

  static UnitNames load(Knowledge knowledge) {
    return new UnitNames(knowledge.read("vocabulary/unit-names.yaml", Data.class));
  }

  /** The name without codes and marks: 053-柳林县医疗保障局[部门] is 柳林县医疗保障局. */
  String bare(String name) {
    String text = HalfWidth.of(name).strip();
    text = CODE.matcher(text).replaceFirst("");
    text = CODE_BEHIND.matcher(text).replaceFirst("");
    for (String mark : data.marks()) {
      for (String brackets : List.of("[]", "()", "【】", "〔〕")) {
        text = text.replace(brackets.charAt(0) + mark + brackets.charAt(1), "");
      }
    }
    return text.strip();
  }

  /** The name folded for comparison. */
  String key(String name) {
    return Names.key(bare(name));
  }

  /** Both are the same unit: equal, or one is short for the other (卫健委, 县医保局). */
  boolean agree(String one, String other) {
    String key = key(one);
    String otherKey = key(other);
    String shorter = key.length() <= otherKey.length() ? key : otherKey;
    String longer = key.length() <= otherKey.length() ? otherKey : key;
    return inOrder(shorter, longer);
  }

  private static boolean inOrder(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }

  /**
   * One is the other with a slip: as long, and different in one or two characters that stand
   * together and do not tell sisters apart.
   */
  boolean variant(String one, String other) {
    String key = key(one);
    String otherKey = key(other);
    if (key.length() != otherKey.length()
        || key.length() < SHORTEST_VARIANT
        || key.equals(otherKey)) {
      return false;
    }
    int first = 0;
    while (key.charAt(first) == otherKey.charAt(first)) {
      first++;
    }
    int last = key.length() - 1;
    while (key.charAt(last) == otherKey.charAt(last)) {
      last--;
    }
    return last - first < LONGEST_SLIP
        && first > 0
        && !sisters(key.substring(first, last + 1))
        && !sisters(otherKey.substring(first, last + 1));
  }

  /** A difference of only such characters tells two things apart. */
  boolean sisters(String difference) {
    return difference.chars().allMatch(each -> data.sisters().indexOf(each) >= 0);
  }
}
