package org.jishen.submission;

/**
 * A second level that belongs under a first level, by the forms of the place. 成本 stands under 产出 in
 * the forms of 财预〔2015〕88号 and is a first level in those of 财预〔2021〕101号.
 *
 * @param level1 the first level
 * @param level2 the second level
 */
public record LevelPair(Level1 level1, Level2 level2) {}
