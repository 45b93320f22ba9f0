package org.jishen.disposition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;
import org.jishen.review.Disposition;
import org.jspecify.annotations.Nullable;

/** Reads a file of dispositions. An entry with a fault is left out; the others hold. */
final class DispositionReader {

  private static final List<String> KEYS =
      List.of("finding", "kind", "reason", "who", "date", "until");

  private final Vocabulary vocabulary;

  DispositionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The dispositions of a file, in its order.
   *
   * @param faults where faults are noted, with file and line
   */
  List<Disposition> read(Path file, List<Message> faults) {
    List<Disposition> dispositions = new ArrayList<>();
    Written written = Written.read(file, faults);
    Set<String> seen = new HashSet<>();
    for (Written entry : written == null ? List.<Written>of() : written.items()) {
      int before = faults.size();
      Disposition disposition = disposition(entry);
      if (disposition != null && !seen.add(disposition.finding())) {
        entry.fault(Message.of("disposition.twice", disposition.finding()));
      }
      if (disposition != null && faults.size() == before) {
        dispositions.add(disposition);
      }
    }
    return dispositions;
  }

  private @Nullable Disposition disposition(Written entry) {
    Map<String, Written> said = entry.entries(KEYS, vocabulary.keys());
    Written named = needed(entry, said, "kind");
    Disposition.Kind kind = named == null ? null : named.named(vocabulary.kinds());
    String finding = text(entry, said, "finding");
    String reason = text(entry, said, "reason");
    String who = text(entry, said, "who");
    Written date = needed(entry, said, "date");
    LocalDate day = date == null ? LocalDate.EPOCH : date.day();
    Written last = said.get("until");
    LocalDate until = last == null ? null : last.day();
    if (last != null && until != null && until.isBefore(day)) {
      last.fault(Message.of("disposition.until", until, day));
    }
    boolean reviewer = vocabulary.reviewers().contains(who);
    Place place = Place.atLine(entry.file().toString(), entry.line());
    return kind == null
        ? null
        : new Disposition(finding, kind, reason, who, reviewer, day, until, place);
  }

  private String text(Written entry, Map<String, Written> said, String key) {
    Written value = needed(entry, said, key);
    return value == null ? "" : value.words().strip();
  }

  private @Nullable Written needed(Written entry, Map<String, Written> said, String key) {
    Written value = said.get(key);
    if (value == null) {
      String chinese = String.valueOf(vocabulary.keys().get(key));
      entry.fault(Message.of("disposition.needed", chinese, key));
    }
    return value;
  }
}
