package org.jishen.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules that the build compiled to classes: loading those takes a quarter of the time that
 * compiling takes. They serve as long as no rule file was edited since.
 *
 * @param rules what the rule files said, as a hash; "" when the build compiled none
 * @param model the class that describes them
 */
record BuiltRules(String rules, String model) {

  /** Nothing was compiled: everything is compiled at run time. */
  static final BuiltRules NONE = new BuiltRules("", "");

  private static final String FILE = "org/jishen/rulebook/built-rules.properties";

  /** Those beside the classes of this program. */
  static BuiltRules onClassPath() {
    try (InputStream file = BuiltRules.class.getClassLoader().getResourceAsStream(FILE)) {
      return file == null ? NONE : read(file);
    } catch (IOException e) {
      return NONE;
    }
  }

  /** Those in a folder of classes. */
  static BuiltRules in(Path classes) throws IOException {
    Path file = classes.resolve(FILE);
    if (!Files.exists(file)) {
      return NONE;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream);
    }
  }

  private static BuiltRules read(InputStream stream) throws IOException {
    Properties properties = new Properties();
    properties.load(stream);
    return new BuiltRules(properties.getProperty("rules", ""), properties.getProperty("model", ""));
  }

  /** Notes them in a folder of classes. */
  void write(Path classes) throws IOException {
    Path file = classes.resolve(FILE);
    Files.createDirectories(file.getParent());
    try (OutputStream stream = Files.newOutputStream(file)) {
      // Not Properties.store, which writes the time of day.
      stream.write(("rules=" + rules + "\nmodel=" + model + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The rules, ready to run; empty when the files say something else by now. */
  Optional<KieBase> rules(List<DrlFile> files) {
    if (rules.isEmpty() || !rules.equals(hash(files))) {
      return Optional.empty();
    }
    try {
      Model built =
          Class.forName(model).asSubclass(Model.class).getDeclaredConstructor().newInstance();
      return Optional.of(
          KieBaseBuilder.createKieBaseFromModel(List.of(built), Compiler.configuration()));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** What the rule files say, as SHA-256 in hex. */
  static String hash(List<DrlFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (DrlFile file : files) {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.text().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
