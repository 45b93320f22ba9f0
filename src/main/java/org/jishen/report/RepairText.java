package org.jishen.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.review.Edit;
import org.jishen.review.NewRow;
import org.jishen.review.Repair;

/** A repair in words: 可以这样改：第7行第3列“500,000”改为“490,000”. */
public final class RepairText {

  private RepairText() {}

  /** One sentence; the same change at several places is told once. */
  public static String of(Repair repair, Lang lang) {
    Map<String, List<Edit>> changes =
        repair.edits().stream()
            .collect(
                Collectors.groupingBy(
                    edit -> edit.before() + "\n" + edit.replacement(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    String separator = Message.of("report.place.separator").in(lang);
    Stream<String> written = changes.values().stream().map(same -> change(same, separator, lang));
    Stream<String> added = repair.rows().stream().map(row -> added(row, lang));
    String change =
        Stream.concat(written, added)
            .collect(Collectors.joining(Message.of("report.repair.and").in(lang)));
    return Message.of("report.repair." + repair.kind().name(), change).in(lang);
  }

  private static String added(NewRow row, Lang lang) {
    String below = row.after().text(lang);
    return Message.of("report.repair.add", below, row.level2(), row.name(), row.target()).in(lang);
  }

  private static String change(List<Edit> same, String separator, Lang lang) {
    Edit edit = same.get(0);
    String places =
        same.stream().map(each -> each.place().text(lang)).collect(Collectors.joining(separator));
    return edit.before().isBlank()
        ? Message.of("report.repair.fill", places, edit.replacement()).in(lang)
        : Message.of("report.repair.change", places, edit.before(), edit.replacement()).in(lang);
  }
}
