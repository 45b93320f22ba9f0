package org.jishen.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.document.Unread;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Scoring;
import org.jishen.profile.Standards;
import org.jishen.review.AppliedProfile;
import org.jishen.review.Finding;
import org.jishen.review.Handling;
import org.jishen.review.Outcome;
import org.jishen.review.Outcome.Result;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Rulebook;
import org.jishen.rulebook.Words;
import org.jishen.submission.EmptyIndicator;
import org.jishen.submission.Feature;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.FormKind;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.NameKind;
import org.jishen.submission.Names;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;
import org.jishen.text.Amount;
import org.jishen.text.Figure;
import org.jishen.text.TargetValue;
import org.jishen.text.Unit;
import org.jishen.text.UnitKind;

/** A small review to print. */
final class Sample {

  static final String FILE = "申报/示例.txt";

  private static final Unit YUAN = new Unit("元", UnitKind.MONEY, BigDecimal.ONE, "", "");

  private static final String RULES =
      """
      package rules;
      import org.jishen.submission.Form;
      global org.jishen.rulebook.Findings findings;

      /*
       * 查什么：项目名称一栏。
       * 例外：没有名称栏的表不查。
       */
      rule "项目名称缺失"
        @code("M01") @title("项目名称缺失") @titleEn("Project name missing")
        @grade("BLOCK") @dimension("完整性") @subject("form") @basis("财预〔2015〕88号")
        @applies("name") @needs("name")
        @why("没有名称，目标无所归属。") @whyEn("Goals without a name belong to nothing.")
        @mend("填写项目名称。") @mendEn("Fill in the project name.")
        @message("项目名称未填") @messageEn("The project name is blank")
        dialect "mvel"
      when
        $form : Form(name == "")
      then
        findings.report(drools, $form, $form);
      end

      rule "年度资金总额不等于各来源合计"
        @code("A01") @title("年度资金总额不等于各来源合计")
        @titleEn("Annual total differs from the sum of its sources")
        @grade("BLOCK") @dimension("适当性") @subject("form") @basis("财预〔2015〕88号")
        @why("总额和来源对不上。") @whyEn("Total and sources disagree.")
        @mend("核对各来源金额。") @mendEn("Check the amount of each source.")
        @message("不一致") @messageEn("They differ")
        dialect "mvel"
      when
        $form : Form(name == "从不")
      then
        findings.report(drools, $form, $form);
      end
      """;

  private Sample() {}

  /** The same rules with a profile of their own. */
  static Standards standards(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("profiles"));
    Files.writeString(
        folder.resolve("profiles/national.yaml"),
        """
        name: national
        title: {zh: 全国, en: country}
        asOf: 2026-01-01
        scoring:
          dimensions: {完整性: 50, 适当性: 50}
          deductions: {BLOCK: 5, EXPLAIN: 2, ADVISE: 1, NOTE: 0}
          levels: [{name: 中, nameEn: fair, from: 0, verdict: 重报, verdictEn: again}]
          blocked: 中
          caps: {}
        """);
    return Standards.of(Knowledge.at(folder), rulebook(folder), Choice.of("national"));
  }

  /** A rulebook of two rules in a folder. */
  static Rulebook rulebook(Path folder) throws IOException {
    Files.writeString(folder.resolve("sample.drl"), RULES);
    return Rulebook.load(Knowledge.at(folder));
  }

  static Place place(int line, String label) {
    return Place.atLine(FILE, line).labelled(label);
  }

  static Fund fund(
      int row, Scope scope, FundRole role, FundSource source, String label, long yuan) {
    BigDecimal value = BigDecimal.valueOf(yuan);
    Amount amount =
        Amount.of(String.format("%,d", yuan), Figure.exact(value), YUAN, Amount.Origin.LABEL);
    return new Fund(
        1, row, scope, role, source, FundSource.NONE, label, "", amount, place(7 + row, label));
  }

  static Indicator indicator(int row, int line, String level2, String name, String value) {
    TargetValue target =
        new TargetValue(
            value,
            TargetValue.Kind.TEXT,
            TargetValue.Comparator.NONE,
            null,
            null,
            Unit.NONE,
            false,
            "",
            null,
            List.of());
    return new Indicator(
        1,
        row,
        Scope.ANNUAL,
        Level1.OUTPUT,
        "产出指标",
        Level2.QUANTITY,
        level2,
        name,
        Names.key(name),
        NameKind.UNKNOWN,
        target,
        "",
        false,
        true,
        place(line, name),
        place(line, name));
  }

  static Submission submission() {
    Form first =
        new Form(
            1,
            FormKind.PROJECT,
            "项目支出绩效目标表",
            "救助补助资金",
            "救助补助资金",
            "某县医疗保障局",
            "某县医疗保障局",
            2025,
            true,
            "元",
            place(1, ""));
    Form second = new Form(2, FormKind.PROJECT, "", "", "", "", "", 0, false, "", place(40, ""));
    return new Submission(
        FILE,
        List.of(first, second),
        List.of(
            new Field(1, FieldKey.NAME, "项目名称", "救助补助资金", place(3, "项目名称")),
            new Field(1, FieldKey.FILED_AT, "填报日期", "", place(4, "填报日期")),
            new Field(1, FieldKey.EXPENDITURE_DETAIL, "支出明细", "见附件", place(5, "支出明细")),
            fund(1, Scope.ANNUAL, FundRole.TOTAL, FundSource.NONE, "年度资金总额", 500_000),
            fund(2, Scope.ANNUAL, FundRole.SOURCE, FundSource.CENTRAL, "中央财政资金", 490_000),
            new Goal(1, Scope.ANNUAL, "年度目标", "救助困难群众", place(12, "总体目标/年度")),
            indicator(1, 14, "数量指标", "救助人数", "≥100人"),
            indicator(2, 16, "质量指标", "救助对象准确率", "100%"),
            new EmptyIndicator(
                1, Scope.ANNUAL, Level1.BENEFIT, Level2.SOCIAL, "社会效益指标", place(15, ""))),
        List.of(new Feature("form:2", "name", Feature.State.BLANK, Message.said("未填", "blank"))),
        List.of(
            new Unread(place(50, ""), Message.said("看不懂的一行", "a line not understood"), false),
            new Unread(place(60, ""), Message.said("名词解释", "glossary"), true)));
  }

  static Review review() {
    Finding sum =
        new Finding(
            "A01-1",
            "A01",
            Grade.BLOCK,
            "form:1",
            new Words(
                "年度资金总额不等于各来源合计",
                "年度资金总额500,000元，各来源合计490,000元，相差10,000元",
                "500,000元",
                "490,000元",
                "10,000元",
                "核对各来源金额。"),
            new Words(
                "Annual total differs from the sum of its sources",
                "The annual total is 500,000元, the sources add up to 490,000元, 10,000元 apart",
                "500,000元",
                "490,000元",
                "10,000元",
                "Check the amount of each source."),
            List.of(place(8, "资金/年度/年度资金总额"), place(9, "资金/年度/中央财政资金")));
    Finding name =
        new Finding(
            "M01-1",
            "M01",
            Grade.BLOCK,
            "form:2",
            new Words("项目名称缺失", "项目名称未填", "", "", "", "填写项目名称。"),
            new Words(
                "Project name missing",
                "The project name is blank",
                "",
                "",
                "",
                "Fill in the project name."),
            List.of(place(40, "项目名称")));
    return new Review(
        submission(),
        "00ff",
        new AppliedProfile(
            "national", Message.said("全国通用", "whole country"), Message.said("没有线索", "no clue")),
        List.of(sum, name),
        List.of(
            new Outcome("A01", "form:1", Result.FOUND, Message.NONE),
            new Outcome("M01", "form:1", Result.PASSED, Message.NONE),
            new Outcome(
                "A01",
                "form:2",
                Result.NOT_APPLICABLE,
                Message.said("表中没有资金栏", "the form has no funds")),
            new Outcome("M01", "form:2", Result.FOUND, Message.NONE)),
        List.of(score("form:1"), score("form:2")),
        score("submission"),
        Map.of(),
        Handling.NONE);
  }

  /** The same with texts that a careless report would run, or that would break it. */
  static Review hostile() {
    String evil = "=cmd|' /C calc'!A0</script><img src=x onerror=\"alert(1)\">\u0001,\"\n]]>&amp;";
    Words words = new Words(evil, evil, "=1+1", "-1+2", "+A1", "@SUM(A1)");
    Review review = review();
    Finding first = review.findings().get(0);
    Finding finding =
        new Finding(
            "A01-9",
            "A01",
            Grade.BLOCK,
            "form:1",
            words,
            words,
            List.of(place(8, evil), first.places().get(1)));
    return new Review(
        review.submission(),
        review.sha256(),
        review.profile(),
        List.of(finding),
        review.outcomes(),
        review.scores(),
        review.whole(),
        review.repairs(),
        review.handling());
  }

  private static Score score(String subject) {
    return new Score(
        subject,
        Map.of("完整性", new BigDecimal("15")),
        new BigDecimal("15"),
        new Scoring.Level("中", "fair", BigDecimal.ZERO, "重新报送", "submit again"));
  }
}
