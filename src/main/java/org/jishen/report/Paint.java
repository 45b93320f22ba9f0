package org.jishen.report;

import org.jishen.rulebook.Grade;

/** Colours for a terminal; none where the text goes into a file. */
enum Paint {
  PLAIN {
    @Override
    String grade(Grade grade, String text) {
      return text;
    }

    @Override
    String strong(String text) {
      return text;
    }
  },
  COLOUR {
    @Override
    String grade(Grade grade, String text) {
      return switch (grade) {
        case BLOCK -> paint("1;31", text);
        case EXPLAIN -> paint("1;33", text);
        case ADVISE -> paint("1;36", text);
        case NOTE -> paint("1", text);
      };
    }

    @Override
    String strong(String text) {
      return paint("1", text);
    }
  };

  /** A text in the colour of a grade. */
  abstract String grade(Grade grade, String text);

  /** A text that stands out. */
  abstract String strong(String text);

  private static String paint(String code, String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
