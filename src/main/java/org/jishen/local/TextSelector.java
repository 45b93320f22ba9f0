package org.jishen.local;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Written;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Located;
import org.jishen.submission.Scope;

/**
 * Which texts of a form a check looks at.
 *
 * @param names their names in {@link Vocabulary}
 * @param titles what they are called in the file
 */
record TextSelector(List<String> names, List<String> titles) {

  /**
   * A text.
   *
   * @param title what it is called
   * @param text what it says; "" for a blank one
   * @param about the fact that it belongs to
   */
  record Text(String title, String text, Located about) implements Located {

    boolean blank() {
      return text.isBlank();
    }

    @Override
    public Place place() {
      return about.place();
    }
  }

  static TextSelector of(Arguments arguments, Vocabulary vocabulary) {
    List<Written> written = arguments.each("in");
    List<String> names = Vocabulary.meanings(written, vocabulary.texts());
    return new TextSelector(names, written.stream().map(Written::text).toList());
  }

  String title() {
    return String.join("、", titles);
  }

  /** The texts that the form has, blank ones too. */
  List<Text> of(FormFacts form) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      add(names.get(i), titles.get(i), form, texts);
    }
    return texts;
  }

  private static void add(String name, String title, FormFacts form, List<Text> texts) {
    switch (name) {
      case "INDICATOR_NAME" -> {
        for (Indicator each : form.indicators()) {
          texts.add(new Text(title, each.name(), each));
        }
      }
      case "INDICATOR_VALUE" -> {
        for (Indicator each : form.indicators()) {
          texts.add(new Text(title, each.value().raw(), each));
        }
      }
      case "GOAL_ANNUAL" -> goals(Scope.ANNUAL, title, form, texts);
      case "GOAL_IMPLEMENTATION" -> goals(Scope.IMPLEMENTATION, title, form, texts);
      default -> {
        for (Field each : form.fields()) {
          if (each.key() == FieldKey.valueOf(name)) {
            texts.add(new Text(title, each.text(), each));
          }
        }
      }
    }
  }

  private static void goals(Scope scope, String title, FormFacts form, List<Text> texts) {
    for (Goal each : form.goals()) {
      if (each.scope() == scope) {
        texts.add(new Text(title, each.text(), each));
      }
    }
  }
}
