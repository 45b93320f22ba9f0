package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.submission.Feature;
import org.jishen.submission.Feature.State;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Names;
import org.jishen.submission.ProjectLine;
import org.jishen.submission.ProjectMatch;
import org.jishen.submission.Submission;
import org.jishen.text.Amount;
import org.jishen.text.Language;
import org.junit.jupiter.api.Test;

class FormFactsTest {

  private static boolean oneYear(String attribute, String period) {
    return Yaml.form("attribute: '%s'\nperiod: '%s'".formatted(attribute, period))
        .forms()
        .get(0)
        .oneYear();
  }

  private static FormDraft draft(String name) {
    FormDraft draft = new FormDraft(Place.atLine("form.txt", 1));
    draft.fields.put(FieldKey.NAME, new FormDraft.Entry("项目名称", name, draft.place));
    return draft;
  }

  @Test
  void attribute_and_period_say_that_a_project_lasts_one_year() {
    assertTrue(oneYear("一次性项目(1年结束)", "1年"));
    assertTrue(oneYear("", "2021年度"));
    assertTrue(oneYear("", "2024年1月1日-2024年12月31日"));
    assertEquals(
        List.of(false, false, false, false),
        List.of(
            oneYear("延续性项目(阶段开展)", "3年"),
            oneYear("持续性项目", "2021年度"),
            oneYear("", "2024年1月1日-2026年12月31日"),
            oneYear("", "")));
  }

  @Test
  void the_year_stands_in_the_title_or_in_the_name() {
    assertEquals(2021, Yaml.form("title: 项目绩效目标表(2021年度)").forms().get(0).year());
    assertEquals(2022, Yaml.form("name: 岳阳县2022年高标准农田建设项目").forms().get(0).year());
    assertEquals(0, Yaml.form("name: 第12025号工程").forms().get(0).year());
  }

  @Test
  void a_field_is_read_blank_or_absent_and_the_reason_speaks_both_languages() {
    Submission submission = Yaml.form("basis: 某文件\nplan: ''\nphone: ''");
    assertEquals(State.READ, Yaml.feature(submission, "form:1", "basis").state());
    Feature plan = Yaml.feature(submission, "form:1", "plan");
    assertEquals(State.BLANK, plan.state());
    assertEquals("项目实施计划没有填写", plan.reason().in(Lang.ZH));
    Feature period = Yaml.feature(submission, "form:1", "period");
    assertEquals(State.ABSENT, period.state());
    assertEquals("the form has no project period", period.reason().in(Lang.EN));
    assertEquals(State.BLANK, Yaml.feature(submission, "form:1", "contact").state());
  }

  @Test
  void every_listed_feature_is_stated_once_for_its_subject() {
    Submission submission = Yaml.form("name: 某项目");
    FeatureVocabulary.Data listed =
        Knowledge.installed().read("vocabulary/features.yaml", FeatureVocabulary.Data.class);
    assertEquals(
        listed.form().stream().map(FeatureVocabulary.Noun::name).sorted().toList(),
        names(submission, "form:1"));
    assertEquals(
        listed.submission().stream().map(FeatureVocabulary.Noun::name).sorted().toList(),
        names(submission, Submission.SUBJECT));
  }

  private static List<String> names(Submission submission, String subject) {
    return submission.features().stream()
        .filter(feature -> feature.subject().equals(subject))
        .map(Feature::name)
        .sorted()
        .toList();
  }

  @Test
  void what_a_cut_form_does_not_show_may_stand_in_the_rest() {
    Knowledge knowledge = Knowledge.installed();
    FormDraft draft = draft("某项目");
    draft.cut = true;
    List<Feature> features =
        FormFacts.load(knowledge, Language.load(knowledge)).of(1, draft).features();
    Feature indicators =
        features.stream().filter(one -> one.name().equals("indicators")).findFirst().orElseThrow();
    assertEquals(State.UNREADABLE, indicators.state());
    assertEquals("表的后半部分不在文件中，绩效指标可能在其中", indicators.reason().toString());
  }

  @Test
  void a_form_finds_its_project_line_by_name_only() {
    Knowledge knowledge = Knowledge.installed();
    Language language = Language.load(knowledge);
    FormFacts facts = FormFacts.load(knowledge, language);
    List<String> names = List.of("医疗救助资金县级补助", "医保专项业务工作经费柳财预【2025】234号", "城乡居民动态新增人口", "离休干部");
    List<Form> forms =
        names.stream().map(name -> facts.of(names.indexOf(name) + 1, draft(name)).form()).toList();
    List<ProjectLine> lines =
        Stream.of(line(1, "医疗救助资金县级补助"), line(2, "医保专项业务工作经费"), line(3, "城乡居民动态新增人口全额补缴")).toList();
    assertEquals(
        List.of(
            new ProjectMatch(1, 1, true),
            new ProjectMatch(2, 2, false),
            new ProjectMatch(3, 3, false)),
        new ProjectMatches(language).of(forms, lines));
  }

  private static ProjectLine line(int number, String name) {
    Amount none = Amount.blank("");
    return new ProjectLine(
        number,
        1,
        false,
        "",
        name,
        Names.key(name),
        none,
        none,
        none,
        none,
        none,
        none,
        Place.inFile("form.txt"));
  }
}
