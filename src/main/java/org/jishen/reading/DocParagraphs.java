package org.jishen.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The paragraphs of a Word file before 2007, with the numbers that lists give them. */
final class DocParagraphs {

  private static final char FIELD_BEGINS = '\u0013';
  private static final char FIELD_SHOWS = '\u0014';
  private static final char FIELD_ENDS = '\u0015';

  /** Control characters that print something. */
  private static final Map<Character, String> PRINTED =
      Map.of('\u000B', "\n", '\r', "\n", '\n', "\n", '\t', "\t", '\u001E', "-");

  private final Map<Integer, List<ListLevels.Level>> definitions = new HashMap<>();
  private final Map<Integer, ListLevels> counts = new HashMap<>();

  /** The text of a paragraph without what is hidden or was deleted, and without fields' codes. */
  String text(Paragraph paragraph) {
    String mark = mark(paragraph);
    String text = plain(paragraph);
    return text.isEmpty() ? "" : ListLevels.marked(mark, text);
  }

  private static String plain(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        text.append(run.text());
      }
    }
    return printed(text).strip();
  }

  /**
   * What a page shows of a text: of a field its result and not its code. POI leaves the codes of
   * all but the first field.
   */
  private static String printed(CharSequence text) {
    StringBuilder printed = new StringBuilder(text.length());
    // For each field that is open whether its result has begun.
    Deque<Boolean> fields = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FIELD_BEGINS) {
        fields.push(false);
      } else if (c == FIELD_SHOWS && !fields.isEmpty()) {
        fields.pop();
        fields.push(true);
      } else if (c == FIELD_ENDS) {
        fields.poll();
      } else if (!fields.contains(false)) {
        printed.append(PRINTED.getOrDefault(c, c < ' ' ? "" : String.valueOf(c)));
      }
    }
    return printed.toString();
  }

  private String mark(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = Math.min(ListLevels.LEVELS - 1, Math.max(0, paragraph.getIlvl()));
    List<ListLevels.Level> levels =
        definitions.computeIfAbsent(list.getLsid(), key -> levels(list));
    return counts.computeIfAbsent(list.getLsid(), key -> new ListLevels()).next(levels, level);
  }

  private static List<ListLevels.Level> levels(HWPFList list) {
    List<ListLevels.Level> levels = new ArrayList<>();
    ListLevel[] defined = list.getListData() == null ? null : list.getListData().getLevels();
    for (int i = 0; i < ListLevels.LEVELS; i++) {
      levels.add(
          defined == null || i >= defined.length || defined[i] == null
              ? ListLevels.Level.NONE
              : level(defined[i]));
    }
    return levels;
  }

  private static ListLevels.Level level(ListLevel level) {
    StringBuilder pattern = new StringBuilder();
    String stored = level.getNumberText();
    for (char c : (stored == null ? "" : stored).toCharArray()) {
      // A character below 9 stands for the number of that level.
      pattern.append(c < ListLevels.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    String format = ListNumbers.format(level.getNumberFormat());
    return new ListLevels.Level(level.getStartAt(), format, pattern.toString());
  }
}
