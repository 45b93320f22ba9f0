package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.Fund;
import org.jishen.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One form, written by Writer, whose unit stands nowhere but in the upper margin of the page. */
class MarginsTest {

  private static final Recogniser RECOGNISER = Recogniser.load(Knowledge.at(Path.of("rules")));

  private static Document read(String name) throws IOException, UnreadableException {
    try (InputStream file = Readers.class.getResourceAsStream(name)) {
      return new Readers()
          .read(new Source(name, Objects.requireNonNull(file, name).readAllBytes()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"margins.docx", "margins.doc", "margins.pdf"})
  void the_unit_in_the_margin_is_that_of_the_form(String name) throws Exception {
    Submission submission = RECOGNISER.recognise(read(name));
    List<BigDecimal> totals =
        submission.facts(Fund.class).stream()
            .filter(Fund::annualTotal)
            .map(fund -> fund.amount().value())
            .toList();
    assertEquals(1, totals.size());
    assertEquals(0, new BigDecimal(1_200_000).compareTo(totals.get(0)), totals.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"margins.docx", "margins.doc"})
  void the_number_of_the_page_is_no_text(String name) throws Exception {
    List<String> texts =
        read(name).blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text())
            .toList();
    assertTrue(texts.contains("金额单位：万元"), texts.toString());
    assertTrue(texts.stream().noneMatch(text -> text.contains("页")), texts.toString());
  }
}
