package org.jishen.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;

/**
 * How much of a file is read. What lies beyond is named as unread; only a file that is too big as a
 * whole is refused.
 *
 * @param seconds for which one file is worked on
 * @param fileBytes size of a file
 * @param lineLength characters of a line; a longer one is passed over
 * @param columns cells of a row; a wider row is passed over
 * @param tableCells cells of a table; the rows beyond are passed over
 * @param parts cells and paragraphs of a file; what follows is passed over. A part takes about 150
 *     bytes of memory, whatever it says
 * @param blocks paragraphs and tables of a file; what follows is passed over
 * @param characters of all cells and paragraphs; what follows is passed over
 * @param cellLines lines of one quoted cell; a quotation mark that is not closed within them is
 *     taken as a character
 * @param meaning of what is recognised in a file
 * @param packed of ZIP containers, among them those of Word and Excel
 * @param pages of PDF files
 * @param office of office files and web pages
 */
public record Limits(
    int seconds,
    int fileBytes,
    int lineLength,
    int columns,
    int tableCells,
    int parts,
    int blocks,
    int characters,
    int cellLines,
    Meaning meaning,
    Packed packed,
    Pages pages,
    Office office) {

  private static final String FILE = "limits.yaml";

  /** A limit of nothing would refuse every file. */
  public Limits {
    positive(
        seconds, fileBytes, lineLength, columns, tableCells, parts, blocks, characters, cellLines);
  }

  private static void positive(long... figures) {
    if (Arrays.stream(figures).anyMatch(figure -> figure < 1)) {
      throw new IllegalArgumentException(Arrays.toString(figures));
    }
  }

  /**
   * Those of a rules/ folder; {@link #DEFAULT} where it states none.
   *
   * @throws KnowledgeException with file and line when a key is unknown or a figure is none
   */
  public static Limits load(Knowledge knowledge) {
    Path file = knowledge.folder().resolve(FILE);
    return Files.exists(file) ? Figures.over(DEFAULT, file) : DEFAULT;
  }

  /**
   * How much of what a file means is checked.
   *
   * @param forms target forms; those behind are not checked
   * @param indicators of all its forms; the form that goes beyond and those behind are not checked
   * @param formIndicators of one form; a form with more is not checked
   * @param statements of the narrative; the paragraphs behind are not read
   */
  public record Meaning(int forms, int indicators, int formIndicators, int statements) {

    /** A limit of nothing would refuse every file. */
    public Meaning {
      positive(forms, indicators, formIndicators, statements);
    }
  }

  /**
   * How much of a ZIP container is read.
   *
   * @param entries parts of it
   * @param bytes what all its parts unpack to
   * @param ratio how often a part may be larger than its packed form
   * @param small bytes that a part may unpack to whatever the ratio: sheets repeat themselves
   */
  public record Packed(int entries, long bytes, int ratio, long small) {

    /** A limit of nothing would refuse every file. */
    public Packed {
      positive(entries, bytes, ratio, small);
    }
  }

  /**
   * How much of a PDF is read.
   *
   * @param count pages; what follows is passed over
   * @param strokes lines of a page; a page with more is passed over
   * @param glyphs characters of a page; a page with more is passed over
   * @param steps of drawing of a file, characters and operators; the page that needs more and those
   *     behind it are passed over
   */
  public record Pages(int count, int strokes, int glyphs, int steps) {

    /** A limit of nothing would refuse every file. */
    public Pages {
      positive(count, strokes, glyphs, steps);
    }
  }

  /**
   * How much of an office file or a web page is read.
   *
   * @param textLength characters of a cell or paragraph; Excel has room for 32 767
   * @param texts that the cells of a workbook refer to; a workbook with more is refused
   * @param sheets of a workbook; those behind are passed over
   * @param tags of a web page; one with more is refused, because a page is read as a whole
   * @param nesting of tables inside tables; those deeper inside are passed over
   */
  public record Office(int textLength, int texts, int sheets, int tags, int nesting) {

    /** A limit of nothing would refuse every file. */
    public Office {
      positive(textLength, texts, sheets, tags, nesting);
    }
  }

  /** What a bureau's largest disclosures stay well below. */
  public static final Limits DEFAULT =
      new Limits(
          60,
          20 * 1024 * 1024,
          50_000,
          2_000,
          150_000,
          300_000,
          30_000,
          5_000_000,
          100,
          new Meaning(20_000, 400_000, 2_000, 6_000),
          new Packed(2_000, 200L * 1024 * 1024, 100, 64L * 1024 * 1024),
          new Pages(300, 100_000, 50_000, 4_000_000),
          new Office(50_000, 1_000_000, 500, 400_000, 50));
}
