package org.jishen.knowledge;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in JSON as ISO writes them: 2025-12-31. */
public final class Days extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** For an object mapper. */
  public Days() {
    addSerializer(LocalDate.class, ToStringSerializer.instance);
    addDeserializer(LocalDate.class, new Reader());
  }

  private static final class Reader extends FromStringDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    Reader() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String value, DeserializationContext context)
        throws IOException {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw context.weirdStringException(value, LocalDate.class, "no day");
      }
    }
  }
}
