package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jishen.document.Place;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Goal;

/** The running texts of a form: what it says of the project, each text once. */
final class FormTexts {

  private static final Set<FieldKey> TEXTS =
      Set.of(
          FieldKey.OVERVIEW,
          FieldKey.BASIS,
          FieldKey.NECESSITY,
          FieldKey.MEASURES,
          FieldKey.PLAN,
          FieldKey.EXPENDITURE_DETAIL,
          FieldKey.GOAL_ANNUAL,
          FieldKey.GOAL_IMPLEMENTATION);

  /** A text and where it stands. */
  record Text(String text, Place place) {}

  private FormTexts() {}

  static List<Text> of(Form form, List<Object> facts) {
    Set<String> seen = new LinkedHashSet<>();
    List<Text> texts = new ArrayList<>();
    for (Object fact : facts) {
      if (fact instanceof Field field
          && field.form() == form.number()
          && TEXTS.contains(field.key())
          && !field.blank()
          && seen.add(field.text())) {
        texts.add(new Text(field.text(), field.place()));
      } else if (fact instanceof Goal goal
          && goal.form() == form.number()
          && !goal.blank()
          && seen.add(goal.text())) {
        texts.add(new Text(goal.text(), goal.place()));
      }
    }
    return texts;
  }
}
