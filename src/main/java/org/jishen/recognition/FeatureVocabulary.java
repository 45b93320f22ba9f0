package org.jishen.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.knowledge.Message;
import org.jishen.submission.Feature;
import org.jishen.submission.Submission;

/** The closed list of features and what people call them: rules/vocabulary/features.yaml. */
public final class FeatureVocabulary {

  /** What a feature is called. */
  record Noun(String name, String zh, String en) {
    Message title() {
      return Message.said(zh, en);
    }
  }

  /** What is said instead of the usual sentence. */
  record Sentence(String name, Feature.State state, String zh, String en) {}

  /** The file. */
  record Data(List<Noun> form, List<Noun> submission, List<Sentence> sentences) {}

  private final Map<String, Noun> form = new LinkedHashMap<>();
  private final Map<String, Noun> submission = new LinkedHashMap<>();
  private final List<Sentence> sentences;

  private FeatureVocabulary(Data data) {
    data.form().forEach(noun -> form.put(noun.name(), noun));
    data.submission().forEach(noun -> submission.put(noun.name(), noun));
    sentences = data.sentences();
  }

  /** The features of a rules/ folder. */
  public static FeatureVocabulary load(Knowledge knowledge) {
    return new FeatureVocabulary(knowledge.read("vocabulary/features.yaml", Data.class));
  }

  /** What people call a feature; its name where the list does not have it. */
  public Message title(String name) {
    Noun noun = form.getOrDefault(name, submission.get(name));
    return noun == null ? Message.said(name, name) : noun.title();
  }

  /** A feature with the reason that fits its state. */
  Feature feature(String subject, String name, Feature.State state) {
    return new Feature(subject, name, state, reason(subject, name, state));
  }

  /** A feature that may stand in the part of a form that the file does not have. */
  Feature cutOff(String subject, String name) {
    Noun noun = noun(subject, name);
    return new Feature(
        subject,
        name,
        Feature.State.UNREADABLE,
        Message.of("recognition.feature.cut", noun.title()));
  }

  private Message reason(String subject, String name, Feature.State state) {
    Noun noun = noun(subject, name);
    if (state == Feature.State.READ) {
      return Message.NONE;
    }
    for (Sentence sentence : sentences) {
      if (sentence.name().equals(name) && sentence.state() == state) {
        return Message.said(sentence.zh(), sentence.en());
      }
    }
    return Message.of(key(subject, state), noun.title());
  }

  private static String key(String subject, Feature.State state) {
    return switch (state) {
      case BLANK -> "recognition.feature.blank";
      case UNREADABLE -> "recognition.feature.unreadable";
      default ->
          subject.equals(Submission.SUBJECT)
              ? "recognition.feature.submission.absent"
              : "recognition.feature.form.absent";
    };
  }

  private Noun noun(String subject, String name) {
    Noun noun = (subject.equals(Submission.SUBJECT) ? submission : form).get(name);
    if (noun == null) {
      throw new KnowledgeException("vocabulary/features.yaml: " + name + " 没有列出");
    }
    return noun;
  }
}
