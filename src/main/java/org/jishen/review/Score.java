package org.jishen.review;

import java.math.BigDecimal;
import java.util.Map;
import org.jishen.profile.Scoring;

/**
 * Score and level of a form or of a submission, by our own scheme (按本系统评分规则).
 *
 * @param subject form:1, submission
 * @param points what is left of each dimension, in the order of the profile
 * @param total their sum
 * @param level the level, with what it leads to
 */
public record Score(
    String subject, Map<String, BigDecimal> points, BigDecimal total, Scoring.Level level) {}
