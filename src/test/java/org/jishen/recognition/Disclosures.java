package org.jishen.recognition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.text.Language;

/** Disclosures for tests: the seed without its forms, and snippets. */
final class Disclosures {

  static final Path SEED = Path.of("../shared/seed/liulin-2025.txt");

  private static final BudgetRecogniser RECOGNISER = recogniser();

  private Disclosures() {}

  private static BudgetRecogniser recogniser() {
    Knowledge knowledge = Knowledge.at(Path.of("rules"));
    return BudgetRecogniser.load(knowledge, Language.load(knowledge));
  }

  /** The blocks of the seed that belong to no form. */
  static List<Block> seedBlocks() {
    try {
      String text = Files.readString(SEED);
      List<Block> blocks = new ArrayList<>();
      for (Block block : blocks("seed.txt", text)) {
        int line = block.place().line();
        if (line < FIRST_FORM_LINE || line > LAST_FORM_LINE) {
          blocks.add(block);
        }
      }
      return blocks;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final int FIRST_FORM_LINE = 520;
  private static final int LAST_FORM_LINE = 848;

  static List<Block> blocks(String name, String text) {
    try {
      return new Readers().read(new Source(name, text.getBytes(StandardCharsets.UTF_8))).blocks();
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static BudgetRecogniser.Result recognise(List<Block> blocks) {
    return RECOGNISER.recognise(blocks);
  }

  /** What a text says. */
  static BudgetRecogniser.Result recognise(String text) {
    return recognise(blocks("text.txt", text));
  }
}
