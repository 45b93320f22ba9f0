package org.jishen.report;

import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;
import org.jishen.document.Place;

/**
 * Addresses under which a workbook opens the place of a finding.
 *
 * @param paths the path from the workbook to a file as the user named it; "" where there is none,
 *     such as for a file in an archive
 */
record PlaceLinks(UnaryOperator<String> paths) {

  /**
   * The address of a place: the file, and its cell where it is a cell of a workbook; "" for none.
   */
  String address(Place place) {
    String path = paths.apply(place.file());
    if (path.isEmpty()) {
      return "";
    }
    boolean cell = !place.sheet().isEmpty() && place.row() > 0 && place.column() > 0;
    return SarifLocation.uri(path) + (cell ? "#" + cell(place) : "");
  }

  private static String cell(Place place) {
    return new CellReference(place.sheet(), place.row() - 1, place.column() - 1, false, false)
        .formatAsString()
        .replace("%", "%25")
        .replace(" ", "%20")
        .replace("#", "%23");
  }
}
