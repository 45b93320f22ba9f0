package org.jishen.review;

import org.jishen.knowledge.Message;

/**
 * By which profile a file was judged.
 *
 * @param name shanxi
 * @param title for people
 * @param reason why it is this one
 */
public record AppliedProfile(String name, Message title, Message reason) {}
