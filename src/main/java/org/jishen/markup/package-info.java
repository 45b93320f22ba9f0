/**
 * Writes what was found beside what was handed in: copies of files with comments at their cells.
 * Everything of ours in a copy can be told from what is its owner's, so that a copy that is marked
 * again carries it once.
 */
@NullMarked
package org.jishen.markup;

import org.jspecify.annotations.NullMarked;
