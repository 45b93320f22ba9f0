package org.jishen.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jishen.knowledge.KnowledgeException;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderErrors;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Compiles rules at run time. */
final class Compiler {

  /** Drools adds this line, which says nothing, to every syntax error. */
  private static final String NOISE = "Parser returned a null Package";

  private Compiler() {}

  /** Rules of one package. */
  record Text(String name, String drl) {}

  /**
   * Compiles rules. Each text goes in with its charset: a KieFileSystem would take it for text in
   * the charset of the platform, and on some no rule name would be left of its own.
   */
  static KieBase compile(List<Text> texts, Path folder) {
    KieServices kie = KieServices.get();
    KieBase rules = KnowledgeBaseFactory.newKnowledgeBase(configuration());
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(rules);
    for (Text text : texts) {
      Resource drl =
          kie.getResources().newByteArrayResource(text.drl().getBytes(UTF_8), UTF_8.name());
      builder.add(drl.setSourcePath(text.name()), ResourceType.DRL);
    }
    failOn(builder.getErrors(), folder);
    return rules;
  }

  /** How rules run, wherever they were compiled. */
  static KieBaseConfiguration configuration() {
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
    // With the default, the result of a rule changes after its 20th evaluation.
    configuration.setProperty("drools.jittingThreshold", "-1");
    return configuration;
  }

  private static void failOn(KnowledgeBuilderErrors errors, Path folder) {
    if (errors.isEmpty()) {
      return;
    }
    throw new KnowledgeException(
        errors.stream()
            .filter(error -> !error.getMessage().startsWith(NOISE))
            .map(error -> line(error, folder))
            .sorted()
            .distinct()
            .collect(Collectors.joining(System.lineSeparator())));
  }

  private static String line(KnowledgeBuilderError error, Path folder) {
    Resource drl = error.getResource();
    String name = drl == null ? "" : drl.getSourcePath();
    int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
    return folder.resolve(name) + ":" + line + ": " + error.getMessage().strip();
  }
}
