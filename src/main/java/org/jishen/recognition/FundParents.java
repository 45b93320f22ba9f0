package org.jishen.recognition;

import java.util.List;
import java.util.Set;
import org.jishen.recognition.FundFacts.FundLine;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;

/**
 * Decides what each source is a part of: of the total, of 财政拨款, or of the line above it.
 *
 * <p>Where the lines allow more than one reading, a line becomes OF_WHICH and is part of no sum.
 */
final class FundParents {

  /** Sources that may have parts of any kind. */
  private static final Set<FundSource> OPEN =
      Set.of(FundSource.OTHER, FundSource.SELF, FundSource.CARRY_OVER);

  private final FundVocabulary vocabulary;

  FundParents(FundVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Sets the parents of the sources of one scope. */
  void decide(List<FundLine> lines) {
    List<FundLine> sources = lines.stream().filter(line -> line.role == FundRole.SOURCE).toList();
    if (sources.isEmpty()) {
      return;
    }
    boolean fiscal = sources.stream().anyMatch(line -> line.source == FundSource.FISCAL);
    if (fiscal) {
      partsOfFiscal(sources);
    } else {
      levelsOfKinds(sources);
    }
    partsOfUpper(sources);
    partsOfOthers(lines);
  }

  private void partsOfFiscal(List<FundLine> sources) {
    List<FundLine> levels =
        sources.stream().filter(line -> vocabulary.isLevel(line.source)).toList();
    List<FundLine> kinds = sources.stream().filter(line -> vocabulary.isKind(line.source)).toList();
    levels.forEach(line -> line.parent = FundSource.FISCAL);
    kinds.forEach(line -> line.parent = FundSource.FISCAL);
    // Split by kind and by level: the levels would count the same money again.
    if (!kinds.isEmpty()) {
      levels.forEach(line -> line.role = FundRole.OF_WHICH);
    }
    for (List<FundLine> split : List.of(levels, kinds)) {
      if (split.size() == 1) {
        split.get(0).role = FundRole.OF_WHICH;
      }
    }
  }

  /** Levels below 一般公共预算拨款 split that money again: 市本级, 中央及自治区补助. */
  private void levelsOfKinds(List<FundLine> sources) {
    FundLine kind = null;
    for (FundLine line : sources) {
      if (vocabulary.isKind(line.source)) {
        kind = line;
      } else if (!vocabulary.isLevel(line.source)) {
        kind = null;
      } else if (kind != null) {
        line.parent = kind.source;
        line.role = FundRole.OF_WHICH;
      }
    }
  }

  private void partsOfUpper(List<FundLine> sources) {
    boolean upper = false;
    for (FundLine line : sources) {
      if (line.source == FundSource.UPPER) {
        upper = true;
      } else if (upper && vocabulary.isAbove(line.source)) {
        line.parent = FundSource.UPPER;
        line.role = FundRole.OF_WHICH;
      }
    }
  }

  /** 其中 below a source makes a line a part of it, unless its label names a source of its own. */
  private static void partsOfOthers(List<FundLine> lines) {
    FundLine above = null;
    for (FundLine line : lines) {
      if (above != null && isPart(line, above)) {
        line.parent = above.source;
        line.role = FundRole.OF_WHICH;
      } else if (line.role == FundRole.SOURCE) {
        above = line;
      }
    }
  }

  private static boolean isPart(FundLine line, FundLine above) {
    if (line.parent != FundSource.NONE || (!line.meaning.ofWhich() && !line.entry.indented())) {
      return false;
    }
    if (line.role == FundRole.COST_ITEM) {
      return true;
    }
    return line.role == FundRole.SOURCE
        && (line.source == above.source || OPEN.contains(above.source));
  }
}
