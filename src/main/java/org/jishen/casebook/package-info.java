/** cases/ read, run and judged. */
@NullMarked
package org.jishen.casebook;

import org.jspecify.annotations.NullMarked;
