/**
 * From findings to repairs: what to write where so that a finding is gone and none is new, each
 * proven by reviewing again.
 */
@NullMarked
package org.jishen.repair;

import org.jspecify.annotations.NullMarked;
