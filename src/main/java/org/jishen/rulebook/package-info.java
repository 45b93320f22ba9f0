/** rules/ compiled, with the metadata of each rule. The only package that knows Drools. */
@NullMarked
package org.jishen.rulebook;

import org.jspecify.annotations.NullMarked;
