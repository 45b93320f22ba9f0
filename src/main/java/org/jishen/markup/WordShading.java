package org.jishen.markup;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.report.Colours;
import org.jishen.rulebook.Grade;
import org.w3c.dom.Element;

/**
 * Colours cells and paragraphs of a Word file by their worst grade. The colour is laid over the
 * fill as a pattern without gaps: what the fill was stays in the file and is seen again once the
 * pattern is gone.
 */
final class WordShading {

  private static final String OVER = "solid";
  private static final Set<String> NONE = Set.of("", "clear", "nil");

  private static final Set<String> COLOURS =
      Arrays.stream(Grade.values()).map(Colours::hex).collect(Collectors.toSet());

  /** What the format wants before the shading of a cell or paragraph. */
  private static final Set<String> BEFORE =
      Set.of(
          "cnfStyle",
          "tcW",
          "gridSpan",
          "hMerge",
          "vMerge",
          "tcBorders",
          "pStyle",
          "keepNext",
          "keepLines",
          "pageBreakBefore",
          "framePr",
          "widowControl",
          "numPr",
          "suppressLineNumbers",
          "pBdr");

  private final WordNodes nodes;

  WordShading(WordNodes nodes) {
    this.nodes = nodes;
  }

  /** Takes our earlier colours away. */
  void clear() {
    for (Element shading : nodes.all("shd")) {
      boolean own =
          nodes.attribute(shading, "val").equals(OVER)
              && COLOURS.contains(nodes.attribute(shading, "color"));
      if (own && filled(shading)) {
        nodes.set(shading, "val", "clear");
        nodes.set(shading, "color", "auto");
      } else if (own) {
        WordNodes.remove(shading);
      }
    }
  }

  private boolean filled(Element shading) {
    String fill = nodes.attribute(shading, "fill");
    return !(fill.isEmpty() || fill.equals("auto"))
        || !nodes.attribute(shading, "themeFill").isEmpty();
  }

  /** Colours a cell or paragraph; one with a pattern of its own keeps that. */
  void colour(Element element, Grade grade) {
    Element properties = nodes.properties(element, WordNodes.is(element, "tc") ? "tcPr" : "pPr");
    Element shading = WordNodes.child(properties, "shd");
    if (shading == null) {
      shading = nodes.element("shd", "fill", "auto");
      WordNodes.insertBehind(properties, shading, BEFORE);
    }
    if (NONE.contains(nodes.attribute(shading, "val"))) {
      nodes.set(shading, "val", OVER);
      nodes.set(shading, "color", Colours.hex(grade));
    }
  }
}
