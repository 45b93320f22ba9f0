package org.jishen.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for people, in whichever language they read.
 *
 * <p>The words stand in {@code org/jishen/PACKAGE/messages_zh.properties} and {@code
 * messages_en.properties} under the same keys; {0}, {1} stand for the values.
 *
 * @param key begins with the package: reading.encoding
 * @param values what is put into the sentence; a Message among them speaks the same language
 */
public record Message(String key, List<Object> values) {

  private static final String SAID = "said";

  /** All holes are filled at once, so that a value which looks like a hole stays what it is. */
  private static final Pattern HOLE = Pattern.compile("\\{(\\d{1,2})}");

  /** Nothing to say. */
  public static final Message NONE = new Message("", List.of());

  /** A sentence with its values. */
  public static Message of(String key, Object... values) {
    return new Message(key, Arrays.asList(values));
  }

  /** A sentence whose words are already there in both languages. */
  public static Message said(String zh, String en) {
    return new Message(SAID, List.of(zh, en));
  }

  /** The sentence in a language; "" for {@link #NONE}. */
  public String in(Lang lang) {
    if (key.isEmpty()) {
      return "";
    }
    if (key.equals(SAID)) {
      return String.valueOf(values.get(lang == Lang.ZH ? 0 : 1));
    }
    return HOLE.matcher(pattern(lang))
        .replaceAll(hole -> Matcher.quoteReplacement(words(hole, lang)));
  }

  /** The value for a hole; the hole itself where there is none. */
  private String words(MatchResult hole, Lang lang) {
    int index = Integer.parseInt(hole.group(1));
    if (index >= values.size()) {
      return hole.group();
    }
    Object value = values.get(index);
    return value instanceof Message message ? message.in(lang) : String.valueOf(value);
  }

  private String pattern(Lang lang) {
    String bundle = "org.jishen." + key.substring(0, key.indexOf('.')) + ".messages";
    return ResourceBundle.getBundle(
            bundle, lang == Lang.ZH ? Locale.CHINESE : Locale.ENGLISH, NO_FALLBACK)
        .getString(key);
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** In Chinese. */
  @Override
  public String toString() {
    return in(Lang.ZH);
  }
}
