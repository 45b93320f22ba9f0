package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * An amount of money in the running text of a form.
 *
 * @param form number of the form
 * @param field the field in which it stands
 * @param role what the words around it say it is
 * @param amount the amount
 * @param source the source of money that the words before it name; NONE for none
 * @param quote the clause in which it stands
 * @param place where the field stands
 */
public record Mention(
    int form,
    FieldKey field,
    Role role,
    Amount amount,
    FundSource source,
    String quote,
    Place place)
    implements Located, OfForm {

  /** What an amount in the text is. */
  public enum Role {
    /** The money of the whole project: 合计, 共计, 总投资, 资金总额. */
    TOTAL,
    /** One of several parts of a list. */
    PART,
    /** A standard for one: 每人60元, 5万元/年. */
    STANDARD,
    /** An amount that an instruction or document granted: 批示50万. */
    GRANTED,
    /** Something else. */
    OTHER
  }
}
