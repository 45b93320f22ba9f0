package org.jishen.report;

import org.jishen.knowledge.Message;
import org.jishen.review.Grade;

/** How people call the grades. */
public final class Grades {

  private Grades() {}

  /** 必须修改, 修改或说明, 建议改进, 提示. */
  public static Message name(Grade grade) {
    return Message.of("report.grade." + grade.name());
  }
}
