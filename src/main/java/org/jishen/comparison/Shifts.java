package org.jishen.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jishen.comparison.Shift.Aspect;
import org.jishen.comparison.Shift.Kind;
import org.jishen.document.Place;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.Indicator;
import org.jishen.submission.Names;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;
import org.jishen.text.Amount;
import org.jspecify.annotations.Nullable;

/** Finds the figures that moved. */
final class Shifts {

  private final Submission before;
  private final Submission after;

  Shifts(Submission before, Submission after) {
    this.before = before;
    this.after = after;
  }

  /** Those of the forms that both versions have, form by form. */
  List<Shift> of(List<Matched> forms) {
    List<Shift> shifts = new ArrayList<>();
    for (Matched form : forms) {
      if (Copies.copied(before, after, form)) {
        shifts.add(copied(form));
      }
      Pairing<Fund> funds = funds(form);
      amounts(form, funds, shifts);
      indicators(form, funds, shifts);
    }
    return shifts;
  }

  private static Shift copied(Matched form) {
    Form old = form.before();
    Form now = form.after();
    return new Shift(
        Kind.COPIED,
        old,
        now,
        "",
        List.of(),
        String.valueOf(old.year()),
        String.valueOf(now.year()),
        "",
        now.place());
  }

  private Pairing<Fund> funds(Matched form) {
    Pairing<Fund> funds = new Pairing<>(funds(before, form.before()), funds(after, form.after()));
    funds.by(fund -> sign(fund) + "|" + Names.key(fund.label()));
    funds.by(Shifts::sign);
    return funds;
  }

  private static String sign(Fund fund) {
    return fund.scope()
        + "|"
        + fund.role()
        + "|"
        + fund.source()
        + "|"
        + fund.parent()
        + "|"
        + Names.key(fund.column());
  }

  private static List<Fund> funds(Submission submission, Form form) {
    return submission.facts(Fund.class).stream()
        .filter(fund -> fund.form() == form.number() && fund.askedFor())
        .toList();
  }

  private static void amounts(Matched form, Pairing<Fund> funds, List<Shift> shifts) {
    for (Map.Entry<Fund, Fund> pair : funds.pairs().entrySet()) {
      amount(form, pair.getValue(), pair.getKey(), shifts);
    }
    funds.fresh().forEach(fund -> amount(form, null, fund, shifts));
    funds.gone().forEach(fund -> amount(form, fund, null, shifts));
  }

  private static void amount(
      Matched form, @Nullable Fund old, @Nullable Fund now, List<Shift> shifts) {
    Fund shown = now == null ? old : now;
    Amount was = old == null ? Amount.blank("") : old.amount();
    Amount is = now == null ? Amount.blank("") : now.amount();
    boolean comparable = was.knownOrBlank() && is.knownOrBlank();
    boolean same = comparable ? same(was, is) : was.raw().strip().equals(is.raw().strip());
    if (shown == null || same) {
      return;
    }
    shifts.add(
        new Shift(
            Kind.AMOUNT,
            form.before(),
            form.after(),
            shown.label(),
            List.of(),
            printed(was),
            printed(is),
            comparable ? plain(is.value().subtract(was.value())) : "",
            shown.place()));
  }

  /** In one unit every digit counts; between units figures are the same that may be. */
  private static boolean same(Amount was, Amount now) {
    boolean oneUnit = was.measure().factor().compareTo(now.measure().factor()) == 0;
    return oneUnit ? was.value().compareTo(now.value()) == 0 : was.figure().agrees(now.figure());
  }

  private static String printed(Amount amount) {
    boolean beside = amount.origin() != Amount.Origin.CELL && amount.known();
    return beside ? amount.raw().strip() + amount.measure().text() : amount.raw().strip();
  }

  private static String plain(BigDecimal yuan) {
    return yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString();
  }

  private static void indicators(Matched form, Pairing<Fund> funds, List<Shift> shifts) {
    for (Map.Entry<Indicator, Indicator> pair : form.indicators().pairs().entrySet()) {
      Indicator old = pair.getValue();
      Indicator now = pair.getKey();
      List<Aspect> aspects = Targets.changed(old.value(), now.value());
      if (!aspects.isEmpty()) {
        boolean lowered = Targets.lowered(old, now) && more(funds, now.scope());
        Kind kind = lowered ? Kind.LOWERED : Kind.TARGET;
        String was = old.value().raw();
        shifts.add(
            shift(kind, form, now.name(), aspects, was, now.value().raw(), now.valuePlace()));
      }
    }
    for (Indicator now : form.indicators().fresh()) {
      String value = now.value().raw();
      shifts.add(shift(Kind.INDICATOR_ADDED, form, now.name(), List.of(), "", value, now.place()));
    }
    for (Indicator old : form.indicators().gone()) {
      String value = old.value().raw();
      shifts.add(
          shift(Kind.INDICATOR_DROPPED, form, old.name(), List.of(), value, "", old.place()));
    }
  }

  private static Shift shift(
      Kind kind,
      Matched form,
      String about,
      List<Aspect> aspects,
      String was,
      String now,
      Place place) {
    return new Shift(
        kind, form.before(), form.after(), about, aspects, was.strip(), now.strip(), "", place);
  }

  /** The total of the scope is known to be more than it was. */
  private static boolean more(Pairing<Fund> funds, Scope scope) {
    return funds.pairs().entrySet().stream()
        .filter(
            pair ->
                scope == Scope.ANNUAL ? pair.getKey().annualTotal() : pair.getKey().wholeTotal())
        .anyMatch(pair -> more(pair.getValue().amount(), pair.getKey().amount()));
  }

  private static boolean more(Amount was, Amount now) {
    return was.known() && now.known() && !same(was, now) && now.value().compareTo(was.value()) > 0;
  }
}
