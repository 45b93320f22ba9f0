package org.jishen.markup;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jishen.reading.PageArea;
import org.jishen.report.Colours;
import org.jishen.rulebook.Grade;

/**
 * The look of a highlight: the areas in the colour of a grade, through which the text is seen.
 * Drawn here, because PDFBox rounds its highlights, and those of a cell would reach into the next.
 */
record Highlight(List<PageArea> areas, Grade grade) {

  /** Gives an annotation its place and its look. */
  void draw(PDDocument pdf, PDAnnotationHighlight note) throws IOException {
    note.setQuadPoints(corners());
    note.setRectangle(frame());
    note.setColor(colour());
    PDAppearanceStream look = new PDAppearanceStream(pdf);
    look.setBBox(frame());
    look.setResources(new PDResources());
    try (PDAppearanceContentStream drawing = new PDAppearanceContentStream(look)) {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setBlendMode(BlendMode.MULTIPLY);
      drawing.setGraphicsStateParameters(state);
      drawing.setNonStrokingColor(colour());
      for (PageArea area : areas) {
        drawing.addRect(
            (float) area.left(),
            (float) area.bottom(),
            (float) (area.right() - area.left()),
            (float) (area.top() - area.bottom()));
      }
      drawing.fill();
    }
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(look);
    note.setAppearance(looks);
  }

  private float[] corners() {
    float[] corners = new float[areas.size() * 8];
    for (int i = 0; i < areas.size(); i++) {
      PageArea area = areas.get(i);
      float left = (float) area.left();
      float right = (float) area.right();
      float top = (float) area.top();
      float bottom = (float) area.bottom();
      float[] quad = {left, top, right, top, left, bottom, right, bottom};
      System.arraycopy(quad, 0, corners, i * quad.length, quad.length);
    }
    return corners;
  }

  private PDRectangle frame() {
    double left = areas.stream().mapToDouble(PageArea::left).min().orElse(0);
    double bottom = areas.stream().mapToDouble(PageArea::bottom).min().orElse(0);
    double right = areas.stream().mapToDouble(PageArea::right).max().orElse(0);
    double top = areas.stream().mapToDouble(PageArea::top).max().orElse(0);
    return new PDRectangle(
        (float) left, (float) bottom, (float) (right - left), (float) (top - bottom));
  }

  private PDColor colour() {
    byte[] rgb = HexFormat.of().parseHex(Colours.hex(grade));
    float[] shares = new float[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      shares[i] = (rgb[i] & 0xFF) / 255f;
    }
    return new PDColor(shares, PDDeviceRGB.INSTANCE);
  }
}
