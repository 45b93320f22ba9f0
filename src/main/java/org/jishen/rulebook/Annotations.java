package org.jishen.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.rulebook.DrlFile.DrlRule;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/** Reads what the rules say of themselves, and refuses a rule that does not say all. */
final class Annotations {

  private static final List<String> REQUIRED =
      List.of(
          "title",
          "titleEn",
          "grade",
          "dimension",
          "subject",
          "basis",
          "why",
          "whyEn",
          "mend",
          "mendEn",
          "message",
          "messageEn");

  private final List<Annotated> rules = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, RuleInfo> infos = new LinkedHashMap<>();
  private final Map<String, RuleText> texts = new LinkedHashMap<>();

  /** One rule: where it stands and what it says. */
  private record Annotated(DrlFile file, DrlRule rule, Map<String, String> values) {

    String place() {
      return file.path() + ":" + rule.line() + ": ";
    }

    String value(String name) {
      return values.getOrDefault(name, "");
    }

    List<String> list(String name) {
      return value(name).isBlank()
          ? List.of()
          : Arrays.stream(value(name).split(",")).map(String::strip).toList();
    }
  }

  /** Reads the annotations of all rules; fails with every fault, each with file and line. */
  Annotations(List<DrlFile> files, Map<String, Rule> compiled) {
    for (DrlFile file : files) {
      for (DrlRule rule : file.rules()) {
        rules.add(new Annotated(file, rule, values(compiled.get(rule.name()))));
      }
    }
    rules.stream().filter(rule -> rule.values.containsKey("title")).forEach(this::info);
    rules.forEach(this::text);
    if (!faults.isEmpty()) {
      throw new KnowledgeException(String.join(System.lineSeparator(), faults));
    }
  }

  Map<String, RuleInfo> infos() {
    return infos;
  }

  Map<String, RuleText> texts() {
    return texts;
  }

  private static Map<String, String> values(@Nullable Rule rule) {
    Map<String, String> values = new LinkedHashMap<>();
    if (rule != null) {
      rule.getMetaData().forEach((name, value) -> values.put(name, String.valueOf(value)));
    }
    return values;
  }

  private void info(Annotated rule) {
    String code = rule.value("code");
    if (!code.matches("[A-Z]\\d{2}")) {
      faults.add(rule.place() + "规则缺少 @code，或代码不是一个字母加两位数字");
      return;
    }
    List<String> missing = REQUIRED.stream().filter(name -> rule.value(name).isBlank()).toList();
    if (!missing.isEmpty()) {
      faults.add(rule.place() + "规则 " + code + " 缺少 @" + String.join("、@", missing));
      return;
    }
    try {
      RuleInfo info =
          new RuleInfo(
              code,
              Grade.valueOf(rule.value("grade")),
              rule.value("dimension"),
              scopes(code),
              rule.value("basis"),
              rule.list("applies"),
              rule.list("needs"),
              new RuleInfo.Texts(rule.value("title"), rule.value("why"), rule.value("mend")),
              new RuleInfo.Texts(rule.value("titleEn"), rule.value("whyEn"), rule.value("mendEn")),
              validity(rule),
              rule.file.name() + ":" + rule.rule.line());
      RuleInfo before = infos.put(code, info);
      if (before != null) {
        faults.add(rule.place() + "规则代码 " + code + " 重复，已在 " + before.source());
      }
    } catch (IllegalArgumentException e) {
      faults.add(rule.place() + "规则 " + code + " 的 @grade 或 @subject 不在规定取值内");
    }
  }

  /** The days of @from and @until; the whole check comes and goes, whatever rules it has. */
  private Validity validity(Annotated rule) {
    Validity validity = new Validity(day(rule, "from"), day(rule, "until"));
    if (validity.empty()) {
      faults.add(rule.place() + "规则 " + rule.value("code") + " 的 @until 早于 @from");
    }
    return validity;
  }

  private @Nullable LocalDate day(Annotated rule, String name) {
    String text = rule.value(name);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      faults.add(
          rule.place()
              + ("规则 " + rule.value("code") + " 的 @" + name + " 不是日期（如 2026-01-01）：" + text));
      return null;
    }
  }

  /** What the rules of a code are about: a second rule may look at another subject. */
  private List<RuleInfo.Scope> scopes(String code) {
    return rules.stream()
        .filter(rule -> rule.value("code").equals(code))
        .map(rule -> rule.value("subject"))
        .filter(subject -> !subject.isBlank())
        .map(subject -> RuleInfo.Scope.valueOf(subject.toUpperCase(Locale.ROOT)))
        .distinct()
        .sorted()
        .toList();
  }

  private void text(Annotated rule) {
    RuleInfo info = infos.get(rule.value("code"));
    if (info == null) {
      if (faults.isEmpty()) {
        faults.add(rule.place() + "没有规则为代码 " + rule.value("code") + " 写明 @title 等内容");
      }
      return;
    }
    RuleText text =
        new RuleText(
            info,
            rule.values.containsKey("needs") ? rule.list("needs") : info.needs(),
            rule.value("outcome"),
            RuleText.Templates.of(rule.values, ""),
            RuleText.Templates.of(rule.values, "En"));
    for (String variable : text.variables()) {
      if (!rule.rule.binds(variable)) {
        faults.add(rule.place() + "规则 " + info.code() + " 的文字用到没有绑定的变量 " + variable);
      }
    }
    texts.put(rule.rule.name(), text);
  }
}
