package org.jishen.report;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Schemas against which reports are held. */
final class Schemas {

  private Schemas() {}

  /** A schema of the class path. */
  static Schema of(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
