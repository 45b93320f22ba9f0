/** Where what Jishen knows is kept: the rules/ folder, found and read strictly. */
@NullMarked
package org.jishen.knowledge;

import org.jspecify.annotations.NullMarked;
