package org.jishen.repair;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.review.Edit;

/** Texts with edits made. */
public final class EditedTexts {

  private EditedTexts() {}

  /** The new text of each place that has edits. */
  public static Map<Place, String> byPlace(List<Edit> edits) {
    Map<Place, String> texts = new TreeMap<>();
    of(edits).forEach((spot, text) -> texts.put(spot.place(), text));
    return texts;
  }

  /** The new text of each spot that has edits. */
  static Map<Spot, String> of(List<Edit> edits) {
    Map<Spot, String> texts = new HashMap<>();
    edits.stream()
        .collect(Collectors.groupingBy(edit -> new Spot(edit.place(), edit.text())))
        .forEach((spot, ofSpot) -> texts.put(spot, edited(spot.text(), ofSpot)));
    return texts;
  }

  /** From the end on, so that the earlier indices stay right. */
  private static String edited(String today, List<Edit> edits) {
    StringBuilder text = new StringBuilder(today);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(edit -> text.replace(edit.start(), edit.end(), edit.replacement()));
    return text.toString();
  }
}
