package org.jishen.recognition;

import static org.jishen.recognition.Disclosures.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.submission.CoverageStatement;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static List<String> coverage(BudgetRecogniser.Result result) {
    return facts(result, CoverageStatement.class).stream()
        .map(
            one ->
                (one.published() ? "公开" : "管理")
                    + one.group()
                    + one.count()
                    + "|"
                    + one.amount().raw()
                    + "|"
                    + (one.sharePercent() == null ? "" : one.sharePercent()))
        .toList();
  }

  @Test
  void the_seed_says_twelve_things_on_coverage() {
    assertEquals(
        List.of(
            "管理10|2128.19万元|",
            "管理其他运转类2|60.00万元|",
            "管理特定目标类1|2068.19万元|",
            "公开2|2128.19万元|100",
            "公开其他运转类2|60.00万元|",
            "公开特定目标类1|2068.19万元|",
            "管理10|2,128.19万元|",
            "管理其他运转类2|60.00万元|",
            "管理特定目标类8|2,068.19万元|",
            "公开10|2,068.19万元|100",
            "公开其他运转类2|60.00万元|",
            "公开特定目标类8|2,068.19万元|"),
        coverage(Disclosures.seed()));
  }

  @Test
  void other_wordings_of_coverage_are_read() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            八、绩效目标设置情况
            纳入绩效管理的项目12个，涉及资金2,118.5万元。
            2025年编报绩效目标的项目共25个，涉及项目预算资金11381.60万元。
            对2个项目实行绩效目标管理，涉及一般公共预算当年拨款30万元。
            编制绩效目标7个，涉及资金70万元，占项目支出的100%。
            """);
    assertEquals(
        List.of("管理12|2,118.5万元|", "管理25|11381.60万元|", "管理2|30万元|", "管理7|70万元|100"),
        coverage(result));
  }

  @Test
  void evaluations_are_no_goals() {
    BudgetRecogniser.Result result =
        Disclosures.recognise("八、预算绩效管理情况\n2024年对3个项目开展绩效自评，涉及资金50万元。\n");
    assertEquals(List.of(), coverage(result));
  }
}
