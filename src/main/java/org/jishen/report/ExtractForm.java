package org.jishen.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Lang;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.FormKind;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.Goal;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/** What was read of one form, as a tree of maps and lists that JSON and YAML can hold. */
final class ExtractForm {

  private final Submission one;
  private final Form form;
  private final Map<FieldKey, String> fields = new LinkedHashMap<>();
  private final List<Fund> funds;

  /**
   * For one form.
   *
   * @param one the form and its facts
   */
  ExtractForm(Submission one) {
    this.one = one;
    this.form = one.forms().get(0);
    one.facts(Field.class).forEach(field -> fields.put(field.key(), field.text()));
    one.facts(Goal.class).forEach(goal -> fields.put(key(goal.scope()), goal.text()));
    this.funds = one.facts(Fund.class);
  }

  private static FieldKey key(Scope scope) {
    return scope == Scope.ANNUAL ? FieldKey.GOAL_ANNUAL : FieldKey.GOAL_IMPLEMENTATION;
  }

  /** For JSON: the fixed keys first, null for a goal or total that the form has no place for. */
  Map<String, @Nullable Object> json(Lang lang) {
    ExtractTexts texts = new ExtractTexts(one, lang);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", form.id());
    tree.put("kind", form.kind().name());
    tree.put("title", form.title());
    tree.put("place", form.place().text(lang));
    tree.put("name", form.name());
    tree.put("department", form.department());
    tree.put("unit", form.implementer());
    tree.put("year", form.year() == 0 ? null : form.year());
    tree.put("amountUnit", form.amountUnit());
    tree.put("annualTotal", total(Scope.ANNUAL));
    tree.put("implementationTotal", total(Scope.IMPLEMENTATION));
    tree.put("funds", funds(false));
    tree.put("goalAnnual", fields.get(FieldKey.GOAL_ANNUAL));
    tree.put("goalImplementation", fields.get(FieldKey.GOAL_IMPLEMENTATION));
    for (Map.Entry<FieldKey, String> field : fields.entrySet()) {
      tree.putIfAbsent(ExtractKeys.of(field.getKey()), field.getValue());
    }
    tree.put("indicators", new ExtractIndicators(one).rows(true, lang));
    tree.put("fundLines", fundLines(lang));
    tree.put("mentions", texts.mentions());
    tree.put("citations", texts.citations());
    tree.put("claims", texts.claims());
    return tree;
  }

  /** For YAML: only what a YAML submission may say, so that it can be read again. */
  Map<String, Object> yaml() {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!form.title().isEmpty()) {
      tree.put("title", form.title());
    }
    if (form.kind() != FormKind.PROJECT) {
      tree.put("kind", form.kind().name());
    }
    for (FieldKey key : FieldKey.values()) {
      String text = fields.get(key);
      if (text != null) {
        tree.put(ExtractKeys.of(key), text);
      }
    }
    if (form.year() != 0) {
      tree.put("year", String.valueOf(form.year()));
    }
    tree.put("amountUnit", form.amountUnit());
    Map<String, String> lines = funds(true);
    if (!lines.isEmpty()) {
      tree.put("funds", lines);
    }
    List<Map<String, Object>> indicators = new ExtractIndicators(one).rows(false, Lang.ZH);
    if (!indicators.isEmpty()) {
      tree.put("indicators", indicators);
    }
    return tree;
  }

  private @Nullable String total(Scope scope) {
    Fund total = new Totals(one).line(form, scope);
    return total == null ? null : total.amount().raw();
  }

  /**
   * The fund lines by label, totals too.
   *
   * @param all every label with its scope; otherwise the scope stands there only where the block
   *     has lines of the whole project
   */
  private Map<String, String> funds(boolean all) {
    boolean scoped = all || funds.stream().anyMatch(fund -> fund.scope() == Scope.IMPLEMENTATION);
    Map<String, String> lines = new LinkedHashMap<>();
    for (Fund fund : funds) {
      String label = fund.column().isEmpty() ? fund.label() : fund.label() + "/" + fund.column();
      String key = scoped ? ExtractKeys.of(fund.scope()) + "/" + label : label;
      lines.put(unused(key, lines), fund.amount().raw());
    }
    return lines;
  }

  /** Two lines of a block may have the same label; neither may vanish. */
  private static String unused(String key, Map<String, String> lines) {
    String unused = key;
    for (int i = 2; lines.containsKey(unused); i++) {
      unused = key + "(" + i + ")";
    }
    return unused;
  }

  private List<Map<String, @Nullable Object>> fundLines(Lang lang) {
    List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    for (Fund fund : funds) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("label", fund.label());
      line.put("column", fund.column());
      line.put("scope", ExtractKeys.of(fund.scope()));
      line.put("role", fund.role().name());
      if (fund.role() != FundRole.TOTAL && fund.source() != FundSource.NONE) {
        line.put("source", fund.source().name());
        line.put("parent", fund.parent().name());
      }
      line.put("text", fund.amount().raw());
      line.put("yuan", fund.amount().known() ? fund.amount().value() : null);
      line.put("state", fund.amount().state().name());
      line.put("place", fund.place().text(lang));
      lines.add(line);
    }
    return lines;
  }
}
