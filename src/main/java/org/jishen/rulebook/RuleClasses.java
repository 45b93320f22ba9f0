package org.jishen.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jishen.knowledge.Knowledge;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles the rules to classes. The build runs it; the program itself never does. */
final class RuleClasses {

  /** Lists the model classes, after a line with a version. */
  private static final String MODELS = "META-INF/kie/jishen/rules/drools-model";

  private RuleClasses() {}

  /**
   * Compiles the rules of a folder into a folder of classes, unless they are there already.
   *
   * @param arguments the folder of rules and the folder of classes
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[1]);
    List<DrlFile> files =
        Knowledge.at(Path.of(arguments[0])).files("", ".drl").stream().map(DrlFile::read).toList();
    String hash = BuiltRules.hash(files);
    if (BuiltRules.in(classes).rules().equals(hash)) {
      return;
    }
    delete(classes.resolve("rules"));
    InternalKieModule module = compile(files);
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class") && name.startsWith("rules/")) {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, module.getBytes(name));
      }
    }
    String models = new String(module.getBytes(MODELS), UTF_8);
    new BuiltRules(hash, models.lines().skip(1).findFirst().orElseThrow().strip()).write(classes);
  }

  private static InternalKieModule compile(List<DrlFile> files) {
    KieServices kie = KieServices.get();
    KieFileSystem sources =
        kie.newKieFileSystem().generateAndWritePomXML(kie.newReleaseId("jishen", "rules", "1"));
    for (DrlFile file : files) {
      sources.write("src/main/resources/rules/" + file.name(), file.text());
    }
    KieBuilder builder =
        kie.newKieBuilder(sources, RuleClasses.class.getClassLoader())
            .buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          String.join(System.lineSeparator(), errors.stream().map(Message::toString).toList()));
    }
    return (InternalKieModule) builder.getKieModule();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
