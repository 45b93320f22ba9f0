package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jishen.submission.Citation;
import org.jishen.submission.FundSource;
import org.jishen.submission.Mention;
import org.jishen.submission.PartList;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;

/** The sentences are those of published forms. */
class TextFactsTest {

  private static Submission text(String key, String text) {
    return Yaml.form(key + ": \"" + text + "\"");
  }

  private static List<String> mentions(String text) {
    return text("overview", text).facts(Mention.class).stream()
        .map(
            one ->
                one.role()
                    + " "
                    + one.source()
                    + " "
                    + one.amount().value().stripTrailingZeros().toPlainString())
        .toList();
  }

  /** The sum of the one complete list; "" when there is none. */
  private static String sum(String key, String text) {
    return text(key, text).facts(PartList.class).stream()
        .filter(PartList::complete)
        .map(list -> list.sum().value().stripTrailingZeros().toPlainString())
        .reduce("", (all, one) -> all + one);
  }

  @Test
  void a_part_has_the_label_before_it() {
    assertEquals(
        List.of("设计", "安全检查", "审计"),
        text("overview", "费用构成：设计20万元；安全检查20万元、审计10万元，合计50万元。").facts(PartList.class).stream()
            .flatMap(list -> list.parts().stream())
            .map(PartList.Part::label)
            .toList());
  }

  @Test
  void a_total_is_known_by_the_words_before_it() {
    assertEquals(List.of("TOTAL NONE 1465000"), mentions("退休人员补缴医疗保险,共54人,总计1465000元"));
    assertEquals(List.of("TOTAL NONE 900000"), mentions("本项目共申请预算资金90万元。"));
    assertEquals(List.of("OTHER NONE 400000"), mentions("其他医疗保障管理事务支出费用400000元"));
  }

  @Test
  void what_an_instruction_granted_is_no_total() {
    assertEquals(List.of("GRANTED NONE 500000"), mentions("上年县长批示50万元"));
  }

  @Test
  void the_source_is_the_one_named_last_in_the_clause() {
    assertEquals(
        List.of("OTHER PROVINCE 499100"),
        mentions("根据中央和省级财政补助资金预算的通知,下达本单位2025年省财政医疗救助补助资金499100元。"));
    assertEquals(
        List.of("OTHER CENTRAL 17500", "OTHER COUNTY 20000"), mentions("使用中央衔接资金1.75万元，县级配套2万元"));
    assertEquals(List.of("OTHER NONE 30000"), mentions("中央和省级财政资金3万元"));
  }

  @Test
  void totals_that_differ_are_not_trusted() {
    assertEquals(List.of("OTHER NONE 1000000", "OTHER NONE 500000"), mentions("总投资100万元，申请资金50万元"));
  }

  @Test
  void parts_with_a_total_behind_them_make_a_complete_list() {
    String text = "项目前期项目勘察设计审批需20万元;进度督导检查、工程质量监督检查、工程安全运营检查需20万元;" + "财务审计、工程竣工验收需10万元,合计50万元。";
    assertEquals("500000", sum("plan", text));
    assertEquals(
        List.of(FundSource.NONE),
        text("plan", text).facts(Mention.class).stream()
            .filter(one -> one.role() == Mention.Role.TOTAL)
            .map(Mention::source)
            .toList());
  }

  @Test
  void a_total_may_open_the_list_of_its_parts() {
    assertEquals(
        "900000",
        sum(
            "goalAnnual",
            "本项目共申请预算资金90万元。其中:30万元用于基建工程项目预算编制;30万元用于基建工程项目审计;" + "30万元用于基建工程项目设计、规划、测绘。"));
    assertEquals(
        "1740000",
        sum(
            "goalAnnual",
            "本项目共申请预算资金2026400元,其中村级组织运转400000元,村民组长,党小组长基本报酬252000元,"
                + "村民监督委员会工资28000元,村级事务补助960000元,村级工作目标奖励100000元。"));
  }

  @Test
  void a_list_that_is_the_whole_field_needs_no_total() {
    assertEquals("8540000", sum("detail", "高标准农田建设400万元,示范建设295万元,畅通工程159万元"));
    assertEquals("22430200", sum("detail", "维修(护)费19980200元;委托业务费2450000元"));
    assertEquals("8540000", sum("overview", "共需854万元(高标准农田建设400万元,示范建设295万元,畅通工程159万元)"));
  }

  @Test
  void calculations_are_parts_as_written() {
    String text =
        "依据以往年度医疗救助人次及标准,2025年住院医疗救助预算120万元,门诊医疗救助预算60万元;"
            + "特困人员参保医疗救助资助总额:13147*400=538800元;低保对象参保医疗救助资助总额:17483*320=5594560元;"
            + "监测对象参保医疗救助资助总额:2849*480=797720元,合计:8731080元。";
    assertEquals("8731080", sum("overview", text));
    assertTrue(mentions(text).contains("TOTAL NONE 8731080"));
  }

  @Test
  void lists_in_doubt_are_not_complete() {
    assertEquals("", sum("overview", "共需90万元,其中设备购置50万元,培训费10万元。"));
    assertEquals("", sum("overview", "设备购置50万元,培训费10万元等,共计90万元"));
    assertEquals("", sum("overview", "去年投入20万元;今年投入30万元"));
    assertEquals("", sum("overview", "道路硬化20万元,绿化10万元,改善了环境"));
    assertEquals("", sum("overview", "设备购置50万元,聘请专家若干名并开展培训,培训费10万元,共计90万元"));
  }

  @Test
  void document_numbers_are_citations() {
    Submission submission = text("basis", "柳财社【2025】166号");
    assertEquals("柳财社", submission.facts(Citation.class).get(0).number().issuer());
    assertFalse(submission.facts(Citation.class).get(0).place().label().isEmpty());
  }
}
