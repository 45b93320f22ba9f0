package org.jishen.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jspecify.annotations.Nullable;

/** The parts of a Word or Excel file since 2007, found by their relations, not by their names. */
final class OfficePackage implements AutoCloseable {

  /** A part that another one refers to. */
  record Relation(String type, String target) {

    boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  /** Reads a part. */
  @FunctionalInterface
  interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private final String file;
  private final PackedFile packed;

  private OfficePackage(String file, PackedFile packed) {
    this.file = file;
    this.packed = packed;
  }

  static OfficePackage open(Source source, Limits limits) throws UnreadableException {
    return new OfficePackage(source.name(), PackedFile.open(source, limits));
  }

  /** The file, as the user named it. */
  String file() {
    return file;
  }

  /** The part that the file is about. */
  String main() throws UnreadableException {
    for (Relation relation : relations("").values()) {
      if (relation.is("officeDocument")) {
        return relation.target();
      }
    }
    throw damaged();
  }

  /** It brings programs along. They are never run. */
  boolean hasMacros() {
    return packed.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
  }

  /** What a part refers to, by identifier; "" for the file as a whole. */
  Map<String, Relation> relations(String part) throws UnreadableException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> relations = new LinkedHashMap<>();
    read(
        folder + "_rels/" + part.substring(slash + 1) + ".rels",
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                && xml.getLocalName().equals("Relationship")
                && !XmlStreams.attribute(xml, "TargetMode").equals("External")) {
              String target = XmlStreams.attribute(xml, "Target");
              relations.put(
                  XmlStreams.attribute(xml, "Id"),
                  new Relation(XmlStreams.attribute(xml, "Type"), resolve(folder, target)));
            }
          }
        });
    return relations;
  }

  /** The target of the first relation of a kind; null when there is none. */
  static @Nullable String target(Map<String, Relation> relations, String kind) {
    return relations.values().stream()
        .filter(relation -> relation.is(kind))
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    Deque<String> path = new ArrayDeque<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** Reads a part; nothing when there is none of this name. */
  void read(String part, PartReader reader) throws UnreadableException {
    try (InputStream in = packed.open(part)) {
      if (in != null) {
        XMLStreamReader xml = XmlStreams.of(in);
        reader.read(xml);
        xml.close();
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof PackedFile.BombException) {
        throw refused("reading.zip.bomb");
      }
      throw damaged();
    } catch (PackedFile.BombException e) {
      throw refused("reading.zip.bomb");
    } catch (ZipException e) {
      throw damaged();
    } catch (IOException e) {
      throw damaged();
    }
  }

  /** The sentence for a file that is not what it should be. */
  UnreadableException damaged() {
    return refused("reading.office.damaged");
  }

  /** A sentence about the file. */
  UnreadableException refused(String key, Object... values) {
    return new UnreadableException(Place.inFile(file), Message.of(key, values));
  }

  @Override
  public void close() {
    packed.close();
  }
}
