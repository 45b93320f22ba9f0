package org.jishen.recognition;

import static org.jishen.recognition.Disclosures.fact;
import static org.jishen.recognition.Disclosures.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jishen.document.Unread;
import org.jishen.submission.Statement;
import org.jishen.submission.Statement.Direction;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  private static Statement about(BudgetRecogniser.Result result, String subject) {
    return fact(result, Statement.class, one -> one.subject().equals(subject) && !one.cause());
  }

  private static Statement about(BudgetRecogniser.Result result, String section, String subject) {
    return fact(
        result,
        Statement.class,
        one -> one.section().contains(section) && one.subject().equals(subject) && !one.cause());
  }

  private static BudgetRecogniser.Result read(String sentence) {
    return Disclosures.recognise("一、预算收支情况说明\n" + sentence);
  }

  @Test
  void amount_share_and_whole_are_read_of_each_part() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    Statement whole = about(seed, "支出预算情况", "支出预算");
    Statement basic = about(seed, "支出预算情况", "基本支出");
    assertEquals("三、支出预算情况说明", basic.section());
    assertEquals(new BigDecimal("5301300.00"), basic.amount().value());
    assertEquals(new BigDecimal("19.94"), basic.sharePercent());
    assertEquals(whole.number(), basic.whole());
    assertEquals(new BigDecimal("80.06"), about(seed, "支出预算情况", "项目支出").sharePercent());
  }

  @Test
  void a_change_behind_a_list_of_parts_is_that_of_the_whole() {
    Statement income = about(Disclosures.seed(), "预算收入总计");
    assertEquals(Direction.DOWN, income.direction());
    assertEquals(new BigDecimal("15357700.00"), income.change().value());
    assertEquals(new BigDecimal("36.62"), income.ratePercent());
    assertTrue(income.reason().startsWith("本年度减少1535.77万元"));
    assertTrue(income.text().endsWith("直接拨付。；"), income.text());
  }

  @Test
  void a_stray_full_stop_before_a_semicolon_does_not_end_the_list() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    Statement whole = about(seed, "财政拨款安排的“三公”经费预算");
    List<String> parts =
        facts(seed, Statement.class).stream()
            .filter(one -> one.whole() == whole.number() && !one.cause())
            .map(Statement::subject)
            .toList();
    assertEquals(List.of("因公出国(境)费", "公务接待费", "公务用车购置及运行费"), parts);
  }

  @Test
  void a_figure_in_a_reason_is_a_cause() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    Statement reception = about(seed, "“三公”经费", "公务接待费");
    assertEquals(new BigDecimal("200.00"), reception.change().value());
    Statement cause =
        fact(seed, Statement.class, one -> one.cause() && one.whole() == reception.number());
    assertEquals("公务接待费", cause.subject());
    assertEquals(new BigDecimal("2500.00"), cause.change().value());
  }

  @Test
  void the_same_as_last_year_is_a_direction() {
    Statement abroad = about(Disclosures.seed(), "“三公”经费", "因公出国(境)费");
    assertEquals(Direction.SAME, abroad.direction());
    assertEquals(0, abroad.amount().value().signum());
  }

  @Test
  void things_are_counted_and_limits_are_no_amounts() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    assertEquals(new BigDecimal("2"), about(seed, "其他公务用车").count());
    Statement machines =
        fact(seed, Statement.class, one -> one.subject().contains("价值50万元（原值）以上的通用设备"));
    assertEquals(new BigDecimal("0"), machines.count());
    assertEquals("", machines.amount().raw());
  }

  @Test
  void what_there_is_none_of_is_the_subject() {
    assertEquals("本部门无政府购买服务。", about(Disclosures.seed(), "政府购买服务").text());
  }

  @Test
  void growth_without_a_subject_at_the_start_of_a_sentence_is_that_of_the_main_figure() {
    BudgetRecogniser.Result result =
        read(
            "2024年一般公共预算“三公”经费支出预算为14.01万元,其中:因公出国(境)费用0万元,公务用车运行维护费14.01万元,"
                + "公务接待费0万元。与2023年预算相比增长16.75%,其中因公出国(境)费增加0万元,"
                + "公务用车运行维护费增加2.01万元,原因是系统卡顿。");
    Statement growth = fact(result, Statement.class, one -> one.ratePercent() != null);
    assertEquals("一般公共预算“三公”经费支出预算", growth.subject());
    assertEquals(new BigDecimal("140100.00"), growth.amount().value());
    assertEquals(new BigDecimal("16.75"), growth.ratePercent());
  }

  @Test
  void a_list_inside_a_list_ends_at_the_semicolon() {
    BudgetRecogniser.Result result =
        read(
            "收入预算:2025年收入合计8305.33万元,其中:本年收入6128.16万元,主要是一般公共预算拨款5478.16万元,"
                + "财政专户管理资金收入650.00万元;上年结转收入2177.17万元。收入较去年增加2102.84万元,"
                + "主要是普通高中建设项目经费拨款增加2102.84万元。");
    Statement total = about(result, "收入合计");
    Statement year = about(result, "本年收入");
    assertEquals(total.number(), year.whole());
    assertEquals(year.number(), about(result, "财政专户管理资金收入").whole());
    assertEquals(total.number(), about(result, "上年结转收入").whole());
    assertEquals("普通高中建设项目经费拨款增加2102.84万元", about(result, "收入").reason());
  }

  @Test
  void parts_behind_two_figures_belong_to_the_second() {
    BudgetRecogniser.Result result =
        read(
            "一般公共预算财政拨款收入1144.25万元,一般公共预算财政拨款支出1165.79万元,比2024年减少92.43万元。"
                + "其中:基本支出1122.99万元,比2024年增加26.82万元。");
    Statement spent = about(result, "一般公共预算财政拨款支出");
    assertEquals(new BigDecimal("924300.00"), spent.change().value());
    assertEquals(spent.number(), about(result, "基本支出").whole());
  }

  @Test
  void two_changes_with_reasons_are_two_statements() {
    BudgetRecogniser.Result result =
        read(
            "2024年度收入总计99278.25万元,支出总计99598.25万元。收入较上年减少1909.96万元,降低1.89%,"
                + "主要原因为根据当年土地出让、配套收入、税收决定。支出较上年减少1589.96万元,降低1.57%,主要原因为缩减开支。");
    assertEquals(new BigDecimal("1.89"), about(result, "收入").ratePercent());
    assertEquals("缩减开支", about(result, "支出").reason());
    assertEquals(new BigDecimal("995982500.00"), about(result, "支出总计").amount().value());
  }

  @Test
  void a_label_before_the_colon_is_the_subject_where_there_is_no_other() {
    BudgetRecogniser.Result result =
        read("2、支出:799.12万元。其中:人员经费支出434.89万元,公用经费支出77.4万元,项目支出286.83万元。");
    Statement spent = about(result, "支出");
    assertEquals(new BigDecimal("7991200.00"), spent.amount().value());
    assertEquals(spent.number(), about(result, "项目支出").whole());
  }

  @Test
  void shares_and_changes_in_yuan_are_read() {
    Statement culture =
        about(
            read("(一)文化旅游体育与传媒支出 850088.3 元,占支出总预算 78.33%,同比减少 54357.12 元,下降 6.00 %。"),
            "文化旅游体育与传媒支出");
    assertEquals(new BigDecimal("78.33"), culture.sharePercent());
    assertEquals(new BigDecimal("54357.12"), culture.change().value());
    assertEquals(new BigDecimal("6.00"), culture.ratePercent());
    assertEquals(Direction.DOWN, culture.direction());
  }

  @Test
  void what_a_figure_fell_to_is_its_amount() {
    Statement reception = about(read("公务接待费较上年下降到5万元。"), "公务接待费");
    assertEquals(Direction.DOWN, reception.direction());
    assertEquals("5万元", reception.amount().raw());
    assertEquals("", reception.change().raw());
  }

  @Test
  void a_long_line_is_read_in_linear_time() {
    String sentence = "社会保障和就业支出52.91万元，占1.99%，比上年增加1.00万元，主要原因是人员增加；";
    BudgetRecogniser.Result result =
        assertTimeout(Duration.ofSeconds(20), () -> read(sentence.repeat(900)));
    assertEquals(900, facts(result, Statement.class).size());
  }

  @Test
  void a_line_of_figures_without_signs_is_read_in_linear_time() {
    BudgetRecogniser.Result result =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> read("支出预算" + "甲1万元".repeat(10_000) + " ".repeat(9_000) + "。"));
    assertEquals(10_000, facts(result, Statement.class).size());
  }

  @Test
  void what_follows_the_last_statement_within_the_limit_is_named_and_not_read() {
    BudgetRecogniser.Result result =
        read(("支出预算" + "甲1万元".repeat(5_000) + "。\n").repeat(2) + "收入预算1万元。\n收入预算2万元。");
    assertEquals(10_000, facts(result, Statement.class).size());
    Unread last = result.unread().get(result.unread().size() - 1);
    assertEquals("recognition.statements", last.reason().key());
    assertFalse(last.deliberate());
  }
}
