package org.jishen.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jishen.report.BarChart.Bar;
import org.jishen.report.BarChart.Part;
import org.jishen.rulebook.Grade;

/** The charts of the summary: findings by family and grade, points by dimension, forms by level. */
final class HtmlCharts {

  private final Html html;
  private final Wording words;
  private final Tally tally;

  HtmlCharts(Html html, Wording words, Tally tally) {
    this.html = html;
    this.words = words;
    this.tally = tally;
  }

  void write() throws IOException {
    html.open("ul", "class", "legend");
    for (Grade grade : Grade.values()) {
      html.open("li", "class", grade.name());
      html.text(words.say("report.grade.count", words.grade(grade), tally.findings(grade))).close();
    }
    html.end();
    html.open("div", "class", "charts");
    if (tally.findings() > 0) {
      chart("families", families());
    }
    if (tally.forms() > 0) {
      html.open("div"); // short ones: both fit beside a long one
      chart("dimensions", dimensions());
      chart("levels", levels());
      html.end();
    }
    html.end();
  }

  private void chart(String key, List<Bar> bars) throws IOException {
    double most =
        bars.stream()
            .mapToDouble(bar -> bar.parts().stream().mapToDouble(Part::value).sum())
            .max()
            .orElse(0);
    new BarChart("chart-" + key, words.say("report.chart." + key), bars, most).write(html);
  }

  private List<Bar> families() {
    List<Bar> bars = new ArrayList<>();
    for (String family : tally.families()) {
      List<Part> parts = new ArrayList<>();
      int sum = 0;
      for (Grade grade : Grade.values()) {
        int count = tally.findings(family, grade);
        parts.add(new Part(count, grade.name(), words.grade(grade)));
        sum += count;
      }
      bars.add(new Bar(words.family(family), parts, String.valueOf(sum)));
    }
    return bars;
  }

  /** What is missing to the full points stands there too, pale. */
  private List<Bar> dimensions() {
    List<Bar> bars = new ArrayList<>();
    for (String dimension : words.dimensions()) {
      double points = tally.points(dimension).doubleValue();
      double lost = Math.max(0, words.full(dimension).doubleValue() - points);
      bars.add(
          new Bar(
              words.dimension(dimension),
              List.of(new Part(points, "points", ""), new Part(lost, "lost", "")),
              Wording.plain(tally.points(dimension)) + "/" + Wording.plain(words.full(dimension))));
    }
    return bars;
  }

  private List<Bar> levels() {
    List<Bar> bars = new ArrayList<>();
    for (Wording.Step level : words.levels()) {
      int forms = tally.level(level.name());
      bars.add(
          new Bar(level.title(), List.of(new Part(forms, "points", "")), String.valueOf(forms)));
    }
    return bars;
  }
}
