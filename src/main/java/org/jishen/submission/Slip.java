package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A fault in the wording of a sentence of the narrative or of the title of a table.
 *
 * @param kind what is wrong
 * @param quote the words that are wrong
 * @param hint what they should be or what they collide with; "" where there is nothing to say
 * @param text the sentence or what is around the words
 * @param place where it stands
 */
public record Slip(Kind kind, String quote, String hint, String text, Place place)
    implements Located {

  /** What is wrong with it. */
  public enum Kind {
    /** Two punctuation marks where one is meant: 。。. */
    PUNCTUATION,
    /** A word written twice: 增加增加. */
    REPETITION,
    /** A paragraph that ends without a mark. */
    NO_END,
    /** A year that is neither that of the budget nor the one before. */
    YEAR,
    /** A title of another year than that of the budget. */
    TITLE_YEAR,
    /** An item of the classification under a name that is no longer used. */
    OLD_NAME,
    /** An item that the tables call by a slightly different name. */
    OTHER_NAME,
    /** 主要原因是。 */
    NO_REASON,
    /** A number or a name that was not filled in. */
    NOT_FILLED,
    /** A body that calls itself 部门 in the budget of a single unit. */
    BODY,
    /** A reason or use that belongs to another item. */
    OTHER_ITEM,
    /** A reason that only says again that the figure moved. */
    EMPTY_REASON,
    /** A figure that a program could not show: ####. */
    NOT_SHOWN
  }
}
