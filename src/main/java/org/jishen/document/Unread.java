package org.jishen.document;

import org.jishen.knowledge.Message;

/**
 * A part of a file that was not understood, or knowingly passed over.
 *
 * @param place where it stands
 * @param reason why, for people
 * @param deliberate it was passed over knowingly: a glossary, a table of contents
 */
public record Unread(Place place, Message reason, boolean deliberate) {}
