package org.jishen.seal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.knowledge.Days;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.SealMark;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Engine;
import org.jishen.report.JsonReport;

/**
 * Writes manifests and reads them again. The last field holds the digests of the manifest without
 * it, so that a slip of an editor is noticed before anything is compared; whoever falsifies that
 * too is found out by the review.
 */
public final class ManifestFile {

  private static final String LAST = "manifest";
  private static final Pattern SCHEMA = Pattern.compile("\"schema\"\\s*:\\s*\"([^\"]*)");

  /** A manifest with its own digests. */
  @JsonPropertyOrder({"schema", "engine", "files", LAST})
  record Closed(String schema, Engine engine, List<SealedFile> files, Digests manifest) {

    Manifest content() {
      return new Manifest(schema, engine, files);
    }
  }

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Days())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .defaultSetterInfo(
              JsonSetter.Value.forContentNulls(Nulls.FAIL).withValueNulls(Nulls.FAIL))
          .build();

  private ManifestFile() {}

  /** Writes a manifest; the stream stays open. */
  public static void write(Manifest manifest, OutputStream out) throws IOException {
    Closed closed =
        new Closed(manifest.schema(), manifest.engine(), manifest.files(), digests(manifest));
    out.write(text(closed).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a manifest.
   *
   * @throws UnreadableException when it is none, or no longer what was written
   */
  public static Manifest read(Path file, Limits limits) throws UnreadableException {
    String text = content(file, limits);
    checkSchema(file, text);
    Closed closed = parsed(file, text);
    Manifest manifest = closed.content();
    if (!digests(manifest).equals(closed.manifest())) {
      int line = line(text, text.lastIndexOf('"' + LAST + '"'));
      throw wrong(file, line, Message.of("seal.altered", line));
    }
    return manifest;
  }

  private static String content(Path file, Limits limits) throws UnreadableException {
    byte[] bytes = new FileSource(file).load(limits).bytes();
    if (!SealMark.begins(bytes)) {
      throw wrong(file, 1, Message.of("seal.none"));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Looked at before the fields, since another version may well have others. */
  private static void checkSchema(Path file, String text) throws UnreadableException {
    Matcher matcher = SCHEMA.matcher(text);
    if (matcher.find() && !matcher.group(1).equals(Manifest.SCHEMA)) {
      Message sentence = Message.of("seal.schema", Manifest.SCHEMA, matcher.group(1));
      throw wrong(file, line(text, matcher.start()), sentence);
    }
  }

  private static Closed parsed(Path file, String text) throws UnreadableException {
    try {
      return MAPPER.readValue(text, Closed.class);
    } catch (JsonMappingException e) {
      boolean broken = e.getCause() instanceof StreamReadException;
      String field = field(e);
      throw wrong(
          file,
          line(e),
          broken || field.isEmpty() ? Message.of("seal.json") : Message.of("seal.field", field));
    } catch (JsonProcessingException e) {
      throw wrong(file, line(e), Message.of("seal.json"));
    }
  }

  /** files[0].size. */
  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static int line(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? 1 : Math.max(1, at.getLineNr());
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, Math.max(0, offset)).chars().filter(c -> c == '\n').count();
  }

  private static UnreadableException wrong(Path file, int line, Message sentence) {
    return new UnreadableException(Place.atLine(file.toString(), line), sentence);
  }

  private static Digests digests(Manifest manifest) {
    return Digests.of(text(manifest));
  }

  /** The layout of all our JSON: one field a line. */
  private static String text(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonReport.generator(out)) {
      MAPPER.writeValue(json, value);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
