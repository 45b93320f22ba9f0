package org.jishen.reading;

/**
 * How much of a file is read. What lies beyond is named as unread; only a file that is too big as a
 * whole is refused.
 *
 * @param fileBytes size of a file
 * @param lineLength characters of a line; a longer one is passed over
 * @param columns cells of a row; a wider row is passed over
 * @param tableCells cells of a table; the rows beyond are passed over
 * @param parts cells and paragraphs of a file; what follows is passed over. A part takes about 150
 *     bytes of memory, whatever it says
 * @param cellLines lines of one quoted cell; a quotation mark that is not closed within them is
 *     taken as a character
 * @param packed of ZIP containers, among them those of Word and Excel
 * @param pages of PDF files
 */
public record Limits(
    int fileBytes,
    int lineLength,
    int columns,
    int tableCells,
    int parts,
    int cellLines,
    Packed packed,
    Pages pages) {

  /**
   * How much of a ZIP container is read.
   *
   * @param entries parts of it
   * @param bytes what all its parts unpack to
   * @param ratio how often a part may be larger than its packed form
   * @param small bytes that a part may unpack to whatever the ratio: sheets repeat themselves
   */
  public record Packed(int entries, long bytes, int ratio, long small) {}

  /**
   * How much of a PDF is read.
   *
   * @param count pages; what follows is passed over
   * @param strokes lines of a page; a page with more is passed over
   * @param glyphs characters of a page; a page with more is passed over
   */
  public record Pages(int count, int strokes, int glyphs) {}

  /** What a bureau's largest disclosures stay well below. */
  public static final Limits DEFAULT =
      new Limits(
          20 * 1024 * 1024,
          1_000_000,
          2_000,
          200_000,
          1_000_000,
          100,
          new Packed(2_000, 200L * 1024 * 1024, 100, 64L * 1024 * 1024),
          new Pages(300, 200_000, 200_000));
}
