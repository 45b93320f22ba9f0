/** Two versions of a submission, or two years of it: what was mended, what is new, what moved. */
@NullMarked
package org.jishen.comparison;

import org.jspecify.annotations.NullMarked;
