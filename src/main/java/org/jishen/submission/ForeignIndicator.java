package org.jishen.submission;

import org.jishen.document.Place;

/**
 * An indicator that speaks of a thing that neither the name nor any text of the form mentions,
 * though they speak of other things.
 *
 * @param form number of the form
 * @param indicator the indicator
 * @param topic the thing
 * @param place where the indicator stands
 */
public record ForeignIndicator(int form, Indicator indicator, String topic, Place place)
    implements Located, OfForm {}
