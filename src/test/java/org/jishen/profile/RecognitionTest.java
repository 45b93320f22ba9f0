package org.jishen.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

  private static final Knowledge KNOWLEDGE = Knowledge.at(Path.of("rules"));
  private static final YamlSubmissions YAML = YamlSubmissions.load(KNOWLEDGE);
  private static final Standards STANDARDS =
      Standards.of(KNOWLEDGE, Rulebook.load(KNOWLEDGE), Choice.OF_ITS_PLACE);

  private static Terms terms(String form) throws UnreadableException {
    String text = "forms:\n- {name: 农民培训项目, year: 2025, " + form + "}\n";
    return STANDARDS.terms(YAML.read(new Source("f.yaml", text.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @CsvSource({
    "department: 柳林县农业农村局, shanxi",
    "department: 上海市浦东新区民政局, shanghai",
    "department: 六安市财政局, anhui",
    "department: 湘潭市财政局, hunan",
    "department: 昌宁县教育局, yunnan",
    "department: 重庆市巴南区民政局, chongqing",
    "basis: 《关于下达资金的通知》（晋财农〔2025〕12号）, shanxi",
    "basis: 《关于下达资金的通知》（渝财农〔2025〕12号）, chongqing",
    "department: 农业农村局, national"
  })
  void a_file_is_known_by_who_asks_for_the_money_and_whose_documents_it_cites(
      String form, String place) throws UnreadableException {
    assertEquals(place, terms(form).profile().name());
  }

  @Test
  void the_reason_names_what_was_seen() throws UnreadableException {
    assertEquals("“柳林县农业农村局”中有“柳林县”", terms("department: 柳林县农业农村局").reason().in(Lang.ZH));
    assertEquals("没有能确定地区的线索", terms("department: 农业农村局").reason().in(Lang.ZH));
  }

  @Test
  void who_asks_for_the_money_goes_before_whose_documents_are_cited() throws UnreadableException {
    assertEquals(
        "yunnan", terms("department: 昆明市农业农村局, basis: 《关于协作的通知》（沪财农〔2025〕12号）").profile().name());
  }

  @Test
  void a_profile_that_is_asked_for_is_not_recognised() throws UnreadableException {
    String text = "forms:\n- {name: 农民培训项目, department: 柳林县农业农村局}\n";
    Terms terms =
        STANDARDS
            .asked(Choice.of("hunan"))
            .terms(YAML.read(new Source("f.yaml", text.getBytes(StandardCharsets.UTF_8))));
    assertEquals("hunan", terms.profile().name());
    assertEquals("按 --profile 指定", terms.reason().in(Lang.ZH));
  }
}
