/** Many files in one run: side by side, in order, and on again where a run was interrupted. */
@NullMarked
package org.jishen.batch;

import org.jspecify.annotations.NullMarked;
