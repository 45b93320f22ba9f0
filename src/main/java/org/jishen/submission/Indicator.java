package org.jishen.submission;

import java.util.EnumSet;
import java.util.Set;
import org.jishen.document.Place;
import org.jishen.text.TargetValue;

/**
 * A third-level indicator with its target, or a row that has only one of name and value. Rows with
 * neither are {@link EmptyIndicator}s.
 *
 * @param form number of the form
 * @param row its number among the indicators of the form, from 1
 * @param scope the year or the whole project
 * @param level1 first level
 * @param level1Name first level as printed; "" when none
 * @param level2 second level
 * @param level2Name second level as printed; "" when none
 * @param name its name as printed; "" when blank
 * @param nameKey the name folded for comparison, without template residue and list numbers
 * @param nameKind what the name says it measures
 * @param value the target
 * @param weight its weight as printed; "" when none
 * @param repeated it only repeats, for the year, an indicator of the whole project with the same
 *     value: checks look at one of the two
 * @param counted it stands in the column that is counted: that of the year, or that of the whole
 *     project where the year has no indicator
 * @param place where the name stands
 * @param valuePlace where the value stands
 */
public record Indicator(
    int form,
    int row,
    Scope scope,
    Level1 level1,
    String level1Name,
    Level2 level2,
    String level2Name,
    String name,
    String nameKey,
    NameKind nameKind,
    TargetValue value,
    String weight,
    boolean repeated,
    boolean counted,
    Place place,
    Place valuePlace)
    implements Located, OfForm {

  private static final Set<Level2> OUTPUTS =
      EnumSet.of(Level2.QUANTITY, Level2.QUALITY, Level2.TIMELINESS);
  private static final Set<Level2> COSTS =
      EnumSet.of(Level2.COST, Level2.ECONOMIC_COST, Level2.SOCIAL_COST, Level2.ECOLOGICAL_COST);
  private static final Set<Level2> BENEFITS =
      EnumSet.of(Level2.ECONOMIC, Level2.SOCIAL, Level2.ECOLOGICAL, Level2.SUSTAINABLE);

  /** Of its place in the file alone: the engine asks for it often, and no two stand in one. */
  @Override
  public int hashCode() {
    return 31 * form + row;
  }

  /** It has no name. */
  public boolean nameless() {
    return name.isBlank();
  }

  /** One of the words stands in its name. */
  public boolean speaksOf(WordList words) {
    return words.in(name);
  }

  /** It is an output, by either of its levels. */
  public boolean output() {
    return level1 == Level1.OUTPUT || OUTPUTS.contains(level2);
  }

  /** It is a cost, as a level of its own or below the outputs. */
  public boolean cost() {
    return level1 == Level1.COST || COSTS.contains(level2);
  }

  /** It is a benefit; a satisfaction that stands below the benefits is none. */
  public boolean benefit() {
    return BENEFITS.contains(level2) || (level1 == Level1.BENEFIT && level2 == Level2.UNKNOWN);
  }

  /** It asks those served, by one of its levels or by its name. */
  public boolean satisfaction() {
    return level1 == Level1.SATISFACTION
        || level2 == Level2.SATISFACTION
        || nameKind == NameKind.SATISFACTION;
  }

  /** Neither of its levels is known: it may be of any class. */
  public boolean unplaced() {
    return level1 == Level1.UNKNOWN && level2 == Level2.UNKNOWN;
  }

  /** Its second level is not known, and it may be any of those below the outputs. */
  public boolean anyOutput() {
    return level2 == Level2.UNKNOWN && (level1 == Level1.OUTPUT || level1 == Level1.UNKNOWN);
  }

  /** It has no value. */
  public boolean valueless() {
    return value.raw().isBlank();
  }
}
