/** What a file says without knowing what it means: paragraphs, tables, cells, and their places. */
@NullMarked
package org.jishen.document;

import org.jspecify.annotations.NullMarked;
