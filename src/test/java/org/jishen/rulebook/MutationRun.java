package org.jishen.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jishen.casebook.CaseFile;
import org.jishen.casebook.Casebook;
import org.jishen.casebook.Example;
import org.jishen.casebook.Together;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.submission.Submission;
import org.kie.api.KieBase;

/** Runs the examples of a rule with mutants of it, and sees whether any example notices. */
final class MutationRun {

  /** What became of a mutant. */
  enum Fate {
    /** An example comes out differently. */
    KILLED,
    /** All examples come out the same. */
    SURVIVED,
    /** It does not compile or throws: no example was needed. */
    STILLBORN
  }

  private final Knowledge knowledge;
  private final Rulebook rulebook;
  private final List<DrlFile> files;
  private final Casebook casebook;
  private final YamlSubmissions yaml;
  private final List<Submission> whole;
  private final Standards standards;
  private final Map<Submission, List<Object>> facts =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Crosswise crosswise;
  private final Map<String, List<String>> said = new ConcurrentHashMap<>();
  private final Map<Submission, Choice> asked =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** One code: its examples, and what each of its rules says of each example by itself. */
  private record Subject(RuleInfo rule, List<Submission> examples, Map<String, List<Run>> runs) {

    /** How an example comes out when a rule says this and the other rules what they always say. */
    Verdict verdict(int example, String rule, Run said) {
      Run all = new Run(new ArrayList<>(said.hits()), new ArrayList<>(said.reasons()), Map.of());
      runs.forEach(
          (other, saying) -> {
            if (!other.equals(rule)) {
              all.hits().addAll(saying.get(example).hits());
              all.reasons().addAll(saying.get(example).reasons());
            }
          });
      return Verdict.of(all, examples.get(example), this.rule);
    }
  }

  private final Map<String, Subject> subjects = new ConcurrentHashMap<>();

  MutationRun(Knowledge knowledge, Casebook casebook) {
    this.knowledge = knowledge;
    this.rulebook = Rulebook.compile(knowledge);
    this.standards = Standards.of(knowledge, rulebook, Choice.OF_ITS_PLACE);
    this.files = knowledge.files("", ".drl").stream().map(DrlFile::read).toList();
    this.casebook = casebook;
    this.yaml = YamlSubmissions.load(knowledge);
    this.crosswise = new Crosswise(casebook, standards, yaml);
    this.whole = whole();
    casebook.files().values().parallelStream()
        .forEach(file -> subjects.put(file.rule(), subject(file)));
  }

  /** Every mutant of the rules of a code; "" for all. */
  List<Mutant> mutants(String only) {
    List<Mutant> mutants = new ArrayList<>();
    for (DrlFile file : files) {
      for (DrlFile.DrlRule rule : file.rules()) {
        String code = code(rule);
        if (code.startsWith(only)) {
          mutants.addAll(RuleMutants.of(file, rule, code));
        }
      }
    }
    return mutants;
  }

  private static String code(DrlFile.DrlRule rule) {
    String text = rule.text();
    int code = text.indexOf("@code(\"") + 7;
    return text.substring(code, text.indexOf('"', code));
  }

  private List<Submission> whole() {
    List<Submission> all = new ArrayList<>();
    try {
      for (Path path : casebook.submissions()) {
        all.add(yaml.read(new Source(path.toString(), Files.readAllBytes(path))));
      }
    } catch (UnreadableException | IOException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }

  private Subject subject(CaseFile cases) {
    List<Submission> examples = new ArrayList<>();
    try {
      for (Example example : cases.examples()) {
        Submission read = yaml.read(cases.path().toString(), example.submission());
        asked.put(read, example.choice());
        examples.add(read);
      }
      Optional<Example> together = Together.of(cases);
      if (together.isPresent()) {
        examples.add(yaml.read(cases.path().toString(), together.get().submission()));
      }
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
    examples.addAll(whole);
    Map<String, List<Run>> runs = new TreeMap<>();
    for (DrlFile file : files) {
      for (DrlFile.DrlRule rule : file.rules()) {
        if (code(rule).equals(cases.rule())) {
          runs.put(rule.name(), runs(file, rule.text(), examples));
        }
      }
    }
    return new Subject(Objects.requireNonNull(rulebook.rule(cases.rule())), examples, runs);
  }

  private List<Run> runs(DrlFile file, String rule, List<Submission> examples) {
    KieBase compiled = compile(file.head(), rule);
    return examples.stream()
        .map(each -> rulebook.fire(compiled, facts(each), code -> true))
        .toList();
  }

  /** What the rules look at: the submission, and what its profile states. */
  private List<Object> facts(Submission submission) {
    return facts.computeIfAbsent(
        submission,
        each -> {
          Choice choice = asked.getOrDefault(each, Choice.OF_ITS_PLACE);
          List<Object> all = standards.asked(choice).terms(each).facts();
          all.addAll(each.all());
          return all;
        });
  }

  private KieBase compile(String head, String rule) {
    return Compiler.compile(
        List.of(new Compiler.Text("mutant.drl", head + rule + "\n")), knowledge.folder());
  }

  Fate fate(Mutant mutant) {
    Subject subject = subjects.get(mutant.code());
    if (subject == null) {
      throw new IllegalArgumentException("no examples for " + mutant.code());
    }
    try {
      KieBase rules = compile(head(mutant.rule()), mutant.text());
      for (int i = 0; i < subject.examples().size(); i++) {
        Run run = rulebook.fire(rules, facts(subject.examples().get(i)), code -> true);
        Run usual = subject.runs().get(mutant.rule()).get(i);
        if (!subject
            .verdict(i, mutant.rule(), run)
            .equals(subject.verdict(i, mutant.rule(), usual))) {
          return Fate.KILLED;
        }
      }
      return saidOfAll(rules, mutant) ? Fate.SURVIVED : Fate.KILLED;
    } catch (RuntimeException e) {
      return Fate.STILLBORN;
    }
  }

  /**
   * The mutant says of the examples of all rules what the rule itself says: {@link CrosswiseTest}.
   */
  private boolean saidOfAll(KieBase rules, Mutant mutant) {
    List<String> usual = usual(mutant.rule());
    for (int i = 0; i < usual.size(); i++) {
      if (!said(rules, crosswise.all().get(i)).equals(usual.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<String> usual(String rule) {
    return said.computeIfAbsent(
        rule,
        name -> {
          KieBase rules = compile(head(name), text(name));
          return crosswise.all().stream().map(each -> said(rules, each)).toList();
        });
  }

  private String said(KieBase rules, Crosswise.Each each) {
    return Crosswise.said(rulebook.fire(rules, each.facts(), code -> true));
  }

  private String text(String rule) {
    return files.stream()
        .flatMap(file -> file.rules().stream())
        .filter(each -> each.name().equals(rule))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private String head(String rule) {
    return files.stream()
        .filter(file -> file.rules().stream().anyMatch(each -> each.name().equals(rule)))
        .findFirst()
        .orElseThrow()
        .head();
  }
}
