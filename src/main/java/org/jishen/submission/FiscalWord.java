package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A word of fiscal money in the cell of a source that is not fiscal: 其他资金 中央衔接资金1.75万元.
 *
 * @param form number of the form
 * @param fund the line
 * @param word the word: 衔接资金
 * @param place where the cell stands
 */
public record FiscalWord(int form, Fund fund, String word, Place place)
    implements Located, OfForm {}
