package org.jishen.submission;

import org.jishen.document.Place;

/**
 * Two changes that belong together and are changes against different figures of last year.
 *
 * @param subject what the first speaks of
 * @param basis what it compares with: 预算执行数
 * @param otherSubject what the second speaks of
 * @param otherBasis what it compares with: 预算数
 * @param text the first clause as printed
 * @param otherText the second clause as printed
 * @param place where the first stands
 * @param otherPlace where the second stands
 */
public record BasisChange(
    String subject,
    String basis,
    String otherSubject,
    String otherBasis,
    String text,
    String otherText,
    Place place,
    Place otherPlace)
    implements Located {}
