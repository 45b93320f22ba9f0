package org.jishen.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a run of the command left behind.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Shell(int status, String out, String err) {

  /** Runs the command in this process. */
  static Shell run(String... arguments) {
    return run(StandardCharsets.UTF_8, arguments);
  }

  static Shell run(Charset charset, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(out, err, false, arguments);
    return new Shell(status, out.toString(charset), err.toString(charset));
  }
}
