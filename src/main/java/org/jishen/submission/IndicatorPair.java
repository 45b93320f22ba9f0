package org.jishen.submission;

/**
 * The same indicator for the whole project and for the year: same second level, and names that are
 * equal or of which one is the cut-off beginning of the other.
 */
public record IndicatorPair(int form, Indicator implementation, Indicator annual)
    implements OfForm {}
