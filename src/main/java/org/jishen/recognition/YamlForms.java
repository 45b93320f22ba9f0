package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.FormKind;
import org.jishen.submission.Scope;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the forms of a submission in YAML. */
final class YamlForms {

  private static final String ANNUAL = "annual";
  private static final String IMPLEMENTATION = "implementation";
  private static final List<String> INDICATOR_KEYS =
      List.of("level1", "level2", "name", "value", "scope", "weight");
  private static final List<String> OTHER_KEYS =
      List.of(
          "title",
          "kind",
          "year",
          "amountUnit",
          "annualTotal",
          "implementationTotal",
          "funds",
          "indicators");

  private final YamlKeys keys;
  private final FundVocabulary funds;
  private final Set<String> formKeys;

  private YamlForms(YamlKeys keys, FundVocabulary funds) {
    this.keys = keys;
    this.funds = funds;
    this.formKeys =
        new LinkedHashSet<>(
            Stream.concat(keys.fields().keySet().stream(), OTHER_KEYS.stream()).toList());
  }

  static YamlForms load(Knowledge knowledge) {
    return new YamlForms(YamlKeys.load(knowledge), FundVocabulary.load(knowledge));
  }

  FormDraft read(String file, Node node) throws UnreadableException {
    YamlMap form = YamlMap.of(file, node, "forms").onlyKeys(formKeys);
    FormDraft draft = new FormDraft(form.place());
    draft.title = form.text("title");
    draft.kind = oneOf(form, "kind", FormKind.class, FormKind.PROJECT);
    draft.year = year(form);
    draft.amountUnit = form.text("amountUnit");
    for (Map.Entry<String, YamlKeys.FieldOf> entry : keys.fields().entrySet()) {
      String key = entry.getKey();
      if (form.has(key)) {
        YamlKeys.FieldOf field = entry.getValue();
        draft.fields.put(
            field.field(), new FormDraft.Entry(field.label(), form.text(key), form.place(key)));
      }
    }
    draft.funds.addAll(funds(form));
    draft.indicatorBlock = form.has("indicators");
    for (Node indicator : form.list("indicators")) {
      draft.indicators.add(indicator(YamlMap.of(file, indicator, "indicators")));
    }
    return draft;
  }

  private List<FormDraft.FundEntry> funds(YamlMap form) throws UnreadableException {
    List<FormDraft.FundEntry> lines = new ArrayList<>();
    YamlMap written = form.map("funds");
    if (written != null) {
      for (String key : written.keys()) {
        lines.add(fund(key, written.text(key), written.place(key)));
      }
    }
    List<FormDraft.FundEntry> all = new ArrayList<>();
    addTotal(form, "annualTotal", Scope.ANNUAL, keys.annualTotal(), lines, all);
    addTotal(
        form, "implementationTotal", Scope.IMPLEMENTATION, keys.implementationTotal(), lines, all);
    all.addAll(lines);
    return all;
  }

  /** A total that also stands among the fund lines, with the label of the page, is one line. */
  private void addTotal(
      YamlMap form,
      String key,
      Scope scope,
      String label,
      List<FormDraft.FundEntry> lines,
      List<FormDraft.FundEntry> all)
      throws UnreadableException {
    if (form.has(key) && lines.stream().noneMatch(line -> funds.isTotal(line, scope))) {
      all.add(new FormDraft.FundEntry(scope, label, "", form.text(key), false, form.place(key)));
    }
  }

  private static FormDraft.FundEntry fund(String key, String text, Place place) {
    String rest = key;
    Scope scope = Scope.ANNUAL;
    if (rest.startsWith(IMPLEMENTATION + "/")) {
      scope = Scope.IMPLEMENTATION;
      rest = rest.substring(IMPLEMENTATION.length() + 1);
    } else if (rest.startsWith(ANNUAL + "/")) {
      rest = rest.substring(ANNUAL.length() + 1);
    }
    int slash = slashOutsideBrackets(rest);
    String label = slash < 0 ? rest : rest.substring(0, slash);
    String column = slash < 0 ? "" : rest.substring(slash + 1);
    return new FormDraft.FundEntry(scope, label, column, text, false, place);
  }

  /** The slash of 执行率(B/A) divides nothing. */
  private static int slashOutsideBrackets(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open++;
      } else if (c == ')' || c == '）') {
        open--;
      } else if (c == '/' && open <= 0) {
        return i;
      }
    }
    return -1;
  }

  private static FormDraft.IndicatorEntry indicator(YamlMap map) throws UnreadableException {
    map.onlyKeys(INDICATOR_KEYS);
    return new FormDraft.IndicatorEntry(
        oneOf(map, "scope", Scope.class, Scope.ANNUAL),
        map.text("level1"),
        map.text("level2"),
        map.text("name"),
        map.text("value"),
        map.text("weight"),
        map.place("name"),
        map.place("value"));
  }

  private static int year(YamlMap form) throws UnreadableException {
    String text = form.text("year").strip();
    if (text.isEmpty()) {
      return 0;
    }
    if (text.matches("[0-9]{4}")) {
      return Integer.parseInt(text);
    }
    throw new UnreadableException(form.place("year"), Message.of("recognition.yaml.year", text));
  }

  private static <T extends Enum<T>> T oneOf(YamlMap map, String key, Class<T> type, T missing)
      throws UnreadableException {
    String text = map.text(key).strip();
    if (text.isEmpty()) {
      return missing;
    }
    for (T value : type.getEnumConstants()) {
      if (value.name().equals(text.toUpperCase(Locale.ROOT))) {
        return value;
      }
    }
    List<String> allowed = Stream.of(type.getEnumConstants()).map(value -> value.name()).toList();
    throw new UnreadableException(
        map.place(key), Message.of("recognition.yaml.oneOf", key, text, String.join(" ", allowed)));
  }
}
