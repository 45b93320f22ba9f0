package org.jishen.recognition;

import static org.jishen.recognition.Disclosures.fact;
import static org.jishen.recognition.Disclosures.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.document.Block;
import org.jishen.document.Paragraph;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.CatalogueEntry;
import org.jishen.submission.Located;
import org.jishen.submission.ProjectNarrative;
import org.jishen.submission.Statement;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

  @Test
  void the_catalogue_of_the_seed_is_a_tree() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    List<CatalogueEntry> entries = facts(seed, CatalogueEntry.class);
    assertEquals(1645, entries.size());
    CatalogueEntry entry =
        fact(
            seed,
            CatalogueEntry.class,
            one -> one.section().equals("人民法院") && one.code().equals("A170301"));
    assertEquals("法院上网裁判文书质量检测服务", entry.name());
    assertEquals("A1703", entry.parent());
    assertEquals(4, entry.level());
    assertEquals(
        "机关工作人员培训服务", fact(seed, CatalogueEntry.class, one -> one.code().equals("B09")).name());
    assertEquals(
        44,
        entries.stream().map(CatalogueEntry::section).filter(s -> !s.isEmpty()).distinct().count());
  }

  @Test
  void a_code_without_its_letter_is_kept_under_the_entry_above() {
    CatalogueEntry entry =
        fact(Disclosures.seed(), CatalogueEntry.class, one -> one.code().equals("160601"));
    assertEquals("A1606", entry.parent());
    assertEquals(4, entry.level());
  }

  @Test
  void a_name_that_goes_on_in_the_next_row_is_joined() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            某市政府购买服务指导性目录
            代码\t一级目录\t二级目录\t三级目录
            B\t政府履职辅助性服务\t\t
            B09\t\t机关工作人员培\t
            \t\t训服务\t
            B0901\t\t\t技术业务培训服务
            """);
    assertEquals(
        List.of("政府履职辅助性服务", "机关工作人员培训服务", "技术业务培训服务"),
        facts(result, CatalogueEntry.class).stream().map(CatalogueEntry::name).toList());
  }

  @Test
  void descriptions_of_projects_are_read_on_one_line_or_on_several() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            九、项目经费情况说明
            1.“文化中心运营专项经费”项目。 (1)项目概述。主要用于整体运营。 (2)立项依据。运行管理需要。 (3)实施主体。某区文旅局。 (4)起止时间。2025年 (5)项目内容。场馆运营。 (6)年度预算安排。财政拨款634万元。 (7)绩效目标。保障日常运转。
            2.“文旅体专项经费”项目。 (1)项目概述。专项工作。 (2)立项依据。需要。 (3)实施主体。某区文旅局。 (4)起止时间。2025年 (5)项目内容。… (6)年度预算安排。财政拨款306.18万元。 (7)绩效目标。完成工作。
            3.基本公共卫生项目
            (1)项目概述:基本公卫。
            (2)项目立项依据:按 6:2:2 共同分担。
            (3)实施主体:某县卫生健康委员会。
            (4)起止时间:2024 年 1 月 1 日-2024 年 12 月 31 日。
            (5)项目内容:县级配套经费。
            (6)年度预算安排:2279.048 万元。
            (7)绩效目标:加强结果应用。
            十、其他说明
            本单位无专项资金。
            """);
    List<ProjectNarrative> projects = facts(result, ProjectNarrative.class);
    assertEquals(
        List.of("文化中心运营专项经费", "文旅体专项经费", "基本公共卫生项目"),
        projects.stream().map(ProjectNarrative::name).toList());
    assertEquals("某县卫生健康委员会", projects.get(2).owner());
    assertEquals("634万元", projects.get(0).annual().raw());
    assertEquals(
        0, projects.get(2).annual().value().compareTo(new java.math.BigDecimal("22790480")));
    assertEquals("加强结果应用。", projects.get(2).goal());
    assertEquals("专项资金", facts(result, Statement.class).get(0).subject());
  }

  @Test
  void a_list_inside_an_element_does_not_end_the_description() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            第三部分 2025年部门预算情况说明
            生命健康产业专项资金项目经费情况说明
            一、项目概述
            支持生命健康产业。
            二、立项依据
            1、《某区加快发展生命健康产业实施意见》
            2、《某区实施细则》
            三、实施主体
            某区商务委员会
            四、实施方案
            按程序落实专项资金拨付
            五、实施周期
            2025.1.1-2025.12.31
            六、年度预算安排
            合计1410.00万元
            七、绩效目标
            推动产业发展。
            """);
    ProjectNarrative project = facts(result, ProjectNarrative.class).get(0);
    assertEquals("生命健康产业专项资金", project.name());
    assertEquals("某区商务委员会", project.owner());
    assertEquals("1410.00万元", project.annual().raw());
    assertEquals("推动产业发展。", project.goal());
  }

  @Test
  void what_is_passed_over_is_said_with_the_reason() {
    List<String> reasons =
        Disclosures.seed().unread().stream()
            .filter(Unread::deliberate)
            .map(unread -> unread.reason().key())
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "recognition.skipped.cover",
            "recognition.skipped.contents",
            "recognition.skipped.duties",
            "recognition.skipped.chart",
            "recognition.skipped.notice",
            "recognition.skipped.glossary"),
        reasons);
    assertFalse(Disclosures.seed().unread().stream().anyMatch(unread -> !unread.deliberate()));
  }

  @Test
  void no_line_of_the_seed_is_lost() {
    List<Block> blocks = Disclosures.seedBlocks();
    BudgetRecogniser.Result seed = Disclosures.recognise(blocks);
    Set<Integer> lines = new HashSet<>();
    StringBuilder said = new StringBuilder();
    for (Object fact : seed.facts()) {
      if (fact instanceof Located located) {
        lines.add(located.place().line());
      }
      if (fact instanceof BudgetTable table) {
        said.append(table.title())
            .append(table.department())
            .append(table.amountUnit())
            .append(table.note());
      }
      if (fact instanceof Statement statement) {
        said.append(statement.section());
      }
    }
    Set<Integer> passedOver =
        seed.unread().stream().map(unread -> unread.place().line()).collect(Collectors.toSet());
    List<Integer> counts =
        seed.unread().stream().map(unread -> (Integer) unread.reason().values().get(0)).toList();
    List<String> lost = new ArrayList<>();
    int left = 0;
    int entry = 0;
    for (Block block : blocks) {
      if (passedOver.contains(block.place().line())) {
        left = counts.get(entry);
        entry++;
      }
      if (block instanceof Table table) {
        left -= left > 0 ? table.rows().size() : 0;
      } else if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        boolean covered = left > 0 || lines.contains(paragraph.place().line());
        left -= left > 0 ? 1 : 0;
        if (!covered && !saidIn(said.toString(), paragraph.text())) {
          lost.add(paragraph.text());
        }
      }
    }
    assertEquals(counts.size(), entry);
    assertEquals(List.of(), lost);
    assertTrue(left <= 0);
  }

  /** A title, a department, a unit, a note, a heading or the number of a table. */
  private static boolean saidIn(String said, String line) {
    String words = line.strip().replaceFirst("^(部门名称|单位)：", "").replaceFirst("[:：]$", "");
    return said.contains(words)
        || said.contains(Printed.line(words))
        || words.matches("(预算|部门)公开表\\d+")
        || words.matches("第[二三]部分.*");
  }
}
