package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {

  private static Rulebook rulebook;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    rulebook = Sample.rulebook(folder);
  }

  private static String print(Lang lang, TextReport.Paper paper) throws IOException {
    StringWriter out = new StringWriter();
    TextReport report = new TextReport(out, rulebook, lang, paper);
    report.review(Sample.review());
    report.failure(Failure.of("坏.txt", Message.said("文件是空的", "the file is empty")));
    report.end(Message.said("完", "end"));
    return out.toString();
  }

  @Test
  void a_clerk_reads_what_is_wrong_where_and_how_to_mend_it() throws IOException {
    assertEquals(
        """
        文件 申报/示例.txt
        ==================
            核查依据：全国通用（没有线索）

        表1 救助补助资金
            单位：某县医疗保障局　年度资金总额：500,000元　位置：第1行
            评分：15 分，中，重新报送（按本系统评分规则）
          必须修改 1 项
            A01 年度资金总额不等于各来源合计
                位置：第8行（资金/年度/年度资金总额）；第9行（资金/年度/中央财政资金）
                年度资金总额500,000元，各来源合计490,000元，相差10,000元
                现值：500,000元　应为：490,000元　相差：10,000元
                怎样改：核对各来源金额。
                依据：财预〔2015〕88号

        表2 （项目名称未填）
            位置：第40行
            评分：15 分，中，重新报送（按本系统评分规则）
          必须修改 1 项
            M01 项目名称缺失
                位置：第40行（项目名称）
                项目名称未填
                怎样改：填写项目名称。
                依据：财预〔2015〕88号

        整份材料
            评分：15 分，中，重新报送（按本系统评分规则）

        核查情况：通过 1 项，发现问题 2 项，不适用 1 项。
          不适用：
            表中没有资金栏：A01（表2）
        未识别的内容（1 处，未参加核查）：
            看不懂的一行：第50行
        有意略过（1 处）：
            名词解释：第60行

        文件 坏.txt
            未能核查：文件是空的

        合计
          核查文件 1 个，绩效目标表 2 张
          必须修改 2 项　修改或说明 0 项　建议改进 0 项　提示 0 项
          未能读取或核查的文件 1 个
          完
        """,
        print(Lang.ZH, TextReport.Paper.PLAIN));
  }

  @Test
  void the_english_report_says_the_same() throws IOException {
    assertEquals(
        """
        File 申报/示例.txt
        ==================
            Checked by: whole country (no clue)

        Form 1 救助补助资金
            Unit: 某县医疗保障局  Annual total: 500,000元  Place: line 1
            Score: 15, fair, submit again (by this system’s own scheme)
          must be corrected: 1
            A01 Annual total differs from the sum of its sources
                Place: line 8 (资金/年度/年度资金总额); line 9 (资金/年度/中央财政资金)
                The annual total is 500,000元, the sources add up to 490,000元, 10,000元 apart
                Found: 500,000元  Expected: 490,000元  Difference: 10,000元
                How to mend it: Check the amount of each source.
                Basis: 财预〔2015〕88号

        Form 2 (project name not filled in)
            Place: line 40
            Score: 15, fair, submit again (by this system’s own scheme)
          must be corrected: 1
            M01 Project name missing
                Place: line 40 (项目名称)
                The project name is blank
                How to mend it: Fill in the project name.
                Basis: 财预〔2015〕88号

        Whole submission
            Score: 15, fair, submit again (by this system’s own scheme)

        Checks: 1 passed, 2 found a problem, 1 not applicable.
          Not applicable:
            the form has no funds: A01 (Form 2)
        Not recognised and not checked (1):
            a line not understood: line 50
        Passed over on purpose (1):
            glossary: line 60

        File 坏.txt
            Not checked: the file is empty

        Summary
          Files checked: 1, target forms: 2
          must be corrected: 2  correct or justify: 0  worth improving: 0  note: 0
          Files that could not be read or checked: 1
          end
        """,
        print(Lang.EN, TextReport.Paper.PLAIN));
  }

  @Test
  void only_a_terminal_gets_colours() throws IOException {
    assertFalse(print(Lang.ZH, TextReport.Paper.PLAIN).contains("\u001b["));
    assertTrue(print(Lang.ZH, new TextReport.Paper(true, 100)).contains("\u001b[1;31m"));
  }

  @Test
  void no_line_is_wider_than_the_paper() throws IOException {
    print(Lang.ZH, new TextReport.Paper(false, 40))
        .lines()
        .forEach(line -> assertTrue(Layout.wide(line) <= 41, line));
  }
}
