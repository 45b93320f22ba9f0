/** The facts: forms, funds, goals, indicators, budget tables, statements. Immutable records. */
@NullMarked
package org.jishen.submission;

import org.jspecify.annotations.NullMarked;
