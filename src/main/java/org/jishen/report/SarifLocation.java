package org.jishen.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jishen.document.Place;

/**
 * Writes a place as SARIF has it: the file, a line where there are lines, and what it is called.
 */
final class SarifLocation {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private SarifLocation() {}

  /**
   * Writes a location.
   *
   * @param subject what the place belongs to; "" where it is no part of a form
   */
  static void write(JsonGenerator json, Place place, String subject, Wording words)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeEndObject();
    if (place.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      json.writeEndObject();
    }
    json.writeEndObject();
    String name = place.text(words.lang());
    if (!name.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", name);
      String path = place.label().isEmpty() ? name : place.label();
      json.writeStringField(
          "fullyQualifiedName", subject.isEmpty() ? path : words.subject(subject) + "/" + path);
      json.writeStringField("kind", "element");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A path as the user named it, as a reference that any program can follow. */
  static String uri(String file) {
    String path = file.replace('\\', '/');
    StringBuilder uri = new StringBuilder();
    if (DRIVE.matcher(path).matches()) {
      uri.append("file:///");
    } else if (path.startsWith("/")) {
      uri.append("file://");
    }
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isPlain(c)) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", octet & 0xFF));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~/".indexOf(c) >= 0;
  }
}
