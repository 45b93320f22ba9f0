package org.jishen.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/** Reads what is written as a list: tagged lines of a form, and items of expenditure. */
final class ListedForm {

  private static final Pattern TAG = Pattern.compile("^ ?【([^】]{2,30})】 ?[:：]? ?");
  private static final Pattern PROJECT =
      Pattern.compile("[0-9]{3,12} +([^ ].{0,200}) +([0-9][0-9,.]{0,20})");
  private static final Pattern ITEM =
      Pattern.compile("([^0-9;；,，。]{2,20}?)([0-9][0-9,]*+(?:\\.[0-9]++)?(?:元|万元))");

  private final FormDraft draft;
  private final FormLabels labels;
  private final SentenceIndicators sentences;

  ListedForm(FormDraft draft, FormLabels labels, SentenceIndicators sentences) {
    this.draft = draft;
    this.labels = labels;
    this.sentences = sentences;
  }

  /** A tagged line: 【项目概况】…, 【产出指标-数量指标】…; the first one has the project above it. */
  void line(GridRow row, @Nullable GridRow above) {
    Matcher tag = TAG.matcher(row.first());
    if (!tag.find()) {
      return;
    }
    if (above != null && draft.fields.isEmpty()) {
      project(above);
    }
    String name = tag.group(1);
    String text = row.first().substring(tag.end()).strip();
    Label label = labels.general.whole(name);
    FieldKey field = label == null ? null : label.field();
    if (field == null) {
      sentences.tagged(name, text, row.place());
      return;
    }
    boolean goal = field == FieldKey.GOAL_ANNUAL;
    Place place = row.place().labelled(goal ? "总体目标/年度" : name);
    draft.fields.put(field, new FormDraft.Entry(name, text, place));
  }

  /** The line above a list: code, name, amount. */
  private void project(GridRow row) {
    Matcher line = PROJECT.matcher(row.first().strip());
    if (line.matches()) {
      Place place = row.place();
      FormDraft.Entry name =
          new FormDraft.Entry("项目名称", line.group(1).strip(), place.labelled("项目名称"));
      draft.fields.put(FieldKey.NAME, name);
      fund("年度预算安排", line.group(2), false, place);
    }
  }

  /** Money that stands only in the text of the expenditure: 维修费100元;委托费200元. */
  void detail() {
    FormDraft.Entry detail = draft.fields.get(FieldKey.EXPENDITURE_DETAIL);
    if (detail == null || detail.text().isBlank()) {
      return;
    }
    List<Matcher> items =
        List.of(detail.text().split("[;；]")).stream().map(p -> ITEM.matcher(p.strip())).toList();
    if (items.stream().allMatch(Matcher::matches)) {
      items.forEach(item -> fund(item.group(1), item.group(2), true, detail.place()));
    }
  }

  private void fund(String label, String text, boolean part, Place place) {
    Place at = place.labelled("资金/年度/" + label);
    draft.funds.add(new FormDraft.FundEntry(Scope.ANNUAL, label, "", text, part, at));
  }
}
