package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jishen.knowledge.Message;

/**
 * The handbook as one HTML page that needs no other file: contents, then the sheet of each rule.
 *
 * <p>Written as XML, so that nothing of a rule or a case can be taken for a tag.
 */
public final class HandbookHtml {

  private static final String STYLE =
      """
      body { font: 16px/1.6 "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
        max-width: 60em; margin: 0 auto; padding: 1em; color: #222; background: #fff; }
      h1 { font-size: 1.6em; } h2 { border-bottom: 2px solid #888; margin-top: 2em; }
      h3 { margin: 2em 0 .4em; } h4 { margin: 1em 0 .2em; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em .8em; margin: 0; }
      dt { color: #555; } dd { margin: 0; }
      ul { margin: .2em 0; padding-left: 1.4em; } li > ul { color: #8a1c1c; }
      a { color: #0b57a4; } a:focus { outline: 2px solid #0b57a4; }
      nav ul { columns: 2; }
      @media (max-width: 40em) { nav ul { columns: 1; } dl { display: block; } }
      @media print { nav { display: none; } section { break-inside: avoid; } a { color: inherit; }
        @page { size: A4; margin: 20mm; } }
      """;

  private final RuleSheets sheets;

  /** A handbook of these sheets. */
  public HandbookHtml(RuleSheets sheets) {
    this.sheets = sheets;
  }

  /** Writes the page. */
  public void write(Writer out) throws IOException {
    try {
      out.write("<!DOCTYPE html>\n");
      XMLStreamWriter html = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      page(html, sheets.all());
      html.flush();
      out.write("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void page(XMLStreamWriter html, List<RuleSheet> rules) throws XMLStreamException {
    html.writeStartElement("html");
    html.writeAttribute("lang", sheets.lang().name().toLowerCase(Locale.ROOT));
    html.writeStartElement("head");
    html.writeEmptyElement("meta");
    html.writeAttribute("charset", "UTF-8");
    html.writeEmptyElement("meta");
    html.writeAttribute("name", "viewport");
    html.writeAttribute("content", "width=device-width");
    element(html, "title", say("report.handbook.title"));
    element(html, "style", STYLE);
    html.writeEndElement();
    html.writeStartElement("body");
    element(html, "h1", say("report.handbook.title"));
    element(html, "p", say("report.handbook.lead", rules.size()));
    contents(html, rules);
    html.writeStartElement("main");
    String family = "";
    for (RuleSheet rule : rules) {
      if (!rule.family().equals(family)) {
        family = rule.family();
        element(html, "h2", family);
      }
      section(html, rule);
    }
    html.writeEndElement();
    html.writeEndElement();
    html.writeEndElement();
  }

  private void contents(XMLStreamWriter html, List<RuleSheet> rules) throws XMLStreamException {
    html.writeStartElement("nav");
    html.writeAttribute("aria-label", say("report.handbook.contents"));
    html.writeStartElement("ul");
    for (RuleSheet rule : rules) {
      link(html, rule.code(), rule.title());
    }
    html.writeEndElement();
    html.writeEndElement();
  }

  private void section(XMLStreamWriter html, RuleSheet rule) throws XMLStreamException {
    html.writeStartElement("section");
    html.writeAttribute("id", rule.code());
    element(html, "h3", rule.code() + " " + rule.title());
    html.writeStartElement("dl");
    for (RuleSheet.Fact fact : rule.facts()) {
      element(html, "dt", fact.label());
      element(html, "dd", fact.value());
    }
    html.writeEndElement();
    if (!rule.comment().isEmpty()) {
      element(html, "h4", say("report.rule.comment"));
      html.writeStartElement("ul");
      for (String line : rule.comment()) {
        element(html, "li", line);
      }
      html.writeEndElement();
    }
    for (RuleSheet.Group group : rule.examples()) {
      element(html, "h4", group.heading());
      examples(html, group.examples());
    }
    if (!rule.related().isEmpty()) {
      element(html, "h4", say("report.rule.related"));
      html.writeStartElement("ul");
      for (RuleSheet.Related other : rule.related()) {
        link(html, other.code(), other.title());
      }
      html.writeEndElement();
    }
    html.writeEndElement();
  }

  private static void examples(XMLStreamWriter html, List<RuleSheet.Shown> examples)
      throws XMLStreamException {
    html.writeStartElement("ul");
    for (RuleSheet.Shown example : examples) {
      html.writeStartElement("li");
      html.writeCharacters(example.sentence());
      if (!example.findings().isEmpty()) {
        html.writeStartElement("ul");
        for (String finding : example.findings()) {
          element(html, "li", finding);
        }
        html.writeEndElement();
      }
      html.writeEndElement();
    }
    html.writeEndElement();
  }

  private static void link(XMLStreamWriter html, String code, String title)
      throws XMLStreamException {
    html.writeStartElement("li");
    html.writeStartElement("a");
    html.writeAttribute("href", "#" + code);
    html.writeCharacters(code + " " + title);
    html.writeEndElement();
    html.writeEndElement();
  }

  private static void element(XMLStreamWriter html, String name, String text)
      throws XMLStreamException {
    html.writeStartElement(name);
    html.writeCharacters(text);
    html.writeEndElement();
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(sheets.lang());
  }
}
