package org.jishen.reading;

import static org.jishen.reading.EvilFile.read;
import static org.jishen.reading.EvilFile.refused;
import static org.jishen.reading.OfficeFiles.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts with lines, cells, numbers and brackets without end; JSON and YAML that do harm. */
class EvilTextsTest {

  private static final int MILLION = 1_000_000;
  private static final String YAML = "recognition.yaml.syntax";

  private static final String ALIASES = "b: &b [*a, *a]\nc: &c [*b, *b]\n";

  static String form(int indicators) {
    return "项目支出绩效目标表\n（2025年度）\n项目名称\t甲\n年度资金总额\t100\n年度目标\t完成\n"
        + "一级指标\t二级指标\t三级指标\t指标值\n"
        + "产出指标\t数量指标\t培训人数\t≥8人\n".repeat(indicators)
        + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static final List<EvilFile> FILES =
      List.of(
          // Lines and cells.
          read(
              "a line of ten million characters.csv",
              "reading.lineLength",
              () -> text("项目名称,甲\n" + "a,".repeat(5 * MILLION) + "\n")),
          read(
              "a row of twenty thousand cells.csv",
              "reading.columns",
              () -> text("甲,乙\n" + ",1".repeat(20_000))),
          read("a quotation that never ends.csv", () -> text("甲,\"乙\n" + "丙,丁\n".repeat(500_000))),
          read("quotation marks without end.csv", () -> text("甲,乙\n" + "\"".repeat(49_000) + "\n")),
          read("quotations that begin on each line.csv", () -> text("甲,\"乙\n".repeat(500_000))),
          read("a program in a cell.csv", () -> text("项目名称,=cmd|'/C calc'!A0\n@SUM(1+1),+1\n")),
          read("a million lines.txt", "reading.blocks", () -> text("项目名称 甲\n".repeat(1_100_000))),
          read("bars without end.md", () -> text("|甲|乙|\n|--|--|\n" + "|".repeat(49_000) + "\n")),
          read(
              "rules without end.md",
              () -> text("甲\n" + "-".repeat(49_000) + "\n" + "#".repeat(49_000))),
          read("blank lines without end.txt", () -> text("甲\n" + "\n".repeat(18 * MILLION))),
          // Numbers and formulas.
          read(
              "an amount of a million digits.txt",
              () -> text("年度资金总额：" + "9".repeat(49_000) + "万元\n")),
          read(
              "amounts of ninety thousand digits.txt",
              () -> text(("年度资金总额：" + "9".repeat(45_000) + "万元\n").repeat(60))),
          read("a sum without end.txt", () -> text("概况：共计" + "1元+".repeat(16_000) + "1元=5元\n")),
          read(
              "sums without end.txt",
              "reading.characters",
              () -> text(("概况：共计" + "1元+".repeat(16_000) + "1元=5元\n").repeat(120))),
          read(
              "sentences without end.txt",
              "reading.blocks",
              () ->
                  text(
                      "第三部分 2025年部门预算情况说明\n一、收支预算总体情况\n"
                          + "2025年财政拨款收入预算为8.5万元，比2024年增加3万元，增长5%。\n".repeat(100_000))),
          read("a form of fifty thousand indicators.txt", () -> text(form(50_000))),
          read(
              "a budget table of seventy thousand rows.txt",
              () ->
                  text(
                      "一般公共预算支出表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                          + "20101\t人大事务\t3\t1\t2\n".repeat(70_000))),
          read("a product without end.txt", () -> text("概况：" + "9人×".repeat(16_000) + "9元=5元\n")),
          read("brackets without end.txt", () -> text("项目名称：" + "（".repeat(49_000) + "甲\n")),
          read("points without end.txt", () -> text("1.".repeat(24_000) + "甲\n")),
          read(
              "signs of comparison without end.txt",
              () -> text("数量指标\t救助人数\t" + "≥".repeat(49_000) + "10人\n")),
          read("percentages without end.txt", () -> text("完成率" + "100%".repeat(12_000) + "\n")),
          read("a number with an exponent without end.txt", () -> text("年度资金总额：1E999999999万元\n")),
          read("blanks between words.txt", () -> text("项目名称" + " \t".repeat(24_000) + "甲\n")),
          read("a year without end.txt", () -> text("2025".repeat(12_000) + "年度项目支出绩效目标表\n")),
          // Characters.
          read("marks that turn the text.txt", () -> text("项目名称：\u202E甲\u202C乙\u2066\u2069\n")),
          read("marks on marks.txt", () -> text("甲" + "\u0301".repeat(49_000) + "\n")),
          read(
              "nothing that is seen.txt",
              () -> text("甲\u200B\uFEFF\u2060" + "\u200B".repeat(500_000) + "\n")),
          read("control characters.txt", () -> text("甲\u0001\u0007\u001B[2J\u009B31m\n")),
          refused("NUL characters.txt", "reading.kind", () -> text("甲\0乙\n")),
          refused(
              "halves of characters.txt",
              "reading.encoding",
              () -> bytes("\u00ED\u00A0\u0080\u00ED\u00B0\u0080\u00FF\u00FF\n")),
          refused("nothing but a mark.txt", "reading.blank", () -> text("\uFEFF")),
          // JSON.
          refused(
              "a hundred thousand deep.json",
              "reading.json",
              () -> text("{\"a\":".repeat(100_000))),
          refused(
              "lists a hundred thousand deep.json",
              "reading.json",
              () -> text("[{\"a\":" + "[".repeat(100_000))),
          refused("a key written twice.json", "reading.json", () -> text("{\"a\": 1, \"a\": 2}")),
          refused("ends in the middle.json", "reading.json", () -> text("{\"a\": [1, 2")),
          refused(
              "a key of a million characters.json",
              "reading.json",
              () -> text("{\"" + "a".repeat(MILLION) + "\": 1}")),
          refused(
              "a number of a million digits.json",
              "reading.json",
              () -> text("{\"a\": " + "9".repeat(MILLION) + "}")),
          read("a number with an exponent without end.json", () -> text("{\"甲\": 1E999999999}")),
          read(
              "half a million records.json",
              "reading.parts",
              () -> text("[" + "{\"甲\":1,\"乙\":2},".repeat(500_000) + "{\"甲\":1}]")),
          read(
              "a hundred thousand keys.json",
              "reading.columns",
              () -> {
                StringBuilder keys = new StringBuilder("[{\"甲\":1");
                for (int i = 0; i < 100_000; i++) {
                  keys.append(",\"a").append(i).append("\":").append(i);
                }
                return text(keys + "}]");
              }),
          // YAML.
          refused(
              "aliases of aliases.yaml",
              YAML,
              () -> text("a: &a [x, x]\n" + ALIASES + "forms: *c\n")),
          refused("an alias of itself.yaml", YAML, () -> text("forms: &a [*a]\n")),
          refused("a mapping that takes itself in.yaml", YAML, () -> text("forms: &a {<<: *a}\n")),
          refused("lists a thousand deep.yaml", YAML, () -> text("forms: " + "[".repeat(1_000))),
          refused(
              "indented a thousand deep.yaml",
              YAML,
              () -> text("forms:\n" + "- ".repeat(1_000) + "a\n")),
          refused(
              "an object to make.yaml",
              YAML,
              () ->
                  text(
                      "!!javax.script.ScriptEngineManager [!!java.net.URL [http://127.0.0.1:9]]: 1\n")),
          refused("two documents.yaml", YAML, () -> text("forms: []\n---\nforms: []\n")),
          refused(
              "a line of a million characters.yaml",
              "reading.lineLength",
              () -> text("forms: " + "a".repeat(MILLION))),
          read(
              "an amount with an exponent without end.yaml",
              () -> text("forms:\n  - {name: 甲, annualTotal: 1E999999999}\n")));

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence() {
    return EvilFile.tests(FILES);
  }
}
