package org.jishen.recognition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.Feature;
import org.jishen.submission.Fund;
import org.jishen.submission.Submission;

/** Submissions for tests, written in YAML. */
final class Yaml {

  private static final YamlSubmissions READER = YamlSubmissions.load(Knowledge.installed());

  private Yaml() {}

  static Submission read(String text) throws UnreadableException {
    return READER.read(new Source("form.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A submission of one form whose keys stand in the text, one a line. */
  static Submission form(String keys) {
    try {
      return read("forms:\n  -\n" + keys.indent(4));
    } catch (UnreadableException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The fund lines, one a string: 年度 TOTAL NONE<NONE 年度资金总额 100000. */
  static List<String> funds(Submission submission) {
    return submission.facts(Fund.class).stream().map(Yaml::line).toList();
  }

  private static String line(Fund fund) {
    String column = fund.column().isEmpty() ? "" : "/" + fund.column();
    String amount =
        fund.amount().known()
            ? fund.amount().value().stripTrailingZeros().toPlainString()
            : fund.amount().state().name();
    return String.join(
        " ",
        fund.scope().name().substring(0, 1),
        fund.role().name(),
        fund.source() + "<" + fund.parent(),
        fund.label() + column,
        amount);
  }

  static Feature feature(Submission submission, String subject, String name) {
    return submission.features().stream()
        .filter(feature -> feature.subject().equals(subject) && feature.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
