package org.jishen.reading;

/**
 * The list of findings that Jishen itself has written into the copy of a file. It is no part of
 * what was handed in: whoever reads the copy passes it over.
 */
public final class OwnList {

  /**
   * What marks it: a name of its sheet in a workbook, a bookmark around it in a Word file. Neither
   * is lost when somebody saves the copy or calls the sheet something else.
   */
  public static final String MARK = "Jishen_findings";

  private OwnList() {}
}
