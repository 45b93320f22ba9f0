/** From a Document to a Submission, by the labels on the page. */
@NullMarked
package org.jishen.recognition;

import org.jspecify.annotations.NullMarked;
