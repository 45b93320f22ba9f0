package org.jishen.reading;

/**
 * The list of findings that Jishen itself has written into the copy of a file. It is no part of
 * what was handed in: whoever reads the copy passes it over.
 */
public final class OwnList {

  /**
   * What marks it: a name of its sheet in a workbook; in a Word file a bookmark in its title, from
   * which it goes on to the end of the next table. Neither is lost when another program saves the
   * copy, or when somebody calls the sheet something else.
   */
  public static final String MARK = "Jishen_findings";

  private OwnList() {}
}
