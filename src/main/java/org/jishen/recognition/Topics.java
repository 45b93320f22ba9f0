package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Field;
import org.jishen.submission.ForeignIndicator;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.Indicator;

/** Which things a form and its indicators speak of: rules/vocabulary/topics.yaml. */
final class Topics {

  /** The file. */
  record Data(LinkedHashMap<String, List<String>> topics) {}

  private final Map<String, List<String>> topics;

  private Topics(Data data) {
    this.topics = data.topics();
  }

  static Topics load(Knowledge knowledge) {
    return new Topics(knowledge.read("vocabulary/topics.yaml", Data.class));
  }

  /** The indicators of other things than the form speaks of; none where it speaks of no thing. */
  List<ForeignIndicator> of(Form form, List<Object> facts) {
    Set<String> own = in(text(form, facts));
    List<ForeignIndicator> foreign = new ArrayList<>();
    if (own.isEmpty()) {
      return foreign;
    }
    for (Object fact : facts) {
      if (fact instanceof Indicator indicator && !indicator.repeated()) {
        Set<String> named = in(Labels.fold(indicator.name()));
        if (!named.isEmpty() && named.stream().noneMatch(own::contains)) {
          foreign.add(
              new ForeignIndicator(
                  form.number(), indicator, named.iterator().next(), indicator.place()));
        }
      }
    }
    return foreign;
  }

  private static String text(Form form, List<Object> facts) {
    String texts =
        facts.stream()
            .map(
                fact ->
                    fact instanceof Field field
                        ? field.text()
                        : fact instanceof Fund fund ? fund.label() + fund.amount().raw() : "")
            .collect(Collectors.joining("|"));
    return Labels.fold(form.title() + "|" + form.name() + "|" + texts);
  }

  private Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    topics.forEach(
        (topic, words) -> {
          if (Labels.containsAny(text, words)) {
            found.add(topic);
          }
        });
    return found;
  }
}
