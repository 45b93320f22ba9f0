package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.submission.FieldKey;
import org.jishen.submission.FormKind;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A form as its labels and cells were found, before they are understood: what every way of reading
 * a form ends in, and what {@link FormFacts} makes facts of. Filled by one thread, then not
 * changed.
 */
public final class FormDraft {

  /** A text and where it stands. */
  public record Entry(String label, String text, Place place) {}

  /**
   * A line of the fund block.
   *
   * @param scope the year or the whole project
   * @param label as printed
   * @param column head of the column, "" where there is one only
   * @param text the amount as printed
   * @param indented it stands as a part below the line before it
   */
  public record FundEntry(
      Scope scope, String label, String column, String text, boolean indented, Place place) {

    /** The same line for another scope. */
    FundEntry in(Scope other) {
      String path = other == Scope.ANNUAL ? "资金/年度/" : "资金/实施期/";
      Place at = place.labelled(path + place.label().replaceFirst("^资金/[^/]*/", ""));
      return new FundEntry(other, label, column, text, indented, at);
    }

    /** The same line with an amount that stands elsewhere. */
    FundEntry with(String amount, Place at) {
      return new FundEntry(scope, label, column, amount, indented, at);
    }
  }

  /**
   * A row of the indicator block. Comparator and unit that stand in columns of their own are
   * already put together with the value.
   */
  public record IndicatorEntry(
      Scope scope,
      String level1,
      String level2,
      String name,
      String value,
      String weight,
      Place place,
      Place valuePlace) {}

  final Place place;
  String title = "";
  FormKind kind = FormKind.PROJECT;
  int year;

  /** The unit of the fund block as printed, "" when none is printed. */
  String amountUnit = "";

  /** The file ends in the middle of the form, so that what is missing may only be cut off. */
  boolean cut;

  final Map<FieldKey, Entry> fields = new LinkedHashMap<>();
  final List<FundEntry> funds = new ArrayList<>();
  final List<IndicatorEntry> indicators = new ArrayList<>();

  /** There is an indicator block, even if nothing stands in it. */
  boolean indicatorBlock;

  /** Where the indicator block begins; null when there is none. */
  @Nullable Place indicatorsAt;

  /** Why the indicator block could not be read; null when it could or when there is none. */
  @Nullable Message indicatorsUnreadable;

  FormDraft(Place place) {
    this.place = place;
  }
}
