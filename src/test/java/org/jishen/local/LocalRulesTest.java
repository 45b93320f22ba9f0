package org.jishen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.rulebook.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRulesTest {

  private static final YamlSubmissions YAML = YamlSubmissions.load(Knowledge.at(Path.of("rules")));

  private static final String FORM =
      """
      forms:
      - name: 道路硬化工程
        year: 2026
        amountUnit: 万元
        plan: 三月开工
        overview: 硬化村道
        goalAnnual: 硬化张家村道路十公里
        annualTotal: "100"
        funds: {中央财政资金: "60", 县级财政资金: "30"}
        indicators:
        - {level1: 产出指标, level2: 数量指标, name: 硬化里程, value: "≥10公里", weight: "30"}
        - {level1: 产出指标, level2: 质量指标, name: 验收合格率, value: "=100%", weight: "20"}
        - {level1: 效益指标, level2: 社会效益指标, name: 受益人口, value: 较多, weight: 未定}
      """;

  @TempDir Path folder;

  @BeforeEach
  void a_folder_with_the_vocabulary() throws IOException {
    Files.createDirectories(folder.resolve("vocabulary"));
    Files.createDirectories(folder.resolve("local"));
    Files.copy(Path.of("rules/vocabulary/local.yaml"), folder.resolve("vocabulary/local.yaml"));
  }

  private LocalRules rules(String text) throws IOException {
    Files.writeString(folder.resolve("local/here.yaml"), text);
    return LocalRules.load(Knowledge.at(folder));
  }

  private static String rule(String check) {
    return """
    规则:
    - 编号: L01
      标题: 本地要求
      等级: 必须修改
      审核内容: 完整性
      为什么: 因为
      怎样改: 改
      %s
      例子:
      - {情形: 报, 表: {name: 甲}, 结果: 报}
      - {情形: 不报, 表: {name: 乙}, 结果: 不报}
    """
        .formatted(check.replace("\n", "\n  "));
  }

  private String outcome(String check, String form) throws IOException, UnreadableException {
    Run run = new Run(new ArrayList<>(), new ArrayList<>(), Map.of());
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    rules(rule(check)).run(YAML.read(new Source("f.yaml", bytes)).all(), code -> true, run);
    if (!run.hits().isEmpty()) {
      return run.hits().get(0).zh().message();
    }
    return run.reasons().isEmpty()
        ? "PASSED"
        : (run.reasons().get(0).insufficient() ? "OPEN " : "IDLE ") + run.reasons().get(0).zh();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "必填: {在: 立项依据} | “立项依据”未填",
        "必填: {在: 项目实施计划} | PASSED",
        "不得出现: {在: [年度目标, 指标名称], 词语: [里程]} | “指标名称”中出现“里程”",
        "不得出现: {在: 年度目标, 词语: [里程]} | PASSED",
        "包含: {在: [年度目标, 项目概况], 词语: [镇, 村]} | PASSED",
        "包含: {在: 年度目标, 词语: [镇, 乡]} | “年度目标”中没有“镇”、“乡”",
        "全部包含: {在: 年度目标, 词语: [村, 镇]} | “年度目标”中没有“镇”",
        "全部包含: {在: 年度目标, 词语: [村, 公里]} | PASSED",
        "开头为: {在: 项目名称, 词语: [2026年]} | “道路硬化工程”应当以“2026年”开头",
        "开头为: {在: 项目名称, 词语: [道路]} | PASSED",
        "结尾为: {在: 项目名称, 词语: [项目]} | “道路硬化工程”应当以“项目”结尾",
        "结尾为: {在: 项目名称, 词语: [项目, 工程]} | PASSED",
        "只能是: {在: 项目名称, 词语: [桥梁工程]} | “道路硬化工程”只能是“桥梁工程”",
        "只能是: {在: 立项依据, 词语: [某文]} | IDLE 表中没有可查的内容",
        "只能是: {在: 项目名称, 词语: [道路硬化工程]} | PASSED",
        "不得出现: {在: 立项依据, 词语: [某文]} | IDLE 表中没有可查的内容",
        "字数: {在: 立项依据, 最小: 5} | IDLE 表中没有可查的内容",
        "指标值范围: {级别: 满意度指标, 最小: 90} | IDLE 表中没有可查的内容",
        "不: [{不得出现: {在: 立项依据, 词语: [某文]}}] | IDLE 表中没有可查的内容",
        "任一: [{字数: {在: 立项依据, 最小: 5}}, {必填: {在: 立项依据}}] | “立项依据”未填",
        "字数: {在: 项目概况, 最小: 5} | “项目概况”有 4 字，应当不小于 5",
        "字数: {在: 项目概况, 最小: 4, 最大: 4} | PASSED",
        "不得重复: {在: [项目概况, 项目概况]} | “硬化村道”出现两次",
        "不得重复: {在: 指标名称} | PASSED",
        "相同: {在: [项目名称, 项目概况]} | “项目名称”与“项目概况”不相同",
        "相同: {在: [项目名称, 立项依据]} | IDLE 表中没有可查的内容",
        "相同: {在: [项目概况, 项目概况]} | PASSED",
        "不同: {在: [项目概况, 项目概况]} | “项目概况”与“项目概况”相同",
        "不同: {在: [项目名称, 项目概况]} | PASSED",
        "有指标: {级别: 满意度指标} | 有 0 项满意度指标，不少于 1 项才对",
        "有指标: {级别: 质量指标, 名称含: 验收} | PASSED",
        "指标不少于: {级别: 产出指标, 个数: 3} | 有 2 项产出指标，不少于 3 项才对",
        "指标不少于: {级别: 产出指标, 个数: 2} | PASSED",
        "指标不多于: {个数: 2} | 有 3 项指标，不多于 2 项才对",
        "指标不多于: {名称含: 率, 个数: 1} | PASSED",
        "指标值范围: {名称含: 里程, 最大: 9} | 指标“硬化里程”的指标值“≥10公里”应当不大于 9",
        "指标值范围: {名称含: 里程, 最小: 10} | PASSED",
        "指标值范围: {最小: 10} | OPEN 指标“受益人口”的指标值“较多”读不出数",
        "单位应为: {名称含: 里程, 词语: [米]} | 指标“硬化里程”的单位是“公里”，应为“米”",
        "单位应为: {名称含: 里程, 词语: [米, 公里]} | PASSED",
        "比较符号应为: {级别: 质量指标, 词语: [≥]} | 指标“验收合格率”的指标值“=100%”的比较符号应为“≥”",
        "比较符号应为: {级别: 质量指标, 词语: ['=']} | PASSED",
        "权重合计: {级别: 产出指标, 最小: 60, 最大: 80} | 产出指标的权重合计 50，应当在 60 至 80 之间",
        "权重合计: {级别: 产出指标, 最小: 50} | PASSED",
        "权重合计: {最小: 50} | OPEN 指标“受益人口”的权重不是数",
        "合计等于: {总额: 年度资金总额, 各项: [中央财政资金, 县级财政资金]} | “年度资金总额”为 1000000 元，各项合计 900000 元",
        "合计等于: {总额: 年度资金总额, 各项: [中央财政资金, 市级财政资金]} | OPEN 表中没有“市级财政资金”",
        "金额范围: {资金: 年度资金总额, 最大: 500000} | “年度资金总额”为 1000000 元，应当不大于 500000",
        "金额范围: {资金: 年度资金总额, 最大: 1000000} | PASSED",
        "预算年度: {最小: 2027} | 预算年度为 2026，应当不小于 2027",
        "预算年度: {最小: 2026, 最大: 2026} | PASSED",
        "表类: {词语: [整体]} | 表的种类不在规定之内",
        "表类: {词语: [项目, 整体]} | PASSED",
        "不: [{包含: {在: 项目名称, 词语: [工程]}}] | 不应符合的要求符合了",
        "不: [{包含: {在: 项目名称, 词语: [购置]}}] | PASSED",
        "任一: [{有指标: {级别: 成本指标}}, {必填: {在: 项目概况}}] | PASSED",
        "任一: [{有指标: {级别: 成本指标}}, {必填: {在: 立项依据}}] | 有 0 项成本指标，不少于 1 项才对",
        "全部: [{必填: {在: 项目概况}}, {必填: {在: 立项依据}}] | “立项依据”未填",
        "如果: {适用: [{包含: {在: 项目名称, 词语: [工程]}}], 那么: [{必填: {在: 立项依据}}]} | “立项依据”未填",
        "如果: {适用: [{包含: {在: 项目名称, 词语: [购置]}}], 那么: [{必填: {在: 立项依据}}]} | IDLE 表中没有可查的内容",
        "如果: {适用: [{包含: {在: 项目名称, 词语: [工程]}}], 那么: [{必填: {在: 项目概况}}]} | PASSED",
        "required: {in: basis} | “basis”未填",
        "range: {level: quantity, min: 1} | PASSED"
      })
  void each_function_holds_fails_or_says_that_it_cannot_tell(String check, String outcome)
      throws IOException, UnreadableException {
    assertEquals(outcome, outcome("要求:\n- " + check, FORM));
  }

  @Test
  void a_rule_is_not_applied_to_forms_that_it_is_not_meant_for()
      throws IOException, UnreadableException {
    String rule = "适用: [{包含: {在: 项目名称, 词语: [购置]}}]\n要求: [{必填: {在: 立项依据}}]";
    assertEquals("IDLE 不在本地规则的适用范围内", outcome(rule, FORM));
  }

  @Test
  void nothing_is_said_of_the_indicators_of_a_form_that_has_none()
      throws IOException, UnreadableException {
    assertEquals("PASSED", outcome("要求: [{有指标: {}}]", "forms: [{name: 甲项目}]"));
  }

  @Test
  void the_message_of_the_rule_goes_before_that_of_the_function()
      throws IOException, UnreadableException {
    assertEquals("缺依据", outcome("说明: 缺依据\n要求: [{必填: {在: 立项依据}}]", FORM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "要求: [{必填: {在: 预算}}] | 8: “预算”不在规定取值内",
        "要求: [{执行: {在: 立项依据}}] | 8: 没有“执行”这一项",
        "要求: [{字数: {在: 项目概况}}] | 8: 最小、最大至少写一个",
        "要求: [{不得出现: {在: 项目概况}}] | 8: 缺少 词语",
        "要求: [{字数: {在: 项目概况, 最小: 多}}] | 8: “多”不是数",
        "要求: [{指标不少于: {个数: 1.5}}] | 8: 个数应当是不小于零的整数",
        "要求: [{必填: {在: 项目概况}, 不同: {在: 项目概况}}] | 8: 这里应当只有一个函数",
        "要求: [] | 8: 这里不能空着",
        "要求: [{不: {不: {不: {不: {不: {不: {不: {不: {不: {不: {}}}}}}}}}}}] | 8: 嵌套太深"
      })
  void a_fault_is_told_with_file_and_line(String check, String fault) {
    String said = assertThrows(KnowledgeException.class, () -> rules(rule(check))).getMessage();
    assertTrue(said.contains("here.yaml:" + fault), said);
  }

  @Test
  void rules_without_their_vocabulary_are_a_fault_and_not_passed_over() throws IOException {
    Files.delete(folder.resolve("vocabulary/local.yaml"));
    String rule = rule("要求: [{必填: {在: 立项依据}}]");
    String said = assertThrows(KnowledgeException.class, () -> rules(rule)).getMessage();
    assertTrue(said.contains("local.yaml"), said);
  }

  @Test
  void a_missing_argument_is_told_once() {
    String said =
        assertThrows(KnowledgeException.class, () -> rules(rule("要求: [{必填: {}}]"))).getMessage();
    assertEquals(1, said.lines().filter(line -> line.contains("缺少 在")).count(), said);
  }

  @Test
  void a_rule_needs_an_example_of_either_kind() {
    String rule = rule("要求: [{必填: {在: 立项依据}}]").replace("结果: 不报", "结果: 报");
    String said = assertThrows(KnowledgeException.class, () -> rules(rule)).getMessage();
    assertTrue(said.contains("here.yaml:2: 例子里至少要有一个报的和一个不报的"), said);
  }

  @Test
  void the_vocabulary_is_closed_and_small_and_each_of_its_functions_is_tried_above()
      throws NoSuchMethodException {
    Vocabulary vocabulary = Vocabulary.load(Knowledge.at(Path.of("rules")));
    assertTrue(vocabulary.functions().size() <= 30);
    CsvSource tried =
        LocalRulesTest.class
            .getDeclaredMethod(
                "each_function_holds_fails_or_says_that_it_cannot_tell", String.class, String.class)
            .getAnnotation(CsvSource.class);
    TreeSet<String> names = new TreeSet<>(vocabulary.functions().values());
    for (String line : List.of(tried.value())) {
      names.remove(line.substring(0, line.indexOf(':')));
    }
    assertEquals("[]", names.toString());
  }
}
