package org.jishen.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jishen.comparison.FormPair.Likeness;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Names;
import org.jishen.submission.Submission;

/** Finds the forms of the same project: by its code, otherwise by its name. */
final class FormPairs {

  private FormPairs() {}

  /** The forms of the new version in their order, then the old ones that are gone. */
  static List<FormPair> of(Submission before, Submission after) {
    Map<Form, String> codes = new HashMap<>();
    codes.putAll(codes(before));
    codes.putAll(codes(after));
    Pairing<Form> pairing = new Pairing<>(before.forms(), after.forms());
    Map<Form, Likeness> likeness = new HashMap<>();
    pairing
        .byUnique(ofKind(form -> codes.getOrDefault(form, "")))
        .forEach(form -> likeness.put(form, Likeness.CODE));
    pairing
        .by(ofKind(form -> named(form, form.nameKey() + "|" + Names.key(form.implementer()))))
        .forEach(form -> likeness.put(form, Likeness.NAME));
    pairing.by(ofKind(Form::nameKey)).forEach(form -> likeness.put(form, Likeness.NAME));
    pairing
        .byUnique(ofKind(form -> Names.yearless(form.name())))
        .forEach(form -> likeness.put(form, Likeness.YEARLESS));
    pairing
        .bySimilar(ofKind(form -> Names.yearless(form.name())))
        .forEach(form -> likeness.put(form, Likeness.SIMILAR));
    List<FormPair> pairs = new ArrayList<>();
    for (Form form : after.forms()) {
      Optional<Form> old = Optional.ofNullable(pairing.pairs().get(form));
      pairs.add(new FormPair(old, Optional.of(form), likeness.getOrDefault(form, Likeness.NONE)));
    }
    for (Form form : pairing.gone()) {
      pairs.add(new FormPair(Optional.of(form), Optional.empty(), Likeness.NONE));
    }
    return pairs;
  }

  private static String named(Form form, String key) {
    return form.nameKey().isEmpty() ? "" : key;
  }

  /** A form is never that of another kind; a form without the sign has no key at all. */
  private static Function<Form, String> ofKind(Function<Form, String> sign) {
    return form -> {
      String text = sign.apply(form);
      return text.isEmpty() ? "" : text + "|" + form.kind();
    };
  }

  private static Map<Form, String> codes(Submission submission) {
    Map<Form, String> codes = new HashMap<>();
    for (Field field : submission.facts(Field.class)) {
      if (field.key() == FieldKey.CODE) {
        submission.forms().stream()
            .filter(form -> form.number() == field.form())
            .forEach(form -> codes.put(form, Names.key(field.text())));
      }
    }
    return codes;
  }
}
