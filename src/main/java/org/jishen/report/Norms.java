package org.jishen.report;

/** What the rules rest on; reports print it beside each finding. */
@FunctionalInterface
public interface Norms {

  /** The norm behind a rule: 财预〔2015〕88号第十条. */
  String basis(String rule);
}
