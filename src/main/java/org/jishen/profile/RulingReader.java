package org.jishen.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a profile says of rules. A place may take a fault more seriously than others do; to
 * take it less seriously, or not to look for it, needs a reason.
 */
final class RulingReader {

  private static final Map<String, Grade> GRADES =
      Arrays.stream(Grade.values()).collect(Collectors.toMap(Grade::name, grade -> grade));

  private final Map<String, RuleInfo> rules;
  private final @Nullable Profile parent;

  RulingReader(Map<String, RuleInfo> rules, @Nullable Profile parent) {
    this.rules = rules;
    this.parent = parent;
  }

  /** By code; what the file says goes before what the profile says that it extends. */
  Map<String, List<Ruling>> read(@Nullable Written written) {
    Map<String, List<Ruling>> rulings = new TreeMap<>();
    if (parent != null) {
      rulings.putAll(parent.rulings());
    }
    if (written == null) {
      return rulings;
    }
    written
        .entries()
        .forEach(
            (code, said) -> {
              RuleInfo rule = rules.get(code);
              if (rule == null) {
                said.fault("没有规则 " + code);
                return;
              }
              List<Ruling> all = new ArrayList<>();
              List<Written> each = said.isList() ? said.items() : List.of(said);
              each.forEach(one -> all.add(ruling(rule, one)));
              all.addAll(rulings.getOrDefault(code, List.of()));
              rulings.put(code, List.copyOf(all));
            });
    return rulings;
  }

  private Ruling ruling(RuleInfo rule, Written written) {
    Map<String, Written> entries =
        written.entries(List.of("grade", "off", "reason", "from", "until"));
    Written graded = entries.get("grade");
    Written off = entries.get("off");
    Written reason = entries.get("reason");
    Grade grade = graded == null ? null : graded.oneOf(GRADES);
    boolean switchedOff = off != null && off.yes();
    Validity validity = new Validity(day(entries.get("from")), day(entries.get("until")));
    if (validity.empty()) {
      written.fault("until 早于 from");
    }
    boolean weaker = switchedOff || (grade != null && lowered(rule, grade, validity));
    if (weaker && reason == null) {
      written.fault("降低规则 " + rule.code() + " 的等级或停用它，要写明 reason");
    }
    return new Ruling(grade, switchedOff, reason == null ? Message.NONE : reason.said(), validity);
  }

  /** Grades stand in their order, the most serious first. */
  private boolean lowered(RuleInfo rule, Grade grade, Validity validity) {
    LocalDate first = validity.from() == null ? LocalDate.MAX : validity.from();
    Grade before = parent == null ? rule.grade() : parent.grade(rule, first);
    return grade.compareTo(before) > 0;
  }

  private static @Nullable LocalDate day(@Nullable Written written) {
    return written == null ? null : written.day();
  }
}
