/**
 * Seals (封存): what files and the answers about them were at a sign-off, and whether they still are.
 */
@NullMarked
package org.jishen.seal;

import org.jspecify.annotations.NullMarked;
