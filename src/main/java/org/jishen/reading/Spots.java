package org.jishen.reading;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jishen.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file stands what was read of it, for who writes beside it.
 *
 * @param <T> how the format calls a spot
 */
public final class Spots<T> {

  private final NavigableMap<Place, T> spots = new TreeMap<>();
  private final boolean kept;

  private Spots(boolean kept) {
    this.kept = kept;
  }

  /** For who will ask for them. */
  static <T> Spots<T> kept() {
    return new Spots<>(true);
  }

  /** For who only reads: to sort the cells of a long table takes a quarter of the time. */
  static <T> Spots<T> unkept() {
    return new Spots<>(false);
  }

  void put(Place place, T spot) {
    if (kept) {
      spots.put(place, spot);
    }
  }

  /**
   * The spot of a place. A row is found at its first cell, and a cell that the file leaves out at
   * one of its row; empty for a file or table as a whole.
   */
  public Optional<T> at(Place place) {
    Place bare = place.labelled("");
    T spot = spots.get(bare);
    if (spot == null) {
      spot = sameRow(spots.floorEntry(bare), bare);
    }
    if (spot == null) {
      spot = sameRow(spots.ceilingEntry(bare), bare);
    }
    return Optional.ofNullable(spot);
  }

  private @Nullable T sameRow(Map.@Nullable Entry<Place, T> near, Place place) {
    return near != null && place.row() > 0 && row(near.getKey()).equals(row(place))
        ? near.getValue()
        : null;
  }

  private static Place row(Place place) {
    return new Place(
        place.file(), place.page(), place.sheet(), place.table(), place.row(), 0, place.line(), "");
  }
}
