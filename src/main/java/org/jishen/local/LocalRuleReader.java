package org.jishen.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jishen.knowledge.Written;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Validity;
import org.jspecify.annotations.Nullable;

/** Reads a file of local rules; what is wrong is noted with file and line. */
final class LocalRuleReader {

  private static final Pattern CODE = Pattern.compile("L\\d\\d");
  private static final List<String> KEYS =
      List.of(
          "code",
          "title",
          "grade",
          "dimension",
          "basis",
          "why",
          "mend",
          "message",
          "from",
          "until",
          "when",
          "check",
          "examples");

  private final Vocabulary vocabulary;
  private final CheckReader checks;

  LocalRuleReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.checks = new CheckReader(vocabulary);
  }

  List<LocalRule> rules(Written file) {
    Written rules = vocabulary.entries(file, List.of("rules")).get("rules");
    if (rules == null) {
      file.fault("缺少 " + vocabulary.keys().get("rules"));
      return List.of();
    }
    return rules.items().stream().map(this::rule).filter(Objects::nonNull).toList();
  }

  private @Nullable LocalRule rule(Written written) {
    Arguments said = new Arguments(vocabulary, written, KEYS);
    String code = text(said, "code");
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      written.fault("编号“" + code + "”应当是 L 和两位数字，如 L01");
    }
    String title = text(said, "title");
    Written graded = said.needed("grade");
    Grade grade = graded == null ? null : graded.named(vocabulary.grades());
    Written wanted = said.needed("check");
    Written condition = said.get("when");
    Check check = wanted == null ? null : checks.all(wanted);
    Check when = condition == null ? null : checks.all(condition);
    Validity validity = new Validity(day(said.get("from")), day(said.get("until")));
    if (validity.empty()) {
      written.fault("至早于自");
    }
    RuleInfo.Texts texts = new RuleInfo.Texts(title, text(said, "why"), text(said, "mend"));
    String dimension = dimension(said);
    List<LocalExample> examples = examples(said, code, written);
    if (grade == null || check == null || (condition != null && when == null)) {
      return null;
    }
    List<String> features = LocalRule.looksAt(when, check);
    List<String> applies = features.stream().filter(name -> !name.equals("complete")).toList();
    RuleInfo info =
        new RuleInfo(
            code,
            grade,
            dimension,
            List.of(RuleInfo.Scope.FORM),
            optional(said.get("basis")),
            applies,
            features,
            texts,
            texts,
            validity,
            "local/" + written.file().getFileName() + ":" + written.line());
    return new LocalRule(info, optional(said.get("message")), when, check, examples);
  }

  private static String text(Arguments said, String key) {
    Written text = said.needed(key);
    return text == null ? "" : text.words();
  }

  private static String optional(@Nullable Written text) {
    return text == null ? "" : text.words();
  }

  private static @Nullable LocalDate day(@Nullable Written day) {
    return day == null ? null : day.day();
  }

  private String dimension(Arguments said) {
    Written dimension = said.needed("dimension");
    String text = dimension == null ? "" : dimension.words();
    if (dimension != null && !vocabulary.dimensions().contains(text)) {
      dimension.fault("“" + text + "”不在规定取值内：" + String.join("、", vocabulary.dimensions()));
    }
    return text;
  }

  /** A rule that nobody has seen fire, or keep silent, is not to be trusted. */
  private List<LocalExample> examples(Arguments said, String code, Written rule) {
    Written written = said.needed("examples");
    List<LocalExample> examples = new ArrayList<>();
    for (Written example : written == null ? List.<Written>of() : written.items()) {
      Map<String, Written> entries = vocabulary.entries(example, List.of("case", "form", "result"));
      Written sentence = entries.get("case");
      Written form = entries.get("form");
      Written result = entries.get("result");
      if (sentence == null || form == null || result == null) {
        example.fault("例子要写情形、表和结果");
        continue;
      }
      String expected = result.named(vocabulary.results());
      examples.add(
          new LocalExample(
              code,
              example.file(),
              example.line(),
              sentence.words(),
              form.node(),
              expected == null ? "" : expected));
    }
    boolean found = examples.stream().anyMatch(example -> example.result().equals("FOUND"));
    boolean passed = examples.stream().anyMatch(example -> example.result().equals("PASSED"));
    if (written != null && !(found && passed)) {
      rule.fault("例子里至少要有一个报的和一个不报的");
    }
    return List.copyOf(examples);
  }
}
