package org.jishen.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * Reads JSON as tables: a list of objects is a table with a row for each of them and a column for
 * each key. Objects inside an object make rows in which everything around them stands too.
 */
final class JsonReader implements DocumentReader {

  /** Exports nest three or four deep. */
  private static final int DEEPEST = 100;

  private final Limits limits;
  private final JsonFactory factory;

  JsonReader(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(limits.lineLength())
                    .build())
            .build();
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.JSON;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    JsonRecord root = new JsonRecord(1);
    try (JsonParser json = factory.createParser(TextDecoder.decode(source))) {
      while (json.nextToken() != null) {
        value(json, "", root);
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      Place place =
          at == null ? Place.inFile(source.name()) : Place.atLine(source.name(), at.getLineNr());
      throw new UnreadableException(place, Message.of("reading.json", e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UnreadableException(Place.inFile(source.name()), Message.of("reading.disk"));
    }
    return new JsonTables(source.name(), limits).document(root);
  }

  /** Takes a value into the record around it: a text, or an object as a record of its own. */
  private static void value(JsonParser json, String key, JsonRecord around) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      JsonRecord inner = around.nest(key, json.currentTokenLocation().getLineNr());
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        value(json, name, inner);
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json, key, around);
      }
    } else {
      String text = token == JsonToken.VALUE_NULL ? "" : json.getText();
      around.put(key, text, json.currentTokenLocation().getLineNr());
    }
  }
}
