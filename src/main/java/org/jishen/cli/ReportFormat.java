package org.jishen.cli;

/** The forms of a report, as they are typed. */
enum ReportFormat {
  text,
  json,
  html,
  csv,
  sarif,
  junit,
  xlsx,
  docx;

  /** Printed in the charset of the terminal; every other format says itself that it is UTF-8. */
  boolean printed() {
    return this == text || this == json;
  }

  /** An archive, which no terminal can show. */
  boolean binary() {
    return this == xlsx || this == docx;
  }
}
