package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A second-level row of the form's indicator block in which neither a name nor a value stands.
 *
 * @param form number of the form
 * @param scope the year or the whole project
 * @param level1 first level
 * @param level2 second level
 * @param level2Name as printed
 * @param place where it stands
 */
public record EmptyIndicator(
    int form, Scope scope, Level1 level1, Level2 level2, String level2Name, Place place)
    implements Located, OfForm {

  /** An indicator that asks those served was to stand here. */
  public boolean satisfaction() {
    return level1 == Level1.SATISFACTION || level2 == Level2.SATISFACTION;
  }
}
