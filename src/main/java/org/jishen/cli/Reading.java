package org.jishen.cli;

import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.reading.Limits;
import org.jishen.reading.Readers;
import org.jishen.reading.SealMark;
import org.jishen.reading.Source;
import org.jishen.reading.Sources;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.Recogniser;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.repair.DocumentManuscript;
import org.jishen.repair.Manuscript;
import org.jishen.repair.YamlManuscript;
import org.jishen.submission.Submission;

/**
 * From a file to its submission. Safe for use by several threads.
 *
 * @param limits how much of a file is read
 * @param readers of documents
 * @param recogniser of what documents mean
 * @param yaml reader of submissions that are written in YAML
 */
record Reading(Limits limits, Readers readers, Recogniser recogniser, YamlSubmissions yaml) {

  static Reading load(Knowledge knowledge) {
    Recogniser recogniser = Recogniser.load(knowledge);
    Limits limits = Limits.load(knowledge);
    return new Reading(limits, new Readers(limits), recogniser, recogniser.yaml());
  }

  /** A file whose texts can be edited, to see what it would mean then. */
  Manuscript manuscript(Source source) throws UnreadableException {
    return Readers.isYaml(source)
        ? new YamlManuscript(source, yaml)
        : new DocumentManuscript(readers.read(source), recogniser);
  }

  /** What a file means. */
  Submission read(Source source) throws UnreadableException {
    if (source.name().endsWith(Sources.DISPOSITIONS)) {
      throw new UnreadableException(
          Place.inFile(source.name()), Message.of("reading.dispositions"));
    }
    if (SealMark.begins(source.bytes())) {
      throw new UnreadableException(Place.inFile(source.name()), Message.of("reading.sealed"));
    }
    return Readers.isYaml(source) ? yaml.read(source) : recogniser.recognise(readers.read(source));
  }
}
