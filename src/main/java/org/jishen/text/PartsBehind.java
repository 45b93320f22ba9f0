package org.jishen.text;

import java.util.ArrayList;
import java.util.List;
import org.jishen.text.ItemSums.Element;
import org.jspecify.annotations.Nullable;

/** Finds totals whose parts stand behind them. */
final class PartsBehind {

  private static final int MOST_ITEMS = 2000;
  private static final String ENDS = "。!?\n);";

  private final String line;
  private final Units units;
  private final ItemSums sums;

  PartsBehind(String line, Units units, ItemSums sums) {
    this.line = line;
    this.units = units;
    this.sums = sums;
  }

  /** A total with its parts in brackets behind it: 854万(建设400万元,示范295万元,畅通159万元). */
  @Nullable Formula bracketed(List<Element> elements, int index) {
    Element total = elements.get(index);
    int open = Glyphs.skipFewBlanks(line, total.claimant().end());
    boolean opens =
        line.startsWith("(", open)
            && Wording.at(units.wording().partsOpeners(), line, open + 1) == null;
    return opens ? behind(elements, index, open + 1, total.depth() + 1) : null;
  }

  /** A total with a total word and its parts behind it: 共申请2026400元,其中…. */
  @Nullable Formula opened(List<Element> elements, int index) {
    Element total = elements.get(index);
    int at = Glyphs.skipFewBlanks(line, total.claimant().end());
    if (at >= line.length() || ",;:".indexOf(line.charAt(at)) < 0) {
      return null;
    }
    int word = Glyphs.skipFewBlanks(line, at + 1);
    String opener = Wording.at(units.wording().partsOpeners(), line, word);
    return opener == null ? null : behind(elements, index, word + opener.length(), total.depth());
  }

  /** Parts that follow from a place on, one to each clause up to the end. */
  private @Nullable Formula behind(List<Element> elements, int index, int start, int depth) {
    List<Element> parts = new ArrayList<>();
    int from = start;
    for (int i = index + 1; i < elements.size() && parts.size() < MOST_ITEMS; i++) {
      Element element = elements.get(i);
      if (element.depth() < depth) {
        break;
      }
      Quantity quantity = element.claimant().quantity();
      boolean plain =
          element.depth() == depth
              && quantity != null
              && sums.money(element) != null
              && !Prices.unitPrice(line, quantity, units)
              && sums.totalWord(quantity.start()) < 0
              && parted(from, quantity, parts.isEmpty());
      String label = line.substring(from, Math.max(from, element.claimant().start()));
      if (!plain || Wording.within(units.wording().notParts(), label)) {
        return null;
      }
      parts.add(element);
      from = element.claimant().end();
    }
    if (parts.size() < 2 || !ends(from)) {
      return null;
    }
    return sums.list(parts, elements.get(index));
  }

  /** A separator and a name stand before the part. */
  private boolean parted(int from, Quantity part, boolean first) {
    String label = line.substring(from, part.start()).strip();
    return label.length() > (first ? 0 : 1) && (first || ",;、".indexOf(label.charAt(0)) >= 0);
  }

  /** Nothing that could be a further part stands behind the last one. */
  private boolean ends(int end) {
    int at = Glyphs.skipFewBlanks(line, end);
    return at == line.length() || ENDS.indexOf(line.charAt(at)) >= 0;
  }
}
