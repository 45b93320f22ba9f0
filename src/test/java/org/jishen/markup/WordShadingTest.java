package org.jishen.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.jishen.rulebook.Grade;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class WordShadingTest {

  private static WordNodes cell(String properties) throws IOException, SAXException {
    String xml =
        "<w:body xmlns:w='w'><w:tc><w:tcPr>" + properties + "</w:tcPr><w:p/></w:tc></w:body>";
    return new WordNodes(
        DocumentHelper.readDocument(
            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }

  private static String look(WordNodes nodes) {
    Element shading = nodes.all("shd").get(0);
    return String.join(
        " ",
        nodes.attribute(shading, "val"),
        nodes.attribute(shading, "color"),
        nodes.attribute(shading, "fill"));
  }

  @Test
  void a_fill_stays_below_the_colour_and_is_there_again_without_it()
      throws IOException, SAXException {
    WordNodes nodes = cell("<w:shd w:val='clear' w:color='auto' w:fill='FFFF00'/>");
    WordShading shading = new WordShading(nodes);
    shading.colour(nodes.all("tc").get(0), Grade.BLOCK);
    assertEquals("solid F8CBC6 FFFF00", look(nodes));
    shading.clear();
    assertEquals("clear auto FFFF00", look(nodes));
  }

  @Test
  void a_cell_without_a_fill_is_as_it_was() throws IOException, SAXException {
    WordNodes nodes = cell("<w:tcW w:w='1'/><w:vAlign w:val='center'/>");
    WordShading shading = new WordShading(nodes);
    shading.colour(nodes.all("tc").get(0), Grade.NOTE);
    assertEquals("solid E6E6E6 auto", look(nodes));
    assertEquals("tcW", nodes.all("shd").get(0).getPreviousSibling().getLocalName());
    shading.clear();
    assertNull(WordNodes.child(nodes.all("tcPr").get(0), "shd"));
  }

  @Test
  void a_pattern_of_the_owner_is_kept() throws IOException, SAXException {
    WordNodes nodes = cell("<w:shd w:val='pct10' w:color='FF0000' w:fill='auto'/>");
    WordShading shading = new WordShading(nodes);
    shading.colour(nodes.all("tc").get(0), Grade.BLOCK);
    shading.clear();
    assertEquals("pct10 FF0000 auto", look(nodes));
  }
}
