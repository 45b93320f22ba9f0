/** How places check: which rules hold there and on which day, how serious they are, what counts. */
@NullMarked
package org.jishen.profile;

import org.jspecify.annotations.NullMarked;
