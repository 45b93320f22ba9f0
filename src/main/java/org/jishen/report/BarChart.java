package org.jishen.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A chart of horizontal bars, drawn by the program: it is the same on every screen and on paper and
 * needs no script.
 *
 * @param id of the chart in the page
 * @param title above it
 * @param bars from top to bottom
 * @param most what makes the longest bar that is possible
 */
record BarChart(String id, String title, List<Bar> bars, double most) {

  private static final int ROW = 26;
  private static final int BAR = 18;
  private static final int WIDTH = 640;
  private static final int FIGURES = 70;
  private static final double LETTER = 6.7;
  private static final int GAP = 8;

  /** Narrower than this there is no room for a figure in a part of a bar. */
  private static final int ROOM = 18;

  /**
   * A bar.
   *
   * @param label at its left
   * @param parts side by side
   * @param figure at its right
   */
  record Bar(String label, List<Part> parts, String figure) {}

  /**
   * A part of a bar.
   *
   * @param value its length
   * @param style class of its colour
   * @param name what it stands for; "" where the bar has one part only
   */
  record Part(double value, String style, String name) {}

  void write(Html html) throws IOException {
    int labels =
        (int) (bars.stream().mapToInt(bar -> Layout.wide(bar.label())).max().orElse(0) * LETTER);
    int room = WIDTH - labels - FIGURES - 2 * GAP;
    html.open("figure");
    html.leaf("figcaption", title);
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + (bars.size() * ROW + GAP),
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    html.leaf("title", title, "id", id + "-t");
    html.leaf("desc", description(), "id", id + "-d");
    for (int i = 0; i < bars.size(); i++) {
      bar(html, bars.get(i), i * ROW + GAP, labels + GAP, room);
    }
    html.close().end();
  }

  private void bar(Html html, Bar bar, int top, int left, int room) throws IOException {
    String middle = String.valueOf(top + BAR - 5);
    html.leaf("text", bar.label(), "x", String.valueOf(left - GAP), "y", middle, "class", "label");
    double x = left;
    for (Part part : bar.parts()) {
      double width = most == 0 ? 0 : part.value() / most * room;
      if (part.value() > 0) {
        html.open(
            "rect",
            "x",
            number(x),
            "y",
            String.valueOf(top),
            "width",
            number(width),
            "height",
            String.valueOf(BAR),
            "class",
            part.style());
        html.close();
        if (width >= ROOM && !part.name().isEmpty()) {
          String value = String.valueOf(Math.round(part.value()));
          html.leaf("text", value, "x", number(x + width / 2), "y", middle, "class", "inside");
        }
      }
      x += width;
    }
    html.leaf("text", bar.figure(), "x", number(x + GAP), "y", middle, "class", "figure");
  }

  /** For those who do not see the chart. */
  private String description() {
    return bars.stream()
        .map(bar -> bar.label() + ": " + parts(bar) + bar.figure())
        .collect(Collectors.joining("; "));
  }

  private static String parts(Bar bar) {
    return bar.parts().stream()
        .filter(part -> part.value() > 0 && !part.name().isEmpty())
        .map(part -> part.name() + " " + Math.round(part.value()) + ", ")
        .collect(Collectors.joining());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
