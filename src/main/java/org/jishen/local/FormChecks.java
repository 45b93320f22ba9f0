package org.jishen.local;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jishen.knowledge.Message;
import org.jishen.submission.FormKind;
import org.jishen.submission.Fund;
import org.jishen.text.Figure;

/** Checks of a form's money, year and kind. */
final class FormChecks {

  private FormChecks() {}

  /** The parts make the total, within the rounding of what is printed. */
  static Check sum(String total, List<String> parts) {
    return Check.of(
        form -> {
          Optional<Fund> whole = fund(form, total);
          if (whole.isEmpty() || !whole.get().amount().known()) {
            return Answer.open(missing(whole, total));
          }
          List<Fund> about = new ArrayList<>(List.of(whole.get()));
          Figure sum = Figure.exact(BigDecimal.ZERO);
          for (String part : parts) {
            Optional<Fund> one = fund(form, part);
            if (one.isEmpty() || !one.get().amount().knownOrBlank()) {
              return Answer.open(missing(one, part));
            }
            about.add(one.get());
            sum = sum.plus(one.get().amount().figure());
          }
          Figure figure = whole.get().amount().figure();
          return figure.agrees(sum)
              ? Answer.HOLDS
              : Answer.fails(
                  about, Message.of("local.sum", total, plain(figure.value()), plain(sum.value())));
        });
  }

  static Check amount(String label, Bounds bounds) {
    return Check.of(
        form -> {
          Optional<Fund> fund = fund(form, label);
          if (fund.isEmpty() || !fund.get().amount().known()) {
            return Answer.open(missing(fund, label));
          }
          BigDecimal value = fund.get().amount().value();
          return Answer.when(
              bounds.hold(value),
              fund.get(),
              Message.of("local.amount", label, plain(value), bounds.say()));
        });
  }

  private static Optional<Fund> fund(FormFacts form, String label) {
    return form.funds().stream().filter(fund -> fund.label().equals(label)).findFirst();
  }

  private static Message missing(Optional<Fund> fund, String label) {
    return Message.of(fund.isEmpty() ? "local.no.fund" : "local.no.amount", label);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  static Check year(Bounds bounds) {
    return Check.of(
        form -> {
          int year = form.form().year();
          return year == 0
              ? Answer.open(Message.of("local.no.year"))
              : Answer.when(
                  bounds.hold(BigDecimal.valueOf(year)),
                  form.form(),
                  Message.of("local.year", String.valueOf(year), bounds.say()));
        });
  }

  static Check kind(List<FormKind> kinds) {
    return Check.of(
        form ->
            Answer.when(kinds.contains(form.form().kind()), form.form(), Message.of("local.kind")));
  }
}
