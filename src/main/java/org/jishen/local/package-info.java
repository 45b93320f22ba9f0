/** Rules that a bureau writes without Java or DRL: rules/local/*.yaml, in a closed vocabulary. */
@NullMarked
package org.jishen.local;

import org.jspecify.annotations.NullMarked;
