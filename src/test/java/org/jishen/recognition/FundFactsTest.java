package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jishen.submission.Feature.State;
import org.jishen.submission.FundSource;
import org.jishen.submission.FundSum;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;

/** The fund blocks are those of published forms. */
class FundFactsTest {

  private static FundSum sum(Submission submission, Scope scope, FundSource parent) {
    return submission.facts(FundSum.class).stream()
        .filter(sum -> sum.scope() == scope && sum.parent() == parent)
        .findFirst()
        .orElseThrow();
  }

  private static String yuan(FundSum sum) {
    return sum.sum().value().stripTrailingZeros().toPlainString();
  }

  @Test
  void fiscal_money_and_other_money_are_the_sources_of_the_total() {
    Submission submission =
        Yaml.form("amountUnit: 万元\nfunds: {年度资金总额: 10, '其中:财政拨款': 10, 其他资金: 0}");
    assertEquals(
        List.of(
            "A TOTAL NONE<NONE 年度资金总额 100000",
            "A SOURCE FISCAL<NONE 财政拨款 100000",
            "A SOURCE OTHER<NONE 其他资金 0"),
        Yaml.funds(submission));
    FundSum sum = sum(submission, Scope.ANNUAL, FundSource.NONE);
    assertEquals("100000", yuan(sum));
    assertTrue(sum.complete());
    assertEquals(
        "资金/年度/财政拨款", submission.facts(FundSum.class).get(0).parts().get(0).place().label());
  }

  @Test
  void a_blank_source_counts_as_zero_and_a_comment_behind_an_amount_is_none() {
    Submission submission =
        Yaml.form(
            """
            amountUnit: 万元
            funds:
              年度资金总额: 854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)
              其中:财政拨款: "854"
              其他资金: ""
            """);
    assertEquals("A TOTAL NONE<NONE 年度资金总额 8540000", Yaml.funds(submission).get(0));
    FundSum sum = sum(submission, Scope.ANNUAL, FundSource.NONE);
    assertEquals("8540000", yuan(sum));
    assertEquals(1, sum.filled());
    assertTrue(sum.complete());
  }

  @Test
  void an_amount_written_twice_makes_the_sum_unreadable() {
    Submission submission =
        Yaml.form("amountUnit: 万元\nfunds: {年度资金总额: 854, 其中:财政拨款: '854万854万(其中400万元)', 其他资金: ''}");
    assertFalse(sum(submission, Scope.ANNUAL, FundSource.NONE).complete());
    assertEquals(State.UNREADABLE, Yaml.feature(submission, "form:1", "annualSources").state());
  }

  @Test
  void levels_below_fiscal_money_are_its_parts() {
    Submission submission =
        Yaml.form(
            """
            funds:
              总额: 10606.7522万元
              财政拨款: 6923.3552万元
              其中:上级财政资金: 6923.3552万元
              本级财政: 0万元
              二、自有资金: 0万元
              三、其他: 3683.3970万元
            """);
    assertEquals(
        List.of(
            "A TOTAL NONE<NONE 总额 106067522",
            "A SOURCE FISCAL<NONE 财政拨款 69233552",
            "A SOURCE UPPER<FISCAL 上级财政资金 69233552",
            "A SOURCE LOCAL<FISCAL 本级财政 0",
            "A SOURCE SELF<NONE 二、自有资金 0",
            "A SOURCE OTHER<NONE 三、其他 36833970"),
        Yaml.funds(submission));
    assertEquals("106067522", yuan(sum(submission, Scope.ANNUAL, FundSource.NONE)));
    assertEquals("69233552", yuan(sum(submission, Scope.ANNUAL, FundSource.FISCAL)));
    assertEquals(State.READ, Yaml.feature(submission, "form:1", "fiscalParts").state());
  }

  @Test
  void a_cost_table_has_items_and_no_sources() {
    Submission submission =
        Yaml.form(
            """
            funds:
              保安服务费/金额: 191
              保安服务费/2020年实际执行数: 191
              水电气、维修维护费/金额: 524
              合计/金额: 814
              合计/2020年实际执行数: 662.98
            """);
    assertEquals(
        List.of(
            "A COST_ITEM NONE<NONE 保安服务费/金额 UNIT_UNKNOWN",
            "A COST_ITEM NONE<NONE 保安服务费/2020年实际执行数 UNIT_UNKNOWN",
            "A COST_ITEM NONE<NONE 水电气、维修维护费/金额 UNIT_UNKNOWN",
            "A TOTAL NONE<NONE 合计/金额 UNIT_UNKNOWN",
            "A REFERENCE NONE<NONE 合计/2020年实际执行数 UNIT_UNKNOWN"),
        Yaml.funds(submission));
    assertTrue(submission.facts(FundSum.class).isEmpty());
    assertEquals(State.BLANK, Yaml.feature(submission, "form:1", "amountUnit").state());
    assertEquals(State.ABSENT, Yaml.feature(submission, "form:1", "annualSources").state());
  }

  @Test
  void the_budget_of_the_beginning_of_the_year_is_the_amount_asked_for() {
    Submission submission =
        Yaml.form(
            """
            amountUnit: 万元
            funds:
              年度资金总额/年初预算数: 0
              年度资金总额/全年预算数: 0
              年度资金总额/全年执行数: 0
              其中:本年财政拨款/年初预算数: 90
              其中:本年财政拨款/全年预算数: 89.974
              其中:本年财政拨款/全年执行数: 89.974
              上年结转资金: ""
              其他资金: ""
            """);
    assertEquals(
        List.of(
            "A TOTAL NONE<NONE 年度资金总额/年初预算数 0",
            "A REFERENCE NONE<NONE 年度资金总额/全年预算数 0",
            "A EXECUTION NONE<NONE 年度资金总额/全年执行数 0",
            "A SOURCE FISCAL<NONE 本年财政拨款/年初预算数 900000",
            "A REFERENCE FISCAL<NONE 本年财政拨款/全年预算数 899740",
            "A EXECUTION FISCAL<NONE 本年财政拨款/全年执行数 899740",
            "A SOURCE CARRY_OVER<NONE 上年结转资金 BLANK",
            "A SOURCE OTHER<NONE 其他资金 BLANK"),
        Yaml.funds(submission));
  }

  @Test
  void a_blank_first_column_gives_way_to_the_budget_of_the_whole_year() {
    Submission submission =
        Yaml.form(
            """
            amountUnit: 元
            funds:
              年度资金总额/年初预算数: ""
              年度资金总额/全年预算数: 387664.62
              年度资金总额/执行率: 100%
              其中:当年财政拨款/年初预算数: ""
              其中:当年财政拨款/全年预算数: 387664.62
              其他资金/全年预算数: —
            """);
    assertEquals(
        List.of(
            "A REFERENCE NONE<NONE 年度资金总额/年初预算数 BLANK",
            "A TOTAL NONE<NONE 年度资金总额/全年预算数 387664.62",
            "A SOURCE FISCAL<NONE 当年财政拨款/全年预算数 387664.62",
            "A SOURCE OTHER<NONE 其他资金/全年预算数 BLANK"),
        Yaml.funds(submission).stream()
            .filter(line -> !line.contains("EXECUTION") && !line.contains("拨款/年初"))
            .toList());
  }

  @Test
  void a_self_evaluation_of_one_row_has_a_total_and_no_sources() {
    Submission submission =
        Yaml.form(
            "amountUnit: 万元\n"
                + "funds: {年度财政资金总额/预算数(A): 50, 年度财政资金总额/执行数(B): 10,"
                + " 年度财政资金总额/执行率(B/A): 20, 年度财政资金总额/得分(20分*执行率): 4}");
    assertEquals(
        List.of("TOTAL", "EXECUTION", "EXECUTION", "EXECUTION"),
        Yaml.funds(submission).stream()
            .map(line -> line.substring(2, line.indexOf(" ", 2)))
            .toList());
  }

  @Test
  void levels_without_a_fiscal_line_count_towards_the_total() {
    Submission county =
        Yaml.form("amountUnit: 万元\nfunds: {年度资金总额: 194.9, 其中:中央、省、市补助: '', 县级资金: 194.9, 其他资金: ''}");
    assertEquals(
        List.of(
            "A SOURCE UPPER<NONE 中央、省、市补助 BLANK",
            "A SOURCE COUNTY<NONE 县级资金 1949000",
            "A SOURCE OTHER<NONE 其他资金 BLANK"),
        Yaml.funds(county).subList(1, 4));
    Submission region =
        Yaml.form(
            "amountUnit: 万元\n"
                + "funds: {年度资金总额/全年预算数(A): 300, 年度资金总额/全年执行数(B): 259.45万元,"
                + " 中央补助: '', 自治区补助: 300万元, 市县资金: ''}");
    assertEquals(
        List.of(
            "A TOTAL NONE<NONE 年度资金总额/全年预算数(A) 3000000",
            "A EXECUTION NONE<NONE 年度资金总额/全年执行数(B) 2594500",
            "A SOURCE CENTRAL<NONE 中央补助 BLANK",
            "A SOURCE PROVINCE<NONE 自治区补助 3000000",
            "A SOURCE COUNTY<NONE 市县资金 BLANK"),
        Yaml.funds(region));
  }

  @Test
  void words_in_front_of_an_amount_do_not_hide_it() {
    Submission submission =
        Yaml.form("amountUnit: 万元\nfunds: {年度资金总额: 50万, 其中:财政拨款: 中央衔接推进乡村振兴补助资金50, 其他资金: ''}");
    assertEquals("A TOTAL NONE<NONE 年度资金总额 500000", Yaml.funds(submission).get(0));
    assertEquals(FundSource.FISCAL, submission.facts(FundSum.class).get(0).parts().get(0).source());
  }

  @Test
  void the_label_says_what_a_total_is_for_and_in_what_unit() {
    Submission submission = Yaml.form("funds: {中期预算资金总额: '', 年度预算资金总额: 25, 项目申报金额(万元): 2243.02}");
    assertEquals(
        List.of(
            "I TOTAL NONE<NONE 中期预算资金总额 BLANK",
            "A TOTAL NONE<NONE 年度预算资金总额 UNIT_UNKNOWN",
            "A REFERENCE NONE<NONE 项目申报金额(万元) 22430200"),
        Yaml.funds(submission));
    assertEquals(State.BLANK, Yaml.feature(submission, "form:1", "implementationTotal").state());
  }

  @Test
  void both_scopes_have_their_own_total_and_sources() {
    Submission submission =
        Yaml.form(
            """
            amountUnit: 元
            annualTotal: "500,000"
            implementationTotal: "700,000"
            funds:
              implementation/中央财政资金: "700,000"
              implementation/省级财政资金: "0"
              annual/中央财政资金: "500,000"
              annual/市县(区)财政资: "0"
              annual/单位自筹: "0"
            """);
    assertEquals("700000", yuan(sum(submission, Scope.IMPLEMENTATION, FundSource.NONE)));
    assertEquals("500000", yuan(sum(submission, Scope.ANNUAL, FundSource.NONE)));
    assertEquals(State.READ, Yaml.feature(submission, "form:1", "annualTotal").state());
  }

  @Test
  void a_total_that_stands_among_the_lines_too_is_one_line() {
    Submission submission =
        Yaml.form("amountUnit: 万元\nannualTotal: 10\nfunds: {年度资金总额: 10, 财政拨款: 10}");
    assertEquals(2, Yaml.funds(submission).size());
  }

  @Test
  void kinds_of_budget_are_sources_of_the_total_or_parts_of_fiscal_money() {
    Submission apart = Yaml.form("amountUnit: 元\nfunds: {合计: 3, 一般公共预算拨款: 1, 政府性基金预算拨款: 2}");
    assertEquals("3", yuan(sum(apart, Scope.ANNUAL, FundSource.NONE)));
    Submission below =
        Yaml.form("amountUnit: 元\nfunds: {合计: 3, 财政拨款: 3, 一般公共预算拨款: 1, 政府性基金预算拨款: 2}");
    assertEquals("3", yuan(sum(below, Scope.ANNUAL, FundSource.NONE)));
    assertEquals("3", yuan(sum(below, Scope.ANNUAL, FundSource.FISCAL)));
  }

  @Test
  void one_part_alone_is_no_split() {
    Submission submission =
        Yaml.form("amountUnit: 元\nfunds: {合计: 8, 财政拨款: 8, 其中:中央财政资金: 5, 其他资金: 0}");
    assertEquals("A OF_WHICH CENTRAL<FISCAL 中央财政资金 5", Yaml.funds(submission).get(2));
    assertEquals("8", yuan(sum(submission, Scope.ANNUAL, FundSource.NONE)));
    assertEquals(State.ABSENT, Yaml.feature(submission, "form:1", "fiscalParts").state());
  }

  @Test
  void a_line_nobody_knows_leaves_the_sum_open() {
    Submission submission = Yaml.form("amountUnit: 元\nfunds: {合计: 8, 财政拨款: 5, 彩票销售分成: 3}");
    assertFalse(sum(submission, Scope.ANNUAL, FundSource.NONE).complete());
  }
}
