package org.jishen.seal;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.report.Engine;

/** Says of each sealed file whether it is still what it was, one line a file. */
public final class ReplayReport {

  private final PrintWriter out;
  private final Lang lang;
  private final boolean sameEngine;
  private int same;
  private int different;
  private int failed;

  /**
   * Begins a report.
   *
   * @param name of the manifest, as the user typed it
   * @param now what the files are reviewed with this time
   */
  public ReplayReport(PrintWriter out, Lang lang, String name, Manifest manifest, Engine now) {
    this.out = out;
    this.lang = lang;
    Engine engine = manifest.engine();
    this.sameEngine = engine.equals(now);
    int files = manifest.files().size();
    say(Message.of("seal.head", name, files, engine.profile(), engine.asOf()));
    if (!engine.rules().equals(now.rules())) {
      say(Message.of("seal.rules", engine.rules(), now.rules()));
    }
    if (!engine.version().equals(now.version())) {
      say(Message.of("seal.program", engine.version(), now.version()));
    }
  }

  /**
   * A file that was read again.
   *
   * @param faults why that could not be told of all of it
   */
  public void replay(Replay replay, List<Message> faults) {
    if (!replay.same()) {
      different++;
    } else if (faults.isEmpty()) {
      same++;
    } else {
      failed++;
    }
    Message sentences =
        Stream.concat(replay.sentences(sameEngine).stream(), faults.stream())
            .reduce((one, next) -> Message.of("seal.and", one, next))
            .orElseThrow();
    say(Message.of("seal.line", replay.sealed().name(), sentences));
  }

  /** A file that is gone. */
  public void missing(SealedFile sealed) {
    different++;
    say(Message.of("seal.line", sealed.name(), Message.of("seal.file.missing")));
  }

  /** A file that could not be read or reviewed to its end. */
  public void failed(SealedFile sealed, Message why) {
    failed++;
    say(Message.of("seal.line", sealed.name(), why));
  }

  /** Ends the report. */
  public void end(Message conclusion) {
    say(Message.of("seal.summary", same, different, failed));
    say(conclusion);
  }

  /** Something could not be told. */
  public boolean trouble() {
    return failed > 0;
  }

  /** Files, rules, program, answers and decisions are those of the manifest. */
  public boolean asSealed() {
    return sameEngine && different == 0 && failed == 0;
  }

  private void say(Message sentence) {
    out.println(sentence.in(lang));
  }
}
