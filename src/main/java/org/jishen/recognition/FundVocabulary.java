package org.jishen.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/** What the labels of the fund block mean: rules/vocabulary/funds.yaml. */
final class FundVocabulary {

  /** Words for one thing: whole labels, and parts of labels. */
  record Words(List<String> labels, List<String> words) {}

  /** Words for one source. */
  record SourceWords(FundSource source, List<String> labels, List<String> words) {}

  /** The file. */
  record Data(
      Words total,
      List<SourceWords> sources,
      List<FundSource> levels,
      List<FundSource> kinds,
      List<FundSource> above,
      Map<Scope, List<String>> scopes,
      List<String> asked,
      List<String> execution,
      List<String> ratios,
      LinkedHashMap<FundSource, List<String>> text) {}

  /**
   * What a label says.
   *
   * @param role TOTAL, SOURCE, EXECUTION, or COST_ITEM for a label that is none of these
   * @param source the source; NONE for what is none
   * @param ofWhich it begins with 其中
   * @param scope what a total is for by its label; null when the label does not say
   * @param text the label as printed, without 其中 and the colon
   */
  record Meaning(
      FundRole role, FundSource source, boolean ofWhich, @Nullable Scope scope, String text) {}

  private static final String OF_WHICH = "其中";

  private final Data data;

  private FundVocabulary(Data data) {
    this.data = data;
  }

  static FundVocabulary load(Knowledge knowledge) {
    return new FundVocabulary(knowledge.read("vocabulary/funds.yaml", Data.class));
  }

  Meaning meaning(String label) {
    String folded = Labels.fold(label);
    boolean ofWhich = folded.startsWith(OF_WHICH);
    if (ofWhich) {
      folded = Labels.fold(folded.substring(OF_WHICH.length()).replaceFirst("^[:,、]", ""));
    }
    String bare = Labels.withoutBrackets(folded);
    if (Labels.containsAny(bare, data.execution())) {
      return new Meaning(FundRole.EXECUTION, FundSource.NONE, ofWhich, null, printed(label));
    }
    FundSource source = source(folded, bare);
    if (source != FundSource.NONE) {
      return new Meaning(FundRole.SOURCE, source, ofWhich, null, printed(label));
    }
    boolean total =
        data.total().labels().contains(bare) || Labels.containsAny(bare, data.total().words());
    return new Meaning(
        total ? FundRole.TOTAL : FundRole.COST_ITEM,
        FundSource.NONE,
        ofWhich,
        total ? scope(bare) : null,
        printed(label));
  }

  private FundSource source(String folded, String bare) {
    for (SourceWords words : data.sources()) {
      if (words.labels().contains(folded) || words.labels().contains(bare)) {
        return words.source();
      }
    }
    // 年度财政资金总额 is a total, though it names a source.
    if (data.total().labels().contains(bare) || Labels.containsAny(bare, data.total().words())) {
      return FundSource.NONE;
    }
    for (SourceWords words : data.sources()) {
      if (Labels.containsAny(folded, words.words())) {
        return words.source();
      }
    }
    return FundSource.NONE;
  }

  private @Nullable Scope scope(String bare) {
    for (Scope scope : List.of(Scope.IMPLEMENTATION, Scope.ANNUAL)) {
      if (Labels.containsAny(bare, data.scopes().getOrDefault(scope, List.of()))) {
        return scope;
      }
    }
    return null;
  }

  private static String printed(String label) {
    String text = label.strip();
    if (text.startsWith(OF_WHICH)) {
      text = text.substring(OF_WHICH.length()).replaceFirst("^[:：,，、\\s]++", "");
    }
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：')) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** A line that holds the amount asked for as the total of a scope. */
  boolean isTotal(FormDraft.FundEntry line, Scope scope) {
    Meaning meaning = meaning(line.label());
    Scope of = meaning.scope() == null ? line.scope() : meaning.scope();
    return meaning.role() == FundRole.TOTAL && of == scope && !isExecution(line.column());
  }

  /** The column says what was done with the money, not what was asked for. */
  boolean isExecution(String column) {
    return Labels.containsAny(Labels.fold(column), data.execution());
  }

  /** The column or line holds a rate or points, not money. */
  boolean isRatio(String columnOrLabel) {
    return Labels.containsAny(Labels.withoutBrackets(Labels.fold(columnOrLabel)), data.ratios());
  }

  /** How likely a column holds the amount asked for, 0 for the likeliest. */
  int rank(String column) {
    String folded = Labels.fold(column);
    for (int i = 0; i < data.asked().size(); i++) {
      if (folded.contains(data.asked().get(i))) {
        return i;
      }
    }
    return data.asked().size();
  }

  /** A level of government: 中央, 省级, 县级. */
  boolean isLevel(FundSource source) {
    return data.levels().contains(source);
  }

  /** A kind of budget: 一般公共预算, 政府性基金. */
  boolean isKind(FundSource source) {
    return data.kinds().contains(source);
  }

  /** A level that may be part of 上级财政资金. */
  boolean isAbove(FundSource source) {
    return data.above().contains(source);
  }

  /**
   * The source that a text names last; NONE when it names none, or two in one breath (中央和省级财政资金).
   */
  FundSource lastIn(String text) {
    FundSource last = FundSource.NONE;
    int end = -1;
    int start = -1;
    for (Map.Entry<FundSource, List<String>> entry : data.text().entrySet()) {
      for (String word : entry.getValue()) {
        int at = text.lastIndexOf(word);
        if (at >= 0 && (at + word.length() > end || (at + word.length() == end && at < start))) {
          last = entry.getKey();
          end = at + word.length();
          start = at;
        }
      }
    }
    return start > 0 && "和及、与".indexOf(text.charAt(start - 1)) >= 0 ? FundSource.NONE : last;
  }
}
