package org.jishen.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;

/** The rules of a rules/ folder, compiled. Safe for use by several threads. */
public final class Rulebook {

  /** More firings than any honest file can cause: a rule that loops ends here. */
  private static final int FIRING_LIMIT = 5_000_000;

  private final List<DrlFile> files;
  private final Path folder;
  private final KieBase kieBase;
  private final Map<String, RuleInfo> infos;
  private final Map<String, RuleText> texts;
  private final String hash;

  /** A session that is used again keeps its nodes, which take a fifth of the time to make. */
  private final KieSessionsPool sessions;

  private final RuleInputs inputs;

  private final MoreRules more;

  private Rulebook(Knowledge knowledge, BuiltRules built, MoreRules more) {
    this.folder = knowledge.folder();
    this.files = knowledge.files("", ".drl").stream().map(DrlFile::read).toList();
    this.kieBase = built.rules(files).orElseGet(() -> Compiler.compile(texts(files), folder));
    this.sessions = kieBase.newKieSessionsPool(1);
    this.inputs = RuleInputs.of(kieBase);
    Annotations annotations = new Annotations(files, compiled(kieBase));
    this.infos = new TreeMap<>(annotations.infos());
    this.texts = annotations.texts();
    this.more = more;
    for (RuleInfo rule : more.rules()) {
      RuleInfo other = infos.put(rule.code(), rule);
      if (other != null) {
        throw new KnowledgeException(
            rule.source() + ": 规则 " + rule.code() + " 与 " + other.source() + " 重复");
      }
    }
    this.hash = hash(folder);
  }

  /**
   * Compiles the rules of a folder.
   *
   * @throws KnowledgeException one line a fault, each with file and line
   */
  public static Rulebook load(Knowledge knowledge) {
    return load(knowledge, MoreRules.NONE);
  }

  /** The same, with rules that are not written in DRL beside them. */
  public static Rulebook load(Knowledge knowledge, MoreRules more) {
    return new Rulebook(knowledge, BuiltRules.onClassPath(), more);
  }

  /** The same, with rules compiled now even when the build has compiled them. */
  static Rulebook compile(Knowledge knowledge) {
    return new Rulebook(knowledge, BuiltRules.NONE, MoreRules.NONE);
  }

  private static List<Compiler.Text> texts(List<DrlFile> files) {
    return files.stream().map(file -> new Compiler.Text(file.name(), file.text())).toList();
  }

  /** What each rule says of itself, by code. */
  public List<RuleInfo> rules() {
    return List.copyOf(infos.values());
  }

  /** What the rule of a code says of itself; null when there is none. */
  public @Nullable RuleInfo rule(String code) {
    return infos.get(code);
  }

  /** The lines of the comment above the rule of a code: what it checks, why, exceptions. */
  public List<String> comment(String code) {
    for (DrlFile file : files) {
      for (DrlFile.DrlRule rule : file.rules()) {
        RuleText text = texts.get(rule.name());
        if (text != null && text.code().equals(code) && !rule.comment().isEmpty()) {
          return rule.comment();
        }
      }
    }
    return List.of();
  }

  /** SHA-256 over all files of the folder, in hex: the same rules have the same hash. */
  public String hash() {
    return hash;
  }

  /**
   * What the rules report about the facts of one file.
   *
   * @param facts of the file, and what its profile states
   * @param wanted the codes of the rules to run
   */
  public Run run(Collection<?> facts, Predicate<String> wanted) {
    Run run = drl(facts, wanted);
    more.run(facts, wanted, run);
    return run;
  }

  private Run drl(Collection<?> facts, Predicate<String> wanted) {
    try {
      return fire(sessions.newKieSession(), inputs, facts, wanted);
    } catch (RuntimeException e) {
      return oneByOne(facts, wanted);
    }
  }

  /** Rules that are used once: a session of their own. */
  Run fire(KieBase rules, Collection<?> facts, Predicate<String> wanted) {
    return fire(rules.newKieSession(), RuleInputs.of(rules), facts, wanted);
  }

  private Run fire(
      KieSession session, RuleInputs inputs, Collection<?> facts, Predicate<String> wanted) {
    Findings findings = new Findings(texts, facts);
    try {
      session.setGlobal("findings", findings);
      inputs.give(session, facts);
      if (session.fireAllRules(filter(wanted), FIRING_LIMIT) == FIRING_LIMIT) {
        throw new IllegalStateException("rules loop");
      }
      return new Run(findings.hits(), findings.reasons(), Map.of());
    } finally {
      session.dispose();
    }
  }

  private AgendaFilter filter(Predicate<String> wanted) {
    return match -> {
      RuleText text = texts.get(match.getRule().getName());
      return text != null && wanted.test(text.code());
    };
  }

  /**
   * Runs each rule by itself, because one of them fails: the others must still answer. Slow, and
   * only ever needed when a rule is wrong.
   */
  private Run oneByOne(Collection<?> facts, Predicate<String> wanted) {
    Run all = new Run(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    for (DrlFile file : files) {
      for (DrlFile.DrlRule rule : file.rules()) {
        RuleText text = texts.get(rule.name());
        if (text == null || !wanted.test(text.code())) {
          continue;
        }
        try {
          String drl = file.head() + rule.text() + "\n";
          Run run =
              fire(
                  Compiler.compile(List.of(new Compiler.Text(file.name(), drl)), folder),
                  facts,
                  wanted);
          all.hits().addAll(run.hits());
          all.reasons().addAll(run.reasons());
        } catch (RuntimeException e) {
          all.failures().put(text.code(), rootMessage(e));
        }
      }
    }
    return all;
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  private static Map<String, Rule> compiled(KieBase kieBase) {
    Map<String, Rule> rules = new HashMap<>();
    for (KiePackage each : kieBase.getKiePackages()) {
      each.getRules().forEach(rule -> rules.put(rule.getName(), rule));
    }
    return rules;
  }

  private static String hash(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(path -> folder.relativize(path).toString()))
              .toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new KnowledgeException(folder + ": 规则目录无法读取", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
