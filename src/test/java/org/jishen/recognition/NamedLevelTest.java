package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Form;
import org.jishen.submission.FormKind;
import org.jishen.submission.NamedLevel;
import org.jishen.submission.Names;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedLevelTest {

  private final FundingFacts facts =
      new FundingFacts(FundingWords.load(Knowledge.at(Path.of("rules"))));

  @ParameterizedTest
  @CsvSource({
    "省级财政医疗救助补助资金, 省级",
    "2024年省级重点流域生态保护补偿资金, 省级",
    "2025年度医疗救助资金县级补助, 县级",
    "2025年中央财政医疗救助补助资金, 中央",
    "自治区财政衔接资金, 自治区财政"
  })
  void a_level_before_a_noun_of_money_is_named(String name, String word) {
    assertEquals(List.of(word), words(name));
  }

  @ParameterizedTest
  @CsvSource({"省级文明城市创建资金", "市级河长制工作经费", "离休干部医疗费", "某县财政局办公经费", "中央厨房建设项目"})
  void a_rank_or_an_office_is_no_level_of_money(String name) {
    assertEquals(List.of(), words(name));
  }

  private List<String> words(String name) {
    Form form =
        new Form(
            1,
            FormKind.PROJECT,
            "",
            name,
            Names.key(name),
            "",
            "",
            2025,
            false,
            "元",
            Place.inFile("a.yaml"));
    return facts.of(form, List.of()).stream()
        .filter(NamedLevel.class::isInstance)
        .map(NamedLevel.class::cast)
        .flatMap(level -> level.words().stream())
        .toList();
  }
}
