package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jishen.document.Block;
import org.jishen.document.Paragraph;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Knowledge;
import org.jishen.reading.Limits;
import org.jishen.submission.NarrativeCitation;
import org.jishen.submission.Passage;
import org.jishen.text.Language;

/** Finds the budget tables, the narrative and the attachments of a disclosure. */
final class BudgetRecogniser {

  private static final int ROWS_ABOVE_HEAD = 4;

  /**
   * What was found.
   *
   * @param facts budget tables, rows, cells, project lines, statements, catalogue entries
   * @param unread what was not understood or knowingly passed over
   */
  record Result(List<Object> facts, List<Unread> unread) {}

  private final BudgetVocabulary budget;
  private final NarrativeVocabulary narrative;
  private final Language language;
  private final Captions captions;
  private final Headings headings;
  private final int statements;

  private BudgetRecogniser(
      BudgetVocabulary budget, NarrativeVocabulary narrative, Language language, int statements) {
    this.budget = budget;
    this.narrative = narrative;
    this.language = language;
    this.statements = statements;
    captions = new Captions(budget, language.units());
    headings = new Headings(narrative, language.amounts());
  }

  /** A recogniser with the vocabulary of a rules/ folder. */
  static BudgetRecogniser load(Knowledge knowledge, Language language) {
    return new BudgetRecogniser(
        knowledge.read("vocabulary/budget-tables.yaml", BudgetVocabulary.class),
        knowledge.read("vocabulary/narrative.yaml", NarrativeVocabulary.class),
        language,
        Limits.load(knowledge).meaning().statements());
  }

  /** The facts in blocks that belong to no form. */
  Result recognise(List<Block> blocks) {
    Phrases phrases = new Phrases(narrative, speakers(blocks));
    Clauses clauses = new Clauses(language.amounts(), narrative);
    DisclosureReader reader =
        new DisclosureReader(
            headings,
            new BudgetTables(budget, language, captions),
            new NarrativeReader(
                headings, new ClauseReader(clauses, phrases, narrative), statements),
            new ProjectNarratives(narrative, language.amounts()),
            new PurchaseCatalogue(narrative),
            new CoverageReader(narrative),
            new DisclosureLines(budget),
            language.amounts());
    Result read = reader.read(blocks);
    List<Object> facts = new ArrayList<>(read.facts());
    facts.addAll(citations(read.facts()));
    return new Result(facts, read.unread());
  }

  /** The document numbers in the paragraphs. */
  private List<NarrativeCitation> citations(List<Object> facts) {
    List<NarrativeCitation> citations = new ArrayList<>();
    for (Object fact : facts) {
      if (fact instanceof Passage passage) {
        language
            .documentNumbers()
            .find(passage.text())
            .forEach(number -> citations.add(new NarrativeCitation(number, passage.place())));
      }
    }
    return citations;
  }

  /**
   * The departments named above the tables, in each way in which a sentence may begin with them.
   */
  private List<String> speakers(List<Block> blocks) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        add(speakers, paragraph.text());
      } else if (block instanceof Table table) {
        for (Row row : table.rows().subList(0, Math.min(ROWS_ABOVE_HEAD, table.rows().size()))) {
          if (row.cells().size() <= ROWS_ABOVE_HEAD) {
            row.filled().forEach(text -> add(speakers, text));
          }
        }
      }
    }
    return new ArrayList<>(speakers);
  }

  private void add(Set<String> speakers, String line) {
    String department = captions.departmentIn(line);
    if (department.length() >= 3) {
      speakers.add(department);
      speakers.add(department.replaceAll("[\\[\\]［］()（）]", ""));
      speakers.add(department.replaceAll("[\\[［(（][^\\]］)）]{0,10}[\\]］)）]", ""));
    }
  }
}
