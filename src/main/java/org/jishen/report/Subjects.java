package org.jishen.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jishen.knowledge.Message;
import org.jishen.submission.Submission;

/** How people call the subjects of a review: 表1, 表3至表5, 整份材料. */
public final class Subjects {

  private Subjects() {}

  /** One subject. */
  public static Message name(String subject) {
    return subject.equals(Submission.SUBJECT)
        ? Message.of("report.subject.submission")
        : Message.of("report.subject.form", number(subject));
  }

  /** Several subjects, neighbours joined; given in their order. */
  static Message names(Collection<String> subjects) {
    List<Message> names = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (String subject : subjects) {
      if (subject.equals(Submission.SUBJECT)) {
        names.add(name(subject));
        continue;
      }
      int number = number(subject);
      if (first > 0 && number == last + 1) {
        last = number;
        continue;
      }
      run(names, first, last);
      first = number;
      last = number;
    }
    run(names, first, last);
    return join(names);
  }

  private static void run(List<Message> names, int first, int last) {
    if (first == 0) {
      return;
    }
    if (last - first < 2) {
      for (int number = first; number <= last; number++) {
        names.add(Message.of("report.subject.form", number));
      }
    } else {
      names.add(Message.of("report.subject.forms", first, last));
    }
  }

  private static Message join(List<Message> names) {
    Message joined = names.get(0);
    for (Message name : names.subList(1, names.size())) {
      joined = Message.of("report.join", joined, name);
    }
    return joined;
  }

  private static int number(String subject) {
    return Integer.parseInt(subject.substring(subject.indexOf(':') + 1));
  }
}
