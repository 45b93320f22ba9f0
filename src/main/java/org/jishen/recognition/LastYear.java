package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jishen.knowledge.Message;
import org.jishen.submission.Feature;
import org.jishen.submission.Form;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Names;
import org.jishen.submission.Repetition;
import org.jishen.submission.Submission;

/** Holds the forms of this year against those that were handed in last year. */
public final class LastYear {

  private static final String FEATURE = "lastYear";

  /** Fewer indicators can be the same by chance when there is no goal to compare. */
  private static final int FEWEST_WITHOUT_GOAL = 3;

  private LastYear() {}

  /** What a form says it wants to reach, with years and punctuation aside. */
  private record Targets(TreeSet<String> goals, TreeSet<String> indicators) {

    boolean repeated(Targets other) {
      boolean enough =
          goals.isEmpty() ? indicators.size() >= FEWEST_WITHOUT_GOAL : !indicators.isEmpty();
      return enough && equals(other);
    }
  }

  /**
   * This year's submission with what last year's says about it.
   *
   * @param last the submission of last year
   */
  public static Submission beside(Submission now, Submission last) {
    Map<String, Form> byName = new HashMap<>();
    last.forms().forEach(form -> byName.putIfAbsent(Names.yearless(form.name()), form));
    Map<Integer, Targets> targets = targets(now);
    Map<Integer, Targets> earlier = targets(last);
    List<Object> facts = new ArrayList<>(now.facts());
    List<Feature> features = new ArrayList<>(now.features());
    read(features, Submission.SUBJECT);
    for (Form form : now.forms()) {
      Form before = form.nameKey().isEmpty() ? null : byName.get(Names.yearless(form.name()));
      if (before != null) {
        read(features, form.id());
        Targets own = of(targets, form);
        if (own.repeated(of(earlier, before))) {
          facts.add(
              new Repetition(form.number(), own.indicators().size(), before.name(), form.place()));
        }
      }
    }
    return new Submission(
        now.file(), now.forms(), List.copyOf(facts), List.copyOf(features), now.unread());
  }

  private static void read(List<Feature> features, String subject) {
    features.removeIf(
        feature -> feature.name().equals(FEATURE) && feature.subject().equals(subject));
    features.add(new Feature(subject, FEATURE, Feature.State.READ, Message.NONE));
  }

  private static Targets of(Map<Integer, Targets> targets, Form form) {
    return targets.getOrDefault(form.number(), new Targets(new TreeSet<>(), new TreeSet<>()));
  }

  private static Map<Integer, Targets> targets(Submission submission) {
    Map<Integer, Targets> targets = new HashMap<>();
    for (Object fact : submission.facts()) {
      if (fact instanceof Goal goal && !goal.blank()) {
        at(targets, goal.form()).goals().add(Names.yearless(goal.text()));
      } else if (fact instanceof Indicator indicator && !indicator.repeated()) {
        String name = Names.yearless(indicator.name());
        at(targets, indicator.form())
            .indicators()
            .add(name + "=" + Names.yearless(indicator.value().raw()));
      }
    }
    return targets;
  }

  private static Targets at(Map<Integer, Targets> targets, int form) {
    return targets.computeIfAbsent(form, number -> new Targets(new TreeSet<>(), new TreeSet<>()));
  }
}
