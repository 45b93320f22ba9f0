package org.jishen.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;
import org.jishen.rulebook.RuleInfo;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/** The profiles of rules/profiles. */
public final class Profiles {

  /** The profile of a place that has none of its own. */
  public static final String NATIONAL = "national";

  private static final String FOLDER = "profiles";
  private static final String ENDING = ".yaml";

  private final Map<String, Profile> profiles = new TreeMap<>();

  private Profiles() {}

  /** The names of the profiles of a rules/ folder, sorted. */
  public static List<String> names(Knowledge knowledge) {
    return knowledge.files(FOLDER, ENDING).stream().map(Profiles::name).toList();
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /**
   * Reads the profiles of a rules/ folder.
   *
   * @param rules the rules that they may speak of
   * @throws org.jishen.knowledge.KnowledgeException one line a fault, each with file and line
   */
  public static Profiles load(Knowledge knowledge, List<RuleInfo> rules) {
    List<Message> faults = new ArrayList<>();
    Map<String, Written> files = new LinkedHashMap<>();
    for (Path file : knowledge.files(FOLDER, ENDING)) {
      Written written = Written.read(file, faults);
      if (written != null) {
        files.put(name(file), written);
      }
    }
    if (!files.containsKey(NATIONAL)) {
      faults.add(
          Message.of(
              "knowledge.missing", knowledge.folder().resolve(FOLDER).resolve(NATIONAL + ENDING)));
    }
    ProfileReader reader = new ProfileReader(knowledge, rules);
    Profiles profiles = new Profiles();
    for (String name : files.keySet()) {
      profiles.resolve(name, files, reader, new LinkedHashSet<>());
    }
    Written.failOn(faults);
    return profiles;
  }

  private @Nullable Profile resolve(
      String name, Map<String, Written> files, ProfileReader reader, Set<String> below) {
    Written file = files.get(name);
    if (profiles.containsKey(name) || file == null) {
      return profiles.get(name);
    }
    Profile parent = null;
    if (!name.equals(NATIONAL)) {
      below.add(name);
      Written extended = file.entries().get("extends");
      String other = extended == null ? "" : extended.text();
      if (!files.containsKey(other) || below.contains(other)) {
        (extended == null ? file : extended).fault("extends 应当写明所依据的另一个设定，不能绕回自己");
        return null;
      }
      parent = resolve(other, files, reader, below);
      if (parent == null) {
        return null;
      }
    }
    Profile profile = reader.read(name, file, parent);
    if (profile != null) {
      profiles.put(name, profile);
    }
    return profile;
  }

  /** All of them, by name. */
  Map<String, Profile> all() {
    return profiles;
  }

  Terms terms(Choice choice, Submission submission) {
    return choice.profile().equals(Choice.AUTO)
        ? new Recognition(this).terms(submission, choice)
        : terms(choice);
  }

  Terms terms(Choice choice) {
    boolean auto = choice.profile().equals(Choice.AUTO);
    return terms(auto ? NATIONAL : choice.profile(), choice, Message.of("profile.asked"));
  }

  Terms terms(String name, Choice choice, Message reason) {
    Profile profile = profiles.get(name);
    if (profile == null) {
      throw new KnowledgeException("没有名为 " + name + " 的地区设定");
    }
    return new Terms(profile, day(choice), reason);
  }

  /** The day whose rules hold. */
  LocalDate day(Choice choice) {
    LocalDate asked = choice.asOf();
    Profile national = profiles.get(NATIONAL);
    if (asked == null && national == null) {
      throw new IllegalStateException(NATIONAL);
    }
    return asked != null ? asked : Objects.requireNonNull(national).asOf();
  }
}
