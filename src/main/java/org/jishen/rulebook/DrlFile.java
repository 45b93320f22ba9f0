package org.jishen.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.knowledge.KnowledgeException;

/**
 * A file of rules as text.
 *
 * @param path where it is
 * @param text its content, without byte order mark
 * @param rules the rules in it
 */
record DrlFile(Path path, String text, List<DrlRule> rules) {

  private static final Pattern RULE =
      Pattern.compile("^rule\\s+\"([^\"]+)\"(.*?)^end\\b", Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * A rule as text.
   *
   * @param name its name
   * @param line the line of the word rule
   * @param text from the word rule to the word end
   * @param comment the lines of the comment right above it
   */
  record DrlRule(String name, int line, String text, List<String> comment) {

    /** A variable is bound in it. */
    boolean binds(String variable) {
      return Pattern.compile(Pattern.quote(variable) + "\\s*:").matcher(text).find();
    }
  }

  static DrlFile read(Path path) {
    String text = decode(path);
    List<DrlRule> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(text);
    int line = 1;
    int counted = 0;
    int end = 0;
    while (matcher.find()) {
      line += (int) text.substring(counted, matcher.start()).chars().filter(c -> c == '\n').count();
      counted = matcher.start();
      List<String> comment = comment(text.substring(end, matcher.start()));
      rules.add(new DrlRule(matcher.group(1), line, matcher.group(), comment));
      end = matcher.end();
    }
    if (!text.contains("package rules;")) {
      throw new KnowledgeException(path + ":1: 规则文件缺少 package rules;");
    }
    return new DrlFile(path, text, List.copyOf(rules));
  }

  private static List<String> comment(String before) {
    String above = before.stripTrailing();
    int begin = above.lastIndexOf("/*");
    if (!above.endsWith("*/") || begin < 0) {
      return List.of();
    }
    return above
        .substring(begin + 2, above.length() - 2)
        .lines()
        .map(line -> line.strip().replaceFirst("^\\*+", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What stands before the first rule: package, imports, global. */
  String head() {
    return rules.isEmpty() ? text : text.substring(0, text.indexOf(rules.get(0).text()));
  }

  String name() {
    return path.getFileName().toString();
  }

  private static String decode(Path path) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(path + ": 规则文件不是 UTF-8 编码", e);
    } catch (IOException e) {
      throw new KnowledgeException(path + ": 规则文件无法读取", e);
    }
  }
}
