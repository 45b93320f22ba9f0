package org.jishen.text;

/**
 * A text in its normal form, with a way back to the raw text.
 *
 * <p>Normal form: full-width letters, digits and signs become half-width, CJK radicals become the
 * characters they stand for, comparison signs and brackets are unified, list marks such as ① never
 * become digits, superscripts become the unit they mean (m² is ㎡).
 *
 * @param raw the text as read
 * @param text the normal form
 * @param offsets where each character of the normal form came from
 */
public record NormalText(String raw, String text, Offsets offsets) {

  /** Where each character of the normal form came from. */
  public interface Offsets {
    /** The index in the raw text of the character at an index of the normal form. */
    int raw(int normal);
  }

  /** The normal form of a raw text. */
  public static NormalText of(String raw) {
    return new NormalText(raw, raw, index -> index);
  }

  /** The part of the raw text that a span of the normal form came from. */
  public String rawSpan(int start, int end) {
    return raw.substring(offsets.raw(start), offsets.raw(end));
  }
}
