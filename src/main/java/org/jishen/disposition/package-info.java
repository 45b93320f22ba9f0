/** What people decided about findings (处理意见): read from the file beside a submission. */
@NullMarked
package org.jishen.disposition;

import org.jspecify.annotations.NullMarked;
