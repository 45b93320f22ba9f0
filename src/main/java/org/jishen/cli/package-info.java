/** The command line. */
@NullMarked
package org.jishen.cli;

import org.jspecify.annotations.NullMarked;
