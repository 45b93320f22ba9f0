package org.jishen.seal;

import java.util.List;
import org.jishen.review.Handling;

/**
 * What people decided about a file.
 *
 * @param file where it stands, by its path from the folder of the manifest
 * @param digest of that file
 * @param entries in the order in which they are written
 */
public record SealedDispositions(String file, Digests digest, List<SealedDisposition> entries) {

  /** Those of a file of dispositions. */
  public static SealedDispositions of(String file, byte[] content, Handling handling) {
    return new SealedDispositions(
        file,
        Digests.of(content),
        handling.treatments().stream().map(SealedDisposition::of).toList());
  }
}
