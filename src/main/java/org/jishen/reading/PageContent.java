package org.jishen.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jishen.text.Radicals;
import org.jspecify.annotations.Nullable;

/** Gathers what is drawn on a page: characters and straight lines. */
final class PageContent extends PDFGraphicsStreamEngine {

  /** More is drawn on the page than is read. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final int NO_CLIPPING = -1;

  /** A clipping path of no more points is followed. */
  private static final int SIMPLE = 100;

  private final Limits.Pages limits;
  private final DrawingSteps steps;
  private final AffineTransform view;
  private final List<Turn.Drawn> glyphs = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final StrokePath path = new StrokePath();
  private final GeneralPath outline = new GeneralPath();
  private int points;
  private int clipping = NO_CLIPPING;
  private int shown;
  private int unreadable;
  private int invisible;
  private int images;

  /**
   * For one page.
   *
   * @param steps that are left for the file
   */
  PageContent(PDPage page, Limits.Pages limits, DrawingSteps steps) {
    super(page);
    this.limits = limits;
    this.steps = steps;
    this.view = view(page);
  }

  /** From the coordinates of the file to those of a person who looks at the page. */
  private static AffineTransform view(PDPage page) {
    PDRectangle box = page.getCropBox();
    AffineTransform view = new AffineTransform();
    switch (page.getRotation()) {
      case 90 -> view.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
      case 180 -> view.concatenate(new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0));
      case 270 ->
          view.concatenate(new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth()));
      default -> view.concatenate(new AffineTransform(1, 0, 0, -1, 0, box.getHeight()));
    }
    view.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    return view;
  }

  /** The characters of the direction in which most of the text runs, so that it can be read. */
  List<Glyph> glyphs() {
    Turn turn = turn();
    return glyphs.stream().filter(glyph -> glyph.turn() == turn).map(turn::glyph).toList();
  }

  /** The lines, turned like the text. */
  List<Stroke> strokes() {
    Turn turn = turn();
    return strokes.stream().map(turn::stroke).toList();
  }

  /** From the page as its text is read back to the coordinates of the file. */
  AffineTransform back() {
    AffineTransform read = turn().transform();
    read.concatenate(view);
    return inverse(read);
  }

  private static AffineTransform inverse(AffineTransform transform) {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e); // a view only turns and shifts
    }
  }

  private Turn turn() {
    Map<Turn, Long> counts = new EnumMap<>(Turn.class);
    for (Turn.Drawn glyph : glyphs) {
      Turn turn = glyph.turn();
      if (turn != null) {
        counts.merge(turn, 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Turn.NONE);
  }

  /** Characters of which nobody knows what they say. */
  int unreadable() {
    return unreadable;
  }

  /** There are pictures, and perhaps text that recognition put under them unseen. */
  boolean scanned() {
    return (images > 0 && glyphs.isEmpty()) || invisible > glyphs.size();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps.take();
    super.processOperator(operator, operands);
  }

  /** PDFBox passes over a form that cannot be drawn; a page that draws too much it must not. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof TooMuchException) {
      throw exception;
    }
    super.operatorException(operator, operands, exception);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    steps.take();
    if (++shown > limits.glyphs()) {
      throw new TooMuchException();
    }
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      invisible++;
      return;
    }
    String text = text(font, code);
    if (text == null || !TextLayer.known(text)) {
      unreadable++;
      return;
    }
    AffineTransform at = rendering.createAffineTransform();
    Point2D middle = at.transform(new Point2D.Double(displacement.getX() / 2, 0.3), null);
    if (!getGraphicsState().getCurrentClippingPath().contains(middle)) {
      return;
    }
    at.preConcatenate(view);
    Point2D start = at.transform(new Point2D.Double(0, 0), null);
    Point2D end = at.transform(new Point2D.Double(displacement.getX(), 0), null);
    Point2D top = at.transform(new Point2D.Double(0, 1), null);
    glyphs.add(
        new Turn.Drawn(
            Radicals.unified(text),
            start.getX(),
            start.getY(),
            end.getX() - start.getX(),
            end.getY() - start.getY(),
            start.distance(top)));
  }

  /** What a character says; null where the file does not tell. */
  private static @Nullable String text(PDFont font, int code) {
    if (font instanceof PDType0Font composite
        && !composite.getCOSObject().containsKey(COSName.TO_UNICODE)
        && composite.getName() != null
        && identity(composite)) {
      return null;
    }
    return font.toUnicode(code);
  }

  /** Its codes are numbers of shapes in a font, which say nothing. */
  private static boolean identity(PDType0Font font) {
    String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING);
    boolean plain = encoding != null && encoding.startsWith("Identity");
    String ordering =
        font.getDescendantFont().getCIDSystemInfo() == null
            ? "Identity"
            : font.getDescendantFont().getCIDSystemInfo().getOrdering();
    return plain && (ordering == null || ordering.equals("Identity"));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    images++;
  }

  /** What lies outside is not seen; the path may still be drawn before it ends. */
  @Override
  public void clip(int windingRule) {
    clipping = windingRule;
  }

  @Override
  public void moveTo(float x, float y) {
    points++;
    outline.moveTo(x, y);
    path.move(view.transform(new Point2D.Double(x, y), null));
  }

  @Override
  public void lineTo(float x, float y) {
    points++;
    if (outline.getCurrentPoint() == null) {
      outline.moveTo(x, y);
    }
    outline.lineTo(x, y);
    path.line(view.transform(new Point2D.Double(x, y), null));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    points++;
    if (outline.getCurrentPoint() == null) {
      outline.moveTo(x1, y1);
    }
    outline.curveTo(x1, y1, x2, y2, x3, y3);
    path.curve(view.transform(new Point2D.Double(x3, y3), null));
  }

  @Override
  public Point2D getCurrentPoint() {
    return inverse(view).transform(path.point(), null);
  }

  @Override
  public void closePath() {
    if (outline.getCurrentPoint() != null) {
      outline.closePath();
    }
    path.close();
  }

  @Override
  public void endPath() {
    if (clipping >= 0) {
      outline.setWindingRule(clipping);
      getGraphicsState().intersectClippingPath(simple(outline));
      clipping = NO_CLIPPING;
    }
    outline.reset();
    points = 0;
    path.clear();
  }

  /** The path; the box around it when to follow each of its crossings would take too long. */
  private GeneralPath simple(GeneralPath path) {
    return points <= SIMPLE ? path : new GeneralPath(path.getBounds2D());
  }

  @Override
  public void strokePath() throws IOException {
    take(path.edges());
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    take(path.bars());
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    take(path.edges());
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A colour behind the text.
  }

  private void take(List<Stroke> more) throws TooMuchException {
    strokes.addAll(more);
    endPath();
    if (strokes.size() > limits.strokes()) {
      throw new TooMuchException();
    }
  }
}
