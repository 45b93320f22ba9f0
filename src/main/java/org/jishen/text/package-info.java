/** How Chinese text writes numbers, amounts, units, dates, formulas and document numbers. */
@NullMarked
package org.jishen.text;

import org.jspecify.annotations.NullMarked;
