package org.jishen.cli;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.report.TextReport;
import org.jspecify.annotations.Nullable;

/**
 * Where a run prints: results to the one stream, complaints to the other.
 *
 * @param out for findings and data
 * @param err for progress and complaints
 * @param bytes the stream under {@code out}, for what is no text in its charset
 * @param fileCharset of the files that are written
 * @param lang of every sentence
 * @param terminal a person looks on: colours may be used
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    OutputStream bytes,
    Charset fileCharset,
    Lang lang,
    boolean terminal) {

  /**
   * A console over two streams.
   *
   * @param forced the charset of --charset; null to find it: that of the terminal, or UTF-8 where
   *     the output goes into a file or another program
   */
  static Console over(
      OutputStream out, OutputStream err, Lang lang, @Nullable Charset forced, boolean terminal) {
    Charset charset = forced != null ? forced : found(terminal);
    Charset files = forced != null ? forced : StandardCharsets.UTF_8;
    return new Console(writer(out, charset), writer(err, charset), out, files, lang, terminal);
  }

  @SuppressWarnings("SystemConsoleNull") // asked only where there is a terminal
  private static Charset found(boolean terminal) {
    java.io.Console console = System.console();
    return terminal && console != null ? console.charset() : StandardCharsets.UTF_8;
  }

  private static PrintWriter writer(OutputStream stream, Charset charset) {
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, charset)), false);
  }

  /** The charset of what a person types or another program hands in. */
  Charset input() {
    return terminal ? found(true) : StandardCharsets.UTF_8;
  }

  /** The paper of a text that goes into a file, or to the terminal where the name is "". */
  TextReport.Paper paper(String file) {
    boolean colour = terminal && file.isEmpty() && System.getenv("NO_COLOR") == null;
    return new TextReport.Paper(colour, TextReport.Paper.PLAIN.width());
  }

  /** A complaint of one line. Results printed so far come first. */
  void complain(Message sentence) {
    complain(sentence.in(lang));
  }

  void complain(String line) {
    out.flush();
    err.println("jishen: " + line);
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /** A person sits before the output of this process. */
  @SuppressWarnings("SystemConsoleNull") // isTerminal answers for the newer JDKs
  static boolean interactive() {
    java.io.Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** From JDK 22 on there is a console without a terminal too, and a method that says so. */
  private static boolean isTerminal(java.io.Console console) {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
