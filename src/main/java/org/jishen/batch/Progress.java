package org.jishen.batch;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;

/** One line on a terminal that says how far a run is: count, rate, time left. */
public final class Progress {

  private static final long NANOS = 1_000_000_000L;

  /** Oftener than the eye can follow is a waste. */
  private static final long PAUSE = NANOS / 5;

  private static final String TO_START_OF_CLEARED_LINE = "\r\u001B[K";

  private final PrintWriter terminal;
  private final Lang lang;
  private final int total;
  private final LongSupplier clock;
  private final long start;
  private long shown;
  private int done;

  /**
   * Begins to count.
   *
   * @param total so many files
   */
  public Progress(PrintWriter terminal, Lang lang, int total) {
    this(terminal, lang, total, System::nanoTime);
  }

  Progress(PrintWriter terminal, Lang lang, int total, LongSupplier clock) {
    this.terminal = terminal;
    this.lang = lang;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  /** One more file is done. */
  public void step() {
    done++;
    long now = clock.getAsLong();
    if (now - shown >= PAUSE && done < total) {
      shown = now;
      terminal.print(TO_START_OF_CLEARED_LINE + line(now - start));
      terminal.flush();
    }
  }

  private String line(long nanos) {
    double rate = (double) done * NANOS / nanos;
    String perSecond = String.format(java.util.Locale.ROOT, "%.1f", rate);
    long left = Math.round((total - done) / rate);
    return Message.of("batch.progress", done, total, perSecond, left).in(lang);
  }

  /** Takes the line away, so that something else can be printed. */
  public void clear() {
    if (shown != start) {
      terminal.print(TO_START_OF_CLEARED_LINE);
      terminal.flush();
    }
  }
}
