package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jishen.submission.Form;
import org.jishen.submission.FormKind;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.LineComparison;
import org.jishen.submission.ProjectLine;
import org.jishen.submission.ProjectMatch;
import org.jishen.submission.ProjectSums;
import org.jishen.submission.SameProject;
import org.jishen.submission.Scope;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/** Holds the forms of a file against the project table of this year and against each other. */
final class LineComparisons {

  private final UnitNames units;
  private final List<Form> forms;
  private final Map<Integer, ProjectLine> lines = new LinkedHashMap<>();
  private final Map<Integer, Amount> totals = new LinkedHashMap<>();
  private final Map<Integer, Figure> carriedOver = new LinkedHashMap<>();
  private final Map<Integer, List<ProjectMatch>> matchesOfForm;
  private final Map<Integer, List<ProjectMatch>> matchesOfLine;

  /**
   * The table names several units, so that the unit under which a project stands says something.
   */
  private final boolean severalOwners;

  LineComparisons(UnitNames units, List<Form> forms, List<Object> facts) {
    this.units = units;
    this.forms = forms.stream().filter(LineComparisons::ofOneProject).toList();
    forms.forEach(form -> totals.put(form.number(), Amount.blank("")));
    for (Object fact : facts) {
      if (fact instanceof ProjectLine line && !line.carryOver()) {
        lines.put(line.number(), line);
      } else if (fact instanceof Fund fund && fund.scope() == Scope.ANNUAL) {
        fund(fund);
      }
    }
    List<ProjectMatch> matches =
        facts.stream()
            .filter(ProjectMatch.class::isInstance)
            .map(ProjectMatch.class::cast)
            .filter(match -> lines.containsKey(match.line()))
            .toList();
    this.matchesOfForm = matches.stream().collect(Collectors.groupingBy(ProjectMatch::form));
    this.matchesOfLine = matches.stream().collect(Collectors.groupingBy(ProjectMatch::line));
    this.severalOwners = lines.values().stream().map(ProjectLine::owner).distinct().count() > 1;
  }

  /** A form for one project: one for a whole department or region has no line of its own. */
  static boolean ofOneProject(Form form) {
    return form.kind() != FormKind.OVERALL && form.kind() != FormKind.REGIONAL;
  }

  private void fund(Fund fund) {
    if (fund.role() == FundRole.TOTAL && fund.amount().known()) {
      totals.merge(fund.form(), fund.amount(), (one, next) -> one.known() ? one : next);
    } else if (fund.role() == FundRole.SOURCE && fund.source() == FundSource.CARRY_OVER) {
      carriedOver.merge(fund.form(), fund.amount().figure(), Figure::plus);
    }
  }

  List<Object> facts() {
    List<Object> found = new ArrayList<>();
    forms.forEach(form -> comparison(form).ifPresent(found::add));
    found.addAll(sameProjects());
    if (!forms.isEmpty() && !lines.isEmpty()) {
      found.add(sums());
    }
    return found;
  }

  /** The annual total of a form; blank when it has none. */
  Amount total(int form) {
    return totals.getOrDefault(form, Amount.blank(""));
  }

  private Optional<LineComparison> comparison(Form form) {
    List<ProjectMatch> matches = matchesOfForm.getOrDefault(form.number(), List.of());
    boolean exact = matches.stream().anyMatch(ProjectMatch::exact);
    return matches.stream()
        .filter(match -> match.exact() == exact)
        .map(match -> compare(form, Objects.requireNonNull(lines.get(match.line()))))
        .min(
            Comparator.comparing((LineComparison each) -> !each.ownerAgrees())
                .thenComparing(each -> !each.amountAgrees())
                .thenComparing(each -> each.line().number()));
  }

  private LineComparison compare(Form form, ProjectLine line) {
    return new LineComparison(
        form.number(),
        line,
        total(form.number()),
        amountAgrees(form, line),
        units.bare(line.owner()),
        ownerAgrees(form, line),
        line.place());
  }

  private boolean amountAgrees(Form form, ProjectLine line) {
    Amount total = total(form.number());
    if (!total.known() || !line.total().known()) {
      return true;
    }
    Figure asked = line.total().figure();
    Figure carried = carriedOver.getOrDefault(form.number(), zero());
    return total.figure().agrees(asked)
        || total.figure().minus(carried).agrees(asked)
        || ofLine(line).agrees(asked);
  }

  /** The totals of all forms that have the name of the line: a project of several units. */
  private Figure ofLine(ProjectLine line) {
    return matchesOfLine.getOrDefault(line.number(), List.of()).stream()
        .map(match -> total(match.form()).figure())
        .reduce(zero(), Figure::plus);
  }

  private boolean ownerAgrees(Form form, ProjectLine line) {
    return form.implementer().isBlank()
        || line.owner().isBlank()
        || units.agree(form.implementer(), line.owner())
        || (!severalOwners && units.agree(form.department(), line.owner()));
  }

  private List<SameProject> sameProjects() {
    Map<String, List<Form>> alike =
        forms.stream()
            .filter(form -> !form.nameKey().isEmpty())
            .collect(
                Collectors.groupingBy(
                    form -> form.kind() + "/" + form.nameKey() + "/" + unitKey(form),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<SameProject> pairs = new ArrayList<>();
    for (List<Form> group : alike.values()) {
      for (Form form : group) {
        group.stream()
            .filter(other -> other.number() != form.number() && sameYear(form, other))
            .findFirst()
            .ifPresent(other -> pairs.add(sameProject(form.number(), other.number())));
      }
    }
    return pairs;
  }

  /** The unit, or the department of a form that names no unit. */
  private String unitKey(Form form) {
    return units.key(form.implementer().isBlank() ? form.department() : form.implementer());
  }

  private SameProject sameProject(int form, int other) {
    return new SameProject(form, other, total(form), total(other));
  }

  private static boolean sameYear(Form form, Form other) {
    return form.year() == other.year() || form.year() == 0 || other.year() == 0;
  }

  private ProjectSums sums() {
    List<Amount> asked = lines.values().stream().map(ProjectLine::total).toList();
    List<Amount> ofForms = forms.stream().map(form -> total(form.number())).toList();
    return new ProjectSums(
        forms.size(),
        sum(ofForms),
        carriedOver.values().stream().reduce(zero(), Figure::plus),
        ofForms.stream().allMatch(Amount::known),
        lines.size(),
        inTableUnit(sum(asked), asked.get(0)),
        asked.stream().allMatch(Amount::known),
        (int) forms.stream().filter(form -> matchesOfForm.containsKey(form.number())).count(),
        lines.values().stream()
            .filter(line -> !matchesOfLine.containsKey(line.number()))
            .map(ProjectLine::name)
            .toList(),
        lines.values().iterator().next().place());
  }

  /** A sum as the table would print it: in its unit and with its decimals. */
  private static Amount inTableUnit(Figure sum, Amount like) {
    BigDecimal value = sum.value().divide(like.measure().factor()).stripTrailingZeros();
    Figure printed = like.printed();
    int decimals = Math.max(value.scale(), printed == null ? 0 : printed.value().scale());
    BigDecimal halfStep = sum.halfStep().divide(like.measure().factor());
    return Amount.of(
        "", new Figure(value.setScale(decimals), halfStep), like.measure(), like.origin());
  }

  static Figure sum(List<Amount> amounts) {
    return amounts.stream().map(Amount::figure).reduce(zero(), Figure::plus);
  }

  private static Figure zero() {
    return Figure.exact(BigDecimal.ZERO);
  }
}
