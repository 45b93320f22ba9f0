package org.jishen.report;

import java.util.Optional;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;

/** What a report says of a form before it comes to the findings. */
final class FormHead {

  private FormHead() {}

  /** The total of the year as printed, with its unit where it stands elsewhere; "" for none. */
  static String annualTotal(Submission submission, Form form) {
    return total(submission, form, Scope.ANNUAL)
        .map(total -> total.amount().raw().strip())
        .filter(raw -> !raw.isEmpty())
        .map(raw -> endsInDigit(raw) ? raw + form.amountUnit() : raw)
        .orElse("");
  }

  /** The total line of a scope; of several columns the first. */
  static Optional<Fund> total(Submission submission, Form form, Scope scope) {
    return submission.facts(Fund.class).stream()
        .filter(fund -> fund.form() == form.number())
        .filter(fund -> fund.role() == FundRole.TOTAL && fund.scope() == scope)
        .findFirst();
  }

  private static boolean endsInDigit(String raw) {
    return Character.isDigit(raw.charAt(raw.length() - 1));
  }
}
