package org.jishen.seal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import org.jishen.knowledge.Message;
import org.jspecify.annotations.Nullable;

/**
 * A file and the answer about it.
 *
 * @param file its path from the folder of the manifest, with forward slashes
 * @param entry its name inside the archive that the path stands for; "" for a file of its own
 * @param size in bytes
 * @param digest of its content
 * @param failure why it could not be reviewed; null where it was
 * @param review the answer; null where there is none
 * @param dispositions what people decided about it; null where nothing stands beside it
 */
public record SealedFile(
    String file,
    String entry,
    long size,
    Digests digest,
    @JsonSetter(nulls = Nulls.SET) @Nullable SealedText failure,
    @JsonSetter(nulls = Nulls.SET) @Nullable SealedReview review,
    @JsonSetter(nulls = Nulls.SET) @Nullable SealedDispositions dispositions) {

  /** Refuses a name that no file can have. */
  public SealedFile {
    if (Path.of(file).toString().isEmpty()) {
      throw new IllegalArgumentException(file);
    }
  }

  /** A file about which nothing is known yet but its content. */
  public static SealedFile of(String file, String entry, byte[] content) {
    return new SealedFile(file, entry, content.length, Digests.of(content), null, null, null);
  }

  /** The same with the sentence that says why it could not be reviewed. */
  public SealedFile failed(Message sentence) {
    return new SealedFile(file, entry, size, digest, SealedText.of(sentence), null, null);
  }

  /** The same with the answer and what people decided about it. */
  public SealedFile reviewed(SealedReview answer, @Nullable SealedDispositions decided) {
    return new SealedFile(file, entry, size, digest, null, answer, decided);
  }

  /** How a reader of the manifest knows it: 报送.zip/甲单位.docx for a file in an archive. */
  public String name() {
    return entry.isEmpty() ? file : file + "/" + entry;
  }
}
