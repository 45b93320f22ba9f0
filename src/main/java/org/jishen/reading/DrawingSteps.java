package org.jishen.reading;

/** What of a PDF may still be drawn: forms that draw forms make much of a small file. */
final class DrawingSteps {

  private int left;

  DrawingSteps(int most) {
    left = most;
  }

  /** Takes one. */
  void take() throws PageContent.TooMuchException {
    if (left == 0) {
      throw new PageContent.TooMuchException();
    }
    left--;
  }
}
