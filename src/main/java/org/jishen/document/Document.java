package org.jishen.document;

import java.util.List;

/**
 * What a file says, without knowing what it means.
 *
 * @param file the file as the user named it
 * @param blocks its paragraphs and tables in the order of reading
 * @param unread parts that could not be read
 */
public record Document(String file, List<Block> blocks, List<Unread> unread) {}
