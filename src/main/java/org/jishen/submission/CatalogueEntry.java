package org.jishen.submission;

import org.jishen.document.Place;

/**
 * An entry of an attached catalogue (政府购买服务指导性目录).
 *
 * @param section the heading row under which it stands (a department); "" when none
 * @param code A150201
 * @param parent code of the entry above it; "" for the first level
 * @param level 1 to 4
 * @param name as printed
 * @param place where it stands
 */
public record CatalogueEntry(
    String section, String code, String parent, int level, String name, Place place)
    implements Located {}
