package org.jishen.recognition;

import static org.jishen.recognition.Snippets.field;
import static org.jishen.recognition.Snippets.funds;
import static org.jishen.recognition.Snippets.indicators;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;

class ExportedFormsTest {

  private static final Knowledge KNOWLEDGE = Knowledge.installed();
  private static final ExportedForms EXPORTS =
      ExportedForms.load(KNOWLEDGE, FormLabels.load(KNOWLEDGE));

  @Test
  void the_rows_of_one_project_are_one_form() throws UnreadableException {
    List<FormDraft> drafts =
        drafts(
            "export.csv",
            """
            PRO_CODE,PRO_NAME,AGENCY_NAME,FISCAL_YEAR,YEARFLAG,KPI_TARGET,LV1_PERF_IND_NAME,LV2_PERF_IND_NAME,LV3_PERF_IND_NAME,COMPUTESIGN,KPI_VAL,METERUNIT,WEIGHT
            00110,甲项目,某中心,2025,0,修路,产出指标,数量指标,修路里程,1,12,公里,20
            00110,甲项目,某中心,2025,0,修路,产出指标,质量指标,验收合格率,3,100,%,10
            00110,甲项目,某中心,2025,1,三年修完,产出指标,数量指标,修路总里程,5,36,公里,20
            00120,乙项目,某中心,2025,0,办班,满意度指标,服务对象满意度指标,学员满意情况,6,满意,,10
            """);
    assertEquals(2, drafts.size());
    FormDraft first = drafts.get(0);
    assertEquals("甲项目", field(first, FieldKey.NAME));
    assertEquals("某中心", field(first, FieldKey.UNIT));
    assertEquals("修路", field(first, FieldKey.GOAL_ANNUAL));
    assertEquals("三年修完", field(first, FieldKey.GOAL_IMPLEMENTATION));
    assertEquals(2025, first.year);
    assertEquals(
        List.of("年/数量指标/修路里程/≥12公里/20", "年/质量指标/验收合格率/=100%/10", "期/数量指标/修路总里程/≤36公里/20"),
        indicators(first));
    assertEquals(List.of("年/服务对象满意度指标/学员满意情况/满意/10"), indicators(drafts.get(1)));
  }

  @Test
  void projects_and_indicators_in_tables_of_their_own_are_joined_by_the_code()
      throws UnreadableException {
    List<FormDraft> drafts =
        drafts(
            "export.json",
            """
            {"projects": [
               {"PRO_CODE": "00110", "PRO_NAME": "甲项目", "DEPT_NAME": "某局", "PRO_TOTAL_AMT": 360000.50, "BGTAMT": 120000.00}
             ],
             "indicators": [
               {"PRO_CODE": "00110", "LV2_PERF_IND_NAME": "数量指标", "LV3_PERF_IND_NAME": "修路里程", "COMPUTESIGN": "2", "KPI_VAL": "12", "METERUNIT": "公里"}
             ]}
            """);
    assertEquals(1, drafts.size());
    assertEquals("某局", field(drafts.get(0), FieldKey.DEPARTMENT));
    assertEquals(List.of("期/项目资金总额//360000.50", "年/年度资金总额//120000.00"), funds(drafts.get(0)));
    assertEquals("元", drafts.get(0).amountUnit);
    assertEquals(List.of("年/数量指标/修路里程/>12公里/"), indicators(drafts.get(0)));
  }

  @Test
  void objects_in_objects_say_what_stands_around_them() throws UnreadableException {
    List<FormDraft> drafts =
        drafts(
            "export.json",
            """
            [{"PRO_CODE": "1", "PRO_NAME": "甲项目", "goals": [
               {"YEARFLAG": "0", "KPI_TARGET": "修路", "kpis": [
                  {"KPI_LV2": "数量指标", "KPI_LV3": "修路里程", "COMPUTESIGN": "1", "INDEXVAL": "12", "METERUNIT": "公里"}]},
               {"YEARFLAG": "1", "KPI_TARGET": "修完", "kpis": [
                  {"KPI_LV2": "数量指标", "KPI_LV3": "修路里程", "COMPUTESIGN": "1", "INDEXVAL": "36", "METERUNIT": "公里"}]}]}]
            """);
    assertEquals(1, drafts.size());
    assertEquals("修路", field(drafts.get(0), FieldKey.GOAL_ANNUAL));
    assertEquals("修完", field(drafts.get(0), FieldKey.GOAL_IMPLEMENTATION));
    assertEquals(List.of("年/数量指标/修路里程/≥12公里/", "期/数量指标/修路里程/≥36公里/"), indicators(drafts.get(0)));
  }

  @Test
  void a_project_in_two_years_makes_two_forms() throws UnreadableException {
    List<FormDraft> drafts =
        drafts(
            "export.csv",
            """
            PRO_CODE,PRO_NAME,FISCAL_YEAR,LV3_PERF_IND_NAME,KPI_VAL
            1,甲项目,2025,修路里程,12
            1,甲项目,2026,修路里程,15
            """);
    assertEquals(List.of(2025, 2026), drafts.stream().map(draft -> draft.year).toList());
    assertEquals(List.of("年//修路里程/15/"), indicators(drafts.get(1)));
  }

  @Test
  void a_deleted_row_is_named_and_not_checked() throws UnreadableException {
    Submission submission =
        recognise(
            "export.csv",
            """
            PRO_CODE,PRO_NAME,LV3_PERF_IND_NAME,KPI_VAL,IS_DELETED
            1,甲项目,修路里程,12,2
            1,甲项目,修桥,3,1
            """);
    assertEquals(1, submission.forms().size());
    assertEquals(
        List.of("第3行"),
        submission.unread().stream().map(unread -> unread.place().text(Lang.ZH)).toList());
  }

  @Test
  void rows_under_the_labels_of_a_form_with_merged_projects_are_forms_too() {
    List<FormDraft> drafts =
        EXPORTS
            .of(
                List.of(
                    table(
                        "项目支出绩效表*8",
                        "项目名称|年度资金总额(万元)|年度目标|绩效指标*5",
                        "^|^|^|一级指标|二级指标|三级指标|指标值|备注",
                        "甲项目#2|12.5#2|修路#2|产出指标|数量指标|修路里程|≥12公里|",
                        "^|^|^|^|质量指标|验收合格率|100%|",
                        "乙项目|3|办班|产出指标|数量指标|办班期数|2期|")))
            .drafts();
    assertEquals(
        List.of("甲项目", "乙项目"), drafts.stream().map(draft -> field(draft, FieldKey.NAME)).toList());
    assertEquals(List.of("年/年度资金总额(万元)//12.5"), funds(drafts.get(0)));
    assertEquals("万元", drafts.get(0).amountUnit);
    assertEquals(List.of("年/数量指标/修路里程/≥12公里/", "年/质量指标/验收合格率/100%/"), indicators(drafts.get(0)));
  }

  @Test
  void a_table_of_projects_without_indicators_is_no_export() {
    ExportedForms.Result result =
        EXPORTS.of(List.of(table("项目名称|年度资金总额|主管部门", "甲项目|12|某局", "乙项目|3|某局")));
    assertEquals(List.of(), result.drafts());
    assertEquals(1, result.rest().size());
  }

  @Test
  void an_exported_form_is_checked_like_any_other() throws UnreadableException {
    Form form =
        recognise(
                "export.csv",
                """
                PRO_CODE,PRO_NAME,DEPT_NAME,AGENCY_NAME,LV3_PERF_IND_NAME,KPI_VAL
                1,甲项目,某局,某中心,修路里程,12公里
                """)
            .forms()
            .get(0);
    assertEquals("某局", form.department());
    assertTrue(form.place().line() > 0, "the place of a form is a line of the file");
  }

  private static List<FormDraft> drafts(String name, String text) throws UnreadableException {
    return EXPORTS.of(read(name, text).blocks()).drafts();
  }

  private static Submission recognise(String name, String text) throws UnreadableException {
    return Recogniser.load(KNOWLEDGE).recognise(read(name, text));
  }

  private static Document read(String name, String text) throws UnreadableException {
    return new Readers().read(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Cells between bars; *n is so many columns wide, #n so many rows high, ^ lies under another. */
  private static Block table(String... lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      List<Cell> cells = new ArrayList<>();
      int column = 1;
      for (String text : lines[i].split("\\|", -1)) {
        int width = text.contains("*") ? Integer.parseInt(text.replaceFirst(".*\\*", "")) : 1;
        int height = text.contains("#") ? Integer.parseInt(text.replaceFirst(".*#", "")) : 1;
        String kept = text.replaceFirst("[*#]\\d+$", "");
        if (!kept.equals("^")) {
          Place place = new Place("form", 0, "", 1, i + 1, column, 0, "");
          cells.add(new Cell(kept, i + 1, column, height, width, place));
        }
        column += width;
      }
      rows.add(new Row(cells, new Place("form", 0, "", 1, i + 1, 1, 0, "")));
    }
    return new Table(1, rows, rows.get(0).place());
  }
}
