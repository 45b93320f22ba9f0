package org.jishen.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of the command line before it is parsed: the language and the charset in which
 * to complain about the rest of it.
 *
 * @param lang of --lang, or of the system property jishen.lang; Chinese by default
 * @param charset of --charset; null when not given
 */
record Arguments(Lang lang, @Nullable Charset charset) {

  static Arguments look(String... arguments) {
    String lang = System.getProperty("jishen.lang", "");
    String charset = "";
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--")) {
        break;
      }
      lang = value(arguments, i, "--lang", lang);
      charset = value(arguments, i, "--charset", charset);
    }
    return new Arguments(
        lang.toLowerCase(Locale.ROOT).startsWith("en") ? Lang.EN : Lang.ZH, known(charset));
  }

  private static String value(String[] arguments, int at, String option, String otherwise) {
    if (arguments[at].startsWith(option + "=")) {
      return arguments[at].substring(option.length() + 1);
    }
    return arguments[at].equals(option) && at + 1 < arguments.length
        ? arguments[at + 1]
        : otherwise;
  }

  private static @Nullable Charset known(String charset) {
    try {
      return charset.isEmpty() ? null : Charset.forName(charset);
    } catch (IllegalArgumentException e) {
      return null; // parsing the option complains, in UTF-8
    }
  }

  /** A charset by its name. */
  static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Message.of("cli.charset", name));
    }
  }
}
