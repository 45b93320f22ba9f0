package org.jishen.seal;

import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;

/**
 * What was said, in both languages: who verifies may read another one than who sealed.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record SealedText(String zh, String en) {

  static SealedText of(Message sentence) {
    return new SealedText(sentence.in(Lang.ZH), sentence.in(Lang.EN));
  }

  /** In whichever language the reader has. */
  public Message message() {
    return Message.said(zh, en);
  }
}
