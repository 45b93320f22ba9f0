/**
 * Exercises made from clean forms: faults put in on purpose, answers marked by the rules. Nothing
 * here reads from or writes to a terminal.
 */
@NullMarked
package org.jishen.exercise;

import org.jspecify.annotations.NullMarked;
