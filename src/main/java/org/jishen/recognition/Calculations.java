package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.submission.Calculation;
import org.jishen.submission.Claim;
import org.jishen.submission.FieldKey;

/** Brings the calculations of a form together that are copied into several of its fields. */
final class Calculations {

  private Calculations() {}

  static List<Calculation> of(List<Object> facts) {
    Map<String, List<Claim>> same = new LinkedHashMap<>();
    for (Object fact : facts) {
      if (fact instanceof Claim claim && claim.field() != FieldKey.GOAL_ACHIEVED) {
        String key = claim.formula().kind() + Folding.narrow(claim.formula().raw()).strip();
        same.computeIfAbsent(key, text -> new ArrayList<>()).add(claim);
      }
    }
    List<Calculation> found = new ArrayList<>();
    for (List<Claim> claims : same.values()) {
      List<Place> places = claims.stream().map(Claim::place).distinct().toList();
      Claim first = claims.get(0);
      found.add(
          new Calculation(
              first.form(),
              found.size() + 1,
              first.formula(),
              first.formula().raw().strip(),
              places,
              first.place()));
    }
    return List.copyOf(found);
  }
}
