package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * A part that is clearly there and whose structure could not be recognised, so that the checks that
 * need it have no answer.
 *
 * @param form number of the form; 0 when it is what looks like a form as a whole
 * @param reason why, for people
 * @param place where it begins
 */
public record UnreadPart(int form, Message reason, Place place) implements Located, OfForm {}
