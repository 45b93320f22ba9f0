package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.Figure;

/**
 * The sum of the sources of one scope that share a parent. A blank source counts as 0.
 *
 * @param form number of the form
 * @param scope the year or the whole project
 * @param parent the source they are parts of; NONE for the sources of the total
 * @param sum in 元, with the rounding of each source
 * @param complete every source could be read; otherwise the sum means nothing
 * @param filled how many sources are not blank
 * @param parts the sources
 * @param place where the first of them stands
 */
public record FundSum(
    int form,
    Scope scope,
    FundSource parent,
    Figure sum,
    boolean complete,
    int filled,
    List<Fund> parts,
    Place place)
    implements Located, OfForm {

  /** It says something: every source could be read and one at least is filled. */
  public boolean usable() {
    return complete && filled > 0;
  }
}
