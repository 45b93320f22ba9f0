package org.jishen.exercise;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Puts faults into a draft. */
final class Spoiler {

  /**
   * What an operator did.
   *
   * @param form the number of the form it worked on; 0 where it was none
   * @param touched the nodes that it changed
   */
  record Spoiled(Operator operator, int form, Set<Node> touched) {}

  private final Draft draft;
  private final RandomGenerator random;

  /** Elements that an operator has worked on; a second fault in the same cell would hide it. */
  private final Set<Node> used = nodes();

  Spoiler(Draft draft, RandomGenerator random) {
    this.draft = draft;
    this.random = random;
  }

  /** Does what an operator says; none where the sheet has nothing that it fits. */
  Optional<Spoiled> spoil(Operator operator) {
    Set<Node> touched = nodes();
    Set<Node> worked = nodes();
    Holes holes = new Holes();
    int form = 0;
    for (int number = 1; number <= operator.steps().size(); number++) {
      Step step = operator.steps().get(number - 1);
      if (step.at() == Draft.Part.SUBMISSION) {
        if (!draft.copies(step.copy().get(0), step.copy().get(1))) {
          return Optional.empty();
        }
        touched.add(draft.copy(step.copy().get(0), step.copy().get(1)));
        continue;
      }
      int own = form;
      List<Element> fitting =
          draft.elements(step.at()).stream()
              .filter(element -> own == 0 || element.form() == 0 || element.form() == own)
              .filter(element -> own > 0 || fits(operator, element.form()))
              .filter(element -> fits(step, element, holes))
              .filter(element -> step.at() == Draft.Part.FORMS || !used.contains(element.node()))
              .toList();
      if (fitting.isEmpty()) {
        return Optional.empty();
      }
      Element chosen = fitting.get(random.nextInt(fitting.size()));
      form = number == 1 ? chosen.form() : form;
      holes.know(number, chosen.texts());
      for (Element element : step.each() ? alike(fitting, chosen) : List.of(chosen)) {
        if (!work(step, step.twin() ? element.twin() : element, holes, touched)) {
          return Optional.empty();
        }
        worked.add(element.node());
      }
    }
    used.addAll(worked);
    return Optional.of(new Spoiled(operator, form, touched));
  }

  private static List<Element> alike(List<Element> elements, Element chosen) {
    return elements.stream().filter(element -> element.form() == chosen.form()).toList();
  }

  /** The form is one that the operator is for. */
  private boolean fits(Operator operator, int form) {
    Map<String, String> facts = operator.form().isEmpty() ? Map.of() : draft.facts(form);
    return operator.form().entrySet().stream()
        .allMatch(
            each ->
                Pattern.compile(each.getValue())
                    .matcher(facts.getOrDefault(each.getKey(), ""))
                    .find());
  }

  private static boolean fits(Step step, Element element, Holes holes) {
    return step.where().entrySet().stream()
            .allMatch(
                each -> holes.pattern(each.getValue()).matcher(element.read(each.getKey())).find())
        && step.unless().entrySet().stream()
            .noneMatch(
                each -> holes.pattern(each.getValue()).matcher(element.read(each.getKey())).find());
  }

  /** Does a step to an element; false where a text cannot be changed so. */
  private boolean work(Step step, Element element, Holes holes, Set<Node> touched) {
    Map<String, String> before = element.texts();
    for (Map.Entry<String, Change> change : step.change().entrySet()) {
      Optional<String> text =
          change
              .getValue()
              .apply(element.read(change.getKey()), random, words -> holes.filled(words, before));
      if (text.isEmpty()) {
        return false;
      }
      touched.add(element.write(change.getKey(), text.get()));
    }
    if (step.twin()) {
      touched.add(element.node());
    }
    if (!step.add().isEmpty()) {
      touched.add(element.add(holes.filled(step.add(), before)));
    }
    if (step.drop()) {
      element.drop();
    }
    return true;
  }

  private static Set<Node> nodes() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
