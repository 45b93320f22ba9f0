package org.jishen.text;

/**
 * A document number (发文字号): 柳财社〔2025〕166号.
 *
 * @param raw as printed
 * @param issuer what stands before the year: 柳财社
 * @param level the level of the issuer, by the vocabulary
 * @param year the year in the brackets
 * @param number the number before 号
 * @param brackets the two brackets as printed: 〔〕, 【】, []; "" for none
 * @param start index in the text in which it was found
 */
public record DocumentNumber(
    String raw, String issuer, Level level, int year, String number, String brackets, int start) {

  /** Who issued a document. */
  public enum Level {
    CENTRAL,
    PROVINCE,
    CITY,
    COUNTY,
    UNKNOWN
  }
}
