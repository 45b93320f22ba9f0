package org.jishen.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.review.Edit;

/**
 * What a pattern finds at the places of the finding is written otherwise.
 *
 * @param pattern what is wrong
 * @param replacement what is right, with $1 for what the pattern has in brackets
 */
record WordingWay(Pattern pattern, String replacement) implements Way {

  @Override
  public List<Proposal> proposals(Problem problem) {
    List<Edit> all = new ArrayList<>();
    for (Spot spot : problem.spots()) {
      Matcher matcher = pattern.matcher(spot.text());
      while (matcher.find()) {
        String piece = matcher.group();
        String written = pattern.matcher(piece).replaceFirst(replacement);
        if (!written.equals(piece)) {
          Edit edit = new Edit(spot.place(), spot.text(), matcher.start(), matcher.end(), written);
          all.add(edit);
        }
      }
    }
    List<Edit> copies = new ArrayList<>();
    for (Edit edit : all) {
      Copies.of(problem, edit).stream().filter(copy -> !copies.contains(copy)).forEach(copies::add);
    }
    return List.of(Proposal.of(all), Proposal.of(copies));
  }
}
