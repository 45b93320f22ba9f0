package org.jishen.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jishen.knowledge.Days;

/** Turns journal entries into bytes and back: packed JSON of the records as they are. */
final class JournalCodec {

  private static final String OURS = "org.jishen.";

  private final ObjectMapper mapper;

  JournalCodec() {
    BasicPolymorphicTypeValidator ours =
        BasicPolymorphicTypeValidator.builder()
            .allowIfSubType(OURS)
            .allowIfSubType("java.math.")
            .allowIfSubType("java.util.")
            .allowIfSubType("java.time.")
            .build();
    this.mapper =
        JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new Days())
            .setDefaultTyping(
                new Named(ours)
                    .init(JsonTypeInfo.Id.CLASS, null)
                    .inclusion(JsonTypeInfo.As.WRAPPER_ARRAY))
            .build();
  }

  /** Names the class of a value where the declared type leaves it open. */
  private static final class Named extends ObjectMapper.DefaultTypeResolverBuilder {

    private static final long serialVersionUID = 1L;

    Named(BasicPolymorphicTypeValidator validator) {
      super(ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE, validator);
    }

    @Override
    public boolean useForType(JavaType type) {
      return type.isJavaLangObject()
          || (type.isInterface() && type.getRawClass().getName().startsWith(OURS));
    }
  }

  byte[] bytes(JournalEntry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream packed = new DeflaterOutputStream(bytes, fast)) {
      mapper.writeValue(packed, entry);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  JournalEntry entry(byte[] bytes) throws IOException {
    try (InputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return mapper.readValue(unpacked, JournalEntry.class);
    }
  }
}
