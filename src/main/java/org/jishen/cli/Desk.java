package org.jishen.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.Recogniser;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.report.Engine;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Submission;

/** Everything between a file and its review, loaded once. Safe for use by several threads. */
final class Desk {

  /** The endings of the files that a folder is searched for. */
  static final Set<String> ENDINGS =
      Set.of(
          "txt", "md", "csv", "tsv", "yaml", "yml", "html", "htm", "docx", "doc", "xlsx", "xls",
          "xlsm", "pdf", "rtf", "xml", "wps", "et", "zip");

  private final Readers readers;
  private final Recogniser recogniser;
  private final YamlSubmissions yaml;
  private final Rulebook rulebook;
  private final Reviewer reviewer;

  Desk(Knowledge knowledge, String profile) {
    this.rulebook = Rulebook.load(knowledge, profile);
    this.reviewer = new Reviewer(rulebook);
    this.readers = new Readers();
    this.recogniser = Recogniser.load(knowledge);
    this.yaml = YamlSubmissions.load(knowledge);
  }

  /** What reviews are made with. */
  Engine engine() {
    return new Engine(Engine.installedVersion(), rulebook.hash(), rulebook.profile().name());
  }

  /** The rules. */
  Rulebook rulebook() {
    return rulebook;
  }

  /** What a file means. */
  Submission read(Source source) throws UnreadableException {
    String name = source.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml")
        ? yaml.read(source)
        : recogniser.recognise(readers.read(source));
  }

  /** The answer for a file. */
  Review check(Source source) throws UnreadableException {
    return reviewer.review(read(source), sha256(source.bytes()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
