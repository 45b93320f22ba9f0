package org.jishen.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.Grade;

/** What stands around the files of an HTML report: head, summary, filters, foot. */
final class HtmlPage {

  private final Html html;
  private final Wording words;
  private final Engine engine;
  private final Tally tally;

  HtmlPage(Html html, Wording words, Engine engine, Tally tally) {
    this.html = html;
    this.words = words;
    this.engine = engine;
    this.tally = tally;
  }

  /** Everything down to the list of forms, of which the lines follow. */
  void begin(Message conclusion) throws IOException {
    html.single("!DOCTYPE html");
    html.open("html", "lang", words.lang() == Lang.ZH ? "zh-CN" : "en");
    head();
    html.open("body");
    html.leaf("a", words.say("report.html.skip"), "class", "skip", "href", "#files");
    html.open("header");
    html.leaf("h1", words.say("report.html.title"));
    html.leaf("p", words.say("report.summary.files", tally.files(), tally.forms()));
    if (tally.accepted() > 0) {
      html.leaf("p", words.say("report.disposition.accepted", tally.accepted()));
    }
    if (tally.failures() > 0) {
      html.leaf("p", words.say("report.summary.failures", tally.failures()), "class", "alarm");
    }
    html.leaf("p", conclusion.in(words.lang()));
    html.end().open("main");
    html.open("section", "aria-labelledby", "summary");
    html.leaf("h2", words.say("report.summary"), "id", "summary");
    new HtmlCharts(html, words, tally).write();
    html.open("div", "class", "wide")
        .open("table", "class", "forms")
        .leaf("caption", words.say("report.sheet.forms"));
    html.open("thead").open("tr");
    for (String column : List.of("file", "subject", "score", "level")) {
      html.leaf("th", words.say("report.column." + column), "scope", "col");
    }
    for (Grade grade : Grade.values()) {
      html.leaf("th", words.grade(grade), "scope", "col");
    }
    html.close().close().open("tbody").text("\n");
  }

  /** From the end of the list of forms to the first file. */
  void middle() throws IOException {
    html.close().close().close().end();
    filters();
    html.open("div", "id", "files").text("\n");
  }

  void end() throws IOException {
    html.close().end().open("footer");
    html.leaf("p", words.say("report.scheme"));
    String name = words.say("report.engine", engine.version(), engine.profile());
    html.leaf(
        "p", name + words.say("report.list") + words.say("report.engine.rules", engine.rules()));
    html.end();
    html.raw("script", resource("report.js"));
    html.close().end();
  }

  private void head() throws IOException {
    String style = style();
    html.open("head");
    html.single("meta", "charset", "UTF-8");
    html.single("meta", "name", "viewport", "content", "width=device-width");
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy(style));
    html.leaf("title", words.say("report.html.title"));
    html.raw("style", style);
    html.end();
  }

  /** Nothing is loaded, and only this style and this script have any effect. */
  private static String policy(String style) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(resource("report.js"))
        + "'";
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A box that is not ticked gives the body the class that hides what belongs to it. */
  private String style() {
    StringBuilder style = new StringBuilder(resource("report.css"));
    for (Grade grade : Grade.values()) {
      style.append(".no-%1$s article.%1$s,.no-%1$s a.%1$s{display:none}\n".formatted(grade));
    }
    for (String family : tally.families()) {
      style.append(".no-%1$s [data-f=\"%1$s\"]{display:none}\n".formatted(family));
    }
    return style.toString();
  }

  private void filters() throws IOException {
    html.open(
        "form", "id", "filter", "hidden", "hidden", "aria-label", words.say("report.html.filter"));
    List<String> grades = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      grades.add(grade.name());
    }
    boxes(words.say("report.column.grade"), "g", grades);
    boxes(words.say("report.column.family"), "f", List.copyOf(tally.families()));
    html.open("p");
    html.leaf("button", words.say("report.html.all"), "type", "reset");
    html.text(" ");
    html.leaf(
        "output", "", "id", "shown", "data-text", words.say("report.html.shown", "{0}", "{1}"));
    html.close().end();
  }

  private void boxes(String legend, String key, List<String> values) throws IOException {
    html.open("fieldset").leaf("legend", legend);
    for (String value : values) {
      html.open("label");
      html.single("input", "type", "checkbox", "checked", "checked", "name", key, "value", value);
      html.text(" " + (key.equals("g") ? words.grade(Grade.valueOf(value)) : words.family(value)));
      html.close().text("\n");
    }
    html.end();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
