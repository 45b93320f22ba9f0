package org.jishen.recognition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;

/** Writes what was read from text files as JSON, to be held against the truth. */
final class ExtractFiles {

  private ExtractFiles() {}

  public static void main(String[] args) throws IOException, UnreadableException {
    FormRecogniser recogniser = FormRecogniser.load(Knowledge.at(Path.of("rules")));
    Path out = Path.of(args[0]);
    for (int i = 1; i < args.length; i++) {
      Path file = Path.of(args[i]);
      Source source = new Source(file.toString(), Files.readAllBytes(file));
      FormRecogniser.Result result = recogniser.recognise(new Readers().read(source).blocks());
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("forms", result.drafts().stream().map(ExtractFiles::form).toList());
      String rest = String.valueOf(result.rest().size());
      all.put("rest", rest);
      String name = String.valueOf(file.getFileName()).replace(".txt", ".json");
      new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValue(out.resolve(name).toFile(), all);
    }
  }

  static Map<String, Object> form(FormDraft draft) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("title", draft.title);
    form.put("kind", draft.kind);
    form.put("year", draft.year);
    form.put("amountUnit", draft.amountUnit);
    form.put("name", text(draft, FieldKey.NAME));
    form.put("department", text(draft, FieldKey.DEPARTMENT));
    form.put("unit", text(draft, FieldKey.UNIT));
    form.put("annualTotal", total(draft, Scope.ANNUAL));
    form.put("implementationTotal", total(draft, Scope.IMPLEMENTATION));
    Map<String, String> funds = new LinkedHashMap<>();
    for (FormDraft.FundEntry fund : draft.funds) {
      String key =
          (fund.scope() == Scope.ANNUAL ? "annual/" : "implementation/")
              + fund.label()
              + (fund.column().isEmpty() ? "" : "/" + fund.column());
      funds.put(key, fund.text());
    }
    form.put("funds", funds);
    form.put("goalAnnual", text(draft, FieldKey.GOAL_ANNUAL));
    form.put("goalImplementation", text(draft, FieldKey.GOAL_IMPLEMENTATION));
    for (Map.Entry<FieldKey, FormDraft.Entry> field : draft.fields.entrySet()) {
      form.put("field " + field.getKey(), field.getValue().text());
    }
    form.put("cut", draft.cut);
    form.put("unreadable", String.valueOf(draft.indicatorsUnreadable));
    List<Map<String, String>> indicators = new ArrayList<>();
    for (FormDraft.IndicatorEntry entry : draft.indicators) {
      Map<String, String> indicator = new LinkedHashMap<>();
      indicator.put("level1", entry.level1());
      indicator.put("level2", entry.level2());
      indicator.put("name", entry.name());
      indicator.put("value", entry.value());
      indicator.put("weight", entry.weight());
      indicator.put("scope", entry.scope() == Scope.ANNUAL ? "annual" : "implementation");
      indicators.add(indicator);
    }
    form.put("indicators", indicators);
    return form;
  }

  private static String text(FormDraft draft, FieldKey key) {
    FormDraft.Entry entry = draft.fields.get(key);
    return entry == null ? "" : entry.text();
  }

  private static String total(FormDraft draft, Scope scope) {
    for (FormDraft.FundEntry fund : draft.funds) {
      boolean total = fund.label().matches(".*(总额|合计|金额|投资|额度|预算|总量|总额).*");
      boolean executed = fund.column().matches(".*(执行|得分|分值|年初).*");
      if (total && !executed && fund.scope() == scope) {
        return fund.text();
      }
    }
    return "";
  }
}
