package org.jishen.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Unread;

/**
 * All that was understood of one file: the facts on which rules work.
 *
 * @param file the file as the user named it
 * @param forms the target forms, in the order of the file
 * @param facts every other fact, in the order of the file; records of this package
 * @param features what is there and could be read, for every subject
 * @param unread what was not understood or knowingly passed over
 */
public record Submission(
    String file,
    List<Form> forms,
    List<Object> facts,
    List<Feature> features,
    List<Unread> unread) {

  /** The id under which findings name the file as a whole. */
  public static final String SUBJECT = "submission";

  /** The facts of one type, in the order of the file. */
  public <T> List<T> facts(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * The same file taken apart: of each form, in their order, what is known of it alone. Who goes
   * through the forms of a file looks at each fact once and not once a form.
   */
  public List<Submission> byForm() {
    Map<Integer, List<Object>> own = new HashMap<>();
    for (Object fact : facts) {
      if (fact instanceof OfForm known) {
        own.computeIfAbsent(known.form(), form -> new ArrayList<>()).add(fact);
      }
    }
    return forms.stream()
        .map(
            form ->
                new Submission(
                    file,
                    List.of(form),
                    own.getOrDefault(form.number(), List.of()),
                    List.of(),
                    List.of()))
        .toList();
  }

  /** Everything that a rule may look at. */
  public List<Object> all() {
    List<Object> all = new ArrayList<>(forms);
    all.addAll(facts);
    all.addAll(features);
    return all;
  }
}
