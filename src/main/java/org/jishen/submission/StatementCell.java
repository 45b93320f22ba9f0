package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * An amount of the narrative beside the figure of a budget table that it restates. Where several
 * figures have the name that the narrative uses, it is the one nearest to the amount.
 *
 * @param subject what the narrative speaks of
 * @param stated the amount in the narrative
 * @param table title of the table
 * @param row name of the row or column
 * @param figure the figure of the table
 * @param text the clause as printed
 * @param place where the clause stands
 */
public record StatementCell(
    String subject,
    Amount stated,
    String table,
    String row,
    Amount figure,
    String text,
    Place place)
    implements Located {}
