/** One writer an output format. */
@NullMarked
package org.jishen.report;

import org.jspecify.annotations.NullMarked;
