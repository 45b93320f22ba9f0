/** One reader a file format; each gives a Document. */
@NullMarked
package org.jishen.reading;

import org.jspecify.annotations.NullMarked;
