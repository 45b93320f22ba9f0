/** Facts and a rulebook give a Review: findings and the outcome of every check. */
@NullMarked
package org.jishen.review;

import org.jspecify.annotations.NullMarked;
