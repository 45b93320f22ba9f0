package org.jishen.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jishen.document.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The paragraphs and tables of a web page in their order. What is not shown is not read. Walks the
 * page without recursion, because a page may nest as deep as it likes.
 */
final class HtmlBlocks {

  private final OfficeBlocks blocks;
  private final Limits limits;
  private final StringBuilder line = new StringBuilder();

  HtmlBlocks(OfficeBlocks blocks, Limits limits) {
    this.blocks = blocks;
    this.limits = limits;
  }

  void read(Element body) {
    body.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("table")) {
              paragraph();
              write(element);
              return FilterResult.SKIP_ENTIRELY;
            }
            return enter(node);
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            leave(node);
            return FilterResult.CONTINUE;
          }
        });
    paragraph();
  }

  private FilterResult enter(Node node) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (hidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock() || element.normalName().equals("br")) {
        paragraph();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Node node) {
    if (node instanceof Element element && element.isBlock()) {
      paragraph();
    }
  }

  private void paragraph() {
    blocks.paragraph(oneLine(line.toString()));
    line.setLength(0);
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("mso-hide:all")
        || List.of("script", "style", "template", "noscript").contains(element.normalName());
  }

  /** White space of the source is no more than a blank. */
  private static String oneLine(String text) {
    return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  /** Writes a table, and behind it the tables in its cells. */
  private void write(Element table) {
    Deque<Element> waiting = new ArrayDeque<>(List.of(table));
    while (!waiting.isEmpty()) {
      Element next = waiting.remove();
      CellGrid grid = new CellGrid();
      int row = 0;
      HtmlSpans spans = new HtmlSpans(limits);
      for (Element tr : rows(next)) {
        row++;
        spans.row(row);
        for (Element cell : tr.children()) {
          if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
            HtmlSpans.Span span = spans.place(cell);
            List<Element> inner = new ArrayList<>();
            String text = hidden(cell) ? "" : text(cell, inner);
            if (span != null) {
              grid.put(row, span.column(), span.rows(), span.columns(), text);
            } else if (!text.isEmpty()) {
              blocks.wide(Place.inFile(blocks.file()));
            }
            waiting.addAll(inner);
          }
        }
      }
      blocks.table(grid);
    }
  }

  /** The rows of a table, of its head and its bodies, but not of tables in its cells. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (List.of("thead", "tbody", "tfoot").contains(child.normalName())) {
        child.children().stream().filter(tr -> tr.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  /** The text of a cell, a line for each paragraph and break; tables in it are put aside. */
  private static String text(Element cell, List<Element> tables) {
    StringBuilder text = new StringBuilder();
    StringBuilder open = new StringBuilder();
    cell.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode piece) {
              open.append(piece.getWholeText());
            } else if (node instanceof Element element) {
              if (element.normalName().equals("table")) {
                tables.add(element);
                return FilterResult.SKIP_ENTIRELY;
              }
              if (hidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (element.isBlock() || element.normalName().equals("br")) {
                close(text, open);
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              close(text, open);
            }
            return FilterResult.CONTINUE;
          }
        });
    close(text, open);
    return text.toString();
  }

  private static void close(StringBuilder text, StringBuilder open) {
    String line = oneLine(open.toString());
    if (!line.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n").append(line);
    }
    open.setLength(0);
  }
}
