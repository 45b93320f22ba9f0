package org.jishen.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jishen.knowledge.KnowledgeException;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules. */
final class Compiler {

  private static final String FOLDER = "src/main/resources/rules/";

  /** Drools adds this line, which says nothing, to every syntax error. */
  private static final String NOISE = "Parser returned a null Package";

  private Compiler() {}

  /** Rules of one package. */
  record Text(String name, String drl) {}

  static KieBase compile(List<Text> texts, java.nio.file.Path folder) {
    KieServices kie = KieServices.get();
    // An id of its own: under the default id a failed build would leave the rules of the last one.
    ReleaseId id = kie.newReleaseId("rules", UUID.randomUUID().toString(), "1");
    KieFileSystem files = kie.newKieFileSystem().generateAndWritePomXML(id);
    texts.forEach(text -> files.write(FOLDER + text.name(), text.drl()));
    ClassLoader loader = Objects.requireNonNull(Compiler.class.getClassLoader());
    KieBuilder builder = kie.newKieBuilder(files, loader).buildAll();
    try {
      failOn(builder.getResults().getMessages(Message.Level.ERROR), folder);
      KieBaseConfiguration configuration = kie.newKieBaseConfiguration();
      // With the default, the result of a rule changes after its 20th evaluation.
      configuration.setProperty("drools.jittingThreshold", "-1");
      return kie.newKieContainer(id, loader).newKieBase(configuration);
    } finally {
      kie.getRepository().removeKieModule(id);
    }
  }

  private static void failOn(List<Message> errors, java.nio.file.Path folder) {
    if (errors.isEmpty()) {
      return;
    }
    throw new KnowledgeException(
        errors.stream()
            .filter(error -> !error.getText().startsWith(NOISE))
            .map(error -> line(error, folder))
            .sorted()
            .distinct()
            .collect(Collectors.joining(System.lineSeparator())));
  }

  private static String line(Message error, java.nio.file.Path folder) {
    String path = error.getPath() == null ? "" : error.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return folder.resolve(name) + ":" + error.getLine() + ": " + error.getText().strip();
  }
}
