package org.jishen.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jishen.document.Block;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.text.Language;
import org.junit.jupiter.api.Assumptions;

/** Disclosures for tests: the seed without its forms, and snippets. */
final class Disclosures {

  private static final Path SEED = Path.of("../shared/seed/liulin-2025.txt");

  /** The lines of the seed between which its ten forms stand. */
  private static final int FIRST_FORM_LINE = 520;

  private static final int LAST_FORM_LINE = 849;

  private static final BudgetRecogniser RECOGNISER = recogniser();

  private Disclosures() {}

  private static BudgetRecogniser recogniser() {
    Knowledge knowledge = Knowledge.at(Path.of("rules"));
    return BudgetRecogniser.load(knowledge, Language.load(knowledge));
  }

  /** The blocks of the seed that belong to no form; skips the test where there is no seed. */
  static List<Block> seedBlocks() {
    Assumptions.assumeTrue(
        Files.isRegularFile(SEED), "the seed document is not beside the project");
    try {
      return blocks("seed.txt", Files.readString(SEED)).stream()
          .filter(block -> !ofForms(block.place().line()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ofForms(int line) {
    return line >= FIRST_FORM_LINE && line <= LAST_FORM_LINE;
  }

  /** What the seed says outside its forms. */
  static BudgetRecogniser.Result seed() {
    return recognise(seedBlocks());
  }

  static BudgetRecogniser.Result recognise(List<Block> blocks) {
    return RECOGNISER.recognise(blocks);
  }

  /** What a text says. */
  static BudgetRecogniser.Result recognise(String text) {
    return recognise(blocks("text.txt", text));
  }

  private static List<Block> blocks(String name, String text) {
    try {
      return new Readers().read(new Source(name, text.getBytes(StandardCharsets.UTF_8))).blocks();
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The facts of one type. */
  static <T> List<T> facts(BudgetRecogniser.Result result, Class<T> type) {
    return result.facts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The one fact of a type that is such. */
  static <T> T fact(BudgetRecogniser.Result result, Class<T> type, Predicate<T> such) {
    List<T> found = facts(result, type).stream().filter(such).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + facts(result, type));
    }
    return found.get(0);
  }
}
