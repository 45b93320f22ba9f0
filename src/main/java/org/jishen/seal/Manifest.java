package org.jishen.seal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jishen.report.Engine;

/**
 * What was sealed.
 *
 * @param schema which fields a manifest has
 * @param engine what the files were reviewed with
 * @param files in the order in which they were reviewed
 */
@JsonPropertyOrder({"schema", "engine", "files"})
public record Manifest(String schema, Engine engine, List<SealedFile> files) {

  /** The fields that this program writes and reads. */
  static final String SCHEMA = "jishen-seal/1";

  /** A manifest of files. */
  public static Manifest of(Engine engine, List<SealedFile> files) {
    return new Manifest(SCHEMA, engine, List.copyOf(files));
  }
}
