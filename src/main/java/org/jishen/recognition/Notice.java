package org.jishen.recognition;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.FieldKey;

/** Reads name and goal out of the sentences of a public notice that stands for a form. */
final class Notice {

  private final LabelVocabulary.Notices words;
  private final FormDraft draft;

  Notice(LabelVocabulary.Notices words, FormDraft draft) {
    this.words = words;
    this.draft = draft;
  }

  /** Takes what a paragraph says; fields that have labels come first. */
  void read(String text, Place place) {
    put(FieldKey.NAME, "项目名称", "项目名称", between(text, words.nameAfter(), words.nameBefore()), place);
    String goal = between(text, words.goalAfter(), words.goalBefore());
    put(FieldKey.GOAL_ANNUAL, "绩效目标", "总体目标/年度", goal, place);
  }

  private void put(FieldKey field, String label, String path, String text, Place place) {
    if (!text.isEmpty() && !draft.fields.containsKey(field)) {
      draft.fields.put(field, new FormDraft.Entry(label, text, place.labelled(path)));
    }
  }

  private static String between(String text, List<String> after, List<String> before) {
    for (String word : after) {
      int from = text.indexOf(word);
      if (from >= 0) {
        int start = from + word.length();
        for (String end : before) {
          int to = text.indexOf(end, start);
          if (to > start) {
            return text.substring(start, to).strip();
          }
        }
      }
    }
    return "";
  }
}
