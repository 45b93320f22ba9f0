package org.jishen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jishen.disposition.Dispositions;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.reading.Sources;
import org.jishen.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * Where the dispositions of files stand. Safe for use by several threads.
 *
 * @param dispositions how they are read and judged
 * @param given the file of --dispositions; null where they stand beside each submission
 */
record DispositionFiles(Dispositions dispositions, @Nullable Path given) {

  /** Those of --dispositions; "" for those beside each submission. */
  static DispositionFiles of(Knowledge knowledge, String typed) {
    Path given = typed.isEmpty() ? null : CommonOptions.path(typed);
    if (given != null && !Files.isRegularFile(given)) {
      throw new UsageException(Message.of("cli.dispositions.none", typed));
    }
    return new DispositionFiles(Dispositions.load(knowledge), given);
  }

  /** Ids name findings of one file: the same id in another file may be about something else. */
  void check(InputFiles input) {
    if (given != null && input.files().size() > 1) {
      throw new UsageException(Message.of("cli.dispositions.one", input.files().size()));
    }
  }

  /** The same review with the dispositions of its file, if it has any. */
  Review judge(Review review, LocalDate day) {
    Path submission = CommonOptions.pathOrNull(review.submission().file());
    Path file = given == null && submission != null ? Sources.dispositions(submission) : given;
    return file == null || !Files.exists(file) ? review : dispositions.judge(review, file, day);
  }
}
