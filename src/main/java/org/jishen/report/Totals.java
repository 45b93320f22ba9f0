package org.jishen.report;

import java.util.HashMap;
import java.util.Map;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/** The totals of all forms, looked up once, as a submission may have thousands of them. */
final class Totals {

  private record Key(int form, Scope scope) {}

  private final Map<Key, Fund> lines = new HashMap<>();

  /** The total lines of a submission; of several columns of one form the first. */
  Totals(Submission submission) {
    for (Fund fund : submission.facts(Fund.class)) {
      if (fund.role() == FundRole.TOTAL) {
        lines.putIfAbsent(new Key(fund.form(), fund.scope()), fund);
      }
    }
  }

  /** The total of the year as printed, with its unit where it stands elsewhere; "" for none. */
  String ofYear(Form form) {
    Fund total = line(form, Scope.ANNUAL);
    String raw = total == null ? "" : total.amount().raw().strip();
    return !raw.isEmpty() && Character.isDigit(raw.charAt(raw.length() - 1))
        ? raw + form.amountUnit()
        : raw;
  }

  /** The total line of a scope; null for none. */
  @Nullable Fund line(Form form, Scope scope) {
    return lines.get(new Key(form.number(), scope));
  }
}
