package org.jishen.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The notations of real forms: what stands in the table beside each is what must be read. */
class AttestedNotationsTest {

  private static final Language LANGUAGE = Language.load(Knowledge.at(Path.of("rules")));

  private record Notation(String text, String expected, String seen) {}

  @Test
  void amounts_of_fund_cells_under_a_head_in_wan_yuan() {
    Unit wan = LANGUAGE.units().of("万元");
    check(
        "amounts.tsv",
        text -> Printed.amount(LANGUAGE.amounts().read(text, wan, Amount.Origin.TABLE)));
  }

  @Test
  void target_values() {
    check("targets.tsv", text -> Printed.target(LANGUAGE.targets().read(text)));
  }

  @Test
  void units() {
    check("units.tsv", text -> Printed.unit(LANGUAGE.units().of(text)));
  }

  @Test
  void dates() {
    check("dates.tsv", text -> Printed.whens(LANGUAGE.dates().find(text)));
  }

  @Test
  void formulas() {
    check("formulas.tsv", text -> Printed.formulas(LANGUAGE.formulas().find(text)));
  }

  @Test
  void document_numbers() {
    check(
        "document-numbers.tsv",
        text -> Printed.documentNumbers(LANGUAGE.documentNumbers().find(text)));
  }

  @Test
  void there_are_at_least_three_hundred_notations() {
    long count =
        List.of(
                "amounts.tsv",
                "targets.tsv",
                "units.tsv",
                "dates.tsv",
                "formulas.tsv",
                "document-numbers.tsv")
            .stream()
            .mapToLong(table -> notations(table).size())
            .sum();
    assertTrue(count >= 300, count + " notations");
  }

  @Test
  void every_target_keeps_what_was_printed() {
    for (Notation notation : notations("targets.tsv")) {
      assertEquals(notation.text(), LANGUAGE.targets().read(notation.text()).raw());
    }
  }

  @Test
  void a_value_written_in_the_normal_way_is_read_as_the_same_value() {
    for (Notation notation : notations("targets.tsv")) {
      TargetValue value = LANGUAGE.targets().read(notation.text());
      if (value.kind() == TargetValue.Kind.NUMBER && value.low() != null) {
        TargetValue again = LANGUAGE.targets().read(written(value));
        Figure low = Objects.requireNonNull(again.low(), notation.text());
        assertEquals(0, value.low().compareTo(low), notation.text());
        assertEquals(value.comparator(), again.comparator(), notation.text());
        assertEquals(value.measure().standard(), again.measure().standard(), notation.text());
      }
    }
  }

  private static String written(TargetValue value) {
    String sign =
        switch (value.comparator()) {
          case AT_LEAST -> "≥";
          case AT_MOST -> "≤";
          case EQUAL -> "=";
          case MORE_THAN -> ">";
          case LESS_THAN -> "<";
          case NONE -> "";
        };
    Figure low = Objects.requireNonNull(value.low());
    return sign + low.value().toPlainString() + value.measure().standard();
  }

  private static void check(String table, UnaryOperator<String> reader) {
    List<Executable> checks = new ArrayList<>();
    for (Notation notation : notations(table)) {
      checks.add(
          () ->
              assertEquals(
                  notation.expected(),
                  reader.apply(notation.text()),
                  notation.text() + " (" + notation.seen() + ")"));
    }
    assertTrue(checks.size() > 10, table);
    assertAll(checks);
  }

  private static List<Notation> notations(String table) {
    try (InputStream file = AttestedNotationsTest.class.getResourceAsStream(table)) {
      List<Notation> notations = new ArrayList<>();
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(file, table), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        notations.add(new Notation(parts[0], parts[1], parts[2]));
      }
      return notations;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
