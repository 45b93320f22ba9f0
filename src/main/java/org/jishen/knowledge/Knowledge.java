package org.jishen.knowledge;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules/ folder: labels, units, word lists and thresholds in YAML, checks in DRL.
 *
 * <p>Files are read strictly: an unknown key, a key written twice or a missing file is an error
 * that names file and line, never a silent default.
 */
public final class Knowledge {

  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private final Path folder;

  private Knowledge(Path folder) {
    this.folder = folder;
  }

  /** The knowledge in a given rules/ folder; fails if it is no folder. */
  public static Knowledge at(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(folder + ": 规则目录不存在");
    }
    return new Knowledge(folder);
  }

  /**
   * The rules/ folder that came with the program: beside the jar, or in a folder above it.
   *
   * <p>The working directory is not looked at: DRL is code, and code from a folder that a user
   * happens to stand in must not run.
   */
  public static Knowledge installed() {
    try {
      Path home =
          Path.of(Knowledge.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path above = home.getParent(); above != null; above = above.getParent()) {
        Path rules = above.resolve("rules");
        if (Files.isDirectory(rules.resolve("vocabulary"))) {
          return new Knowledge(rules);
        }
      }
      throw new KnowledgeException(home + ": 程序旁边没有找到 rules 目录，请用 --rules 指定");
    } catch (URISyntaxException e) {
      throw new KnowledgeException("无法确定程序所在位置，请用 --rules 指定规则目录", e);
    }
  }

  /** The folder itself. */
  public Path folder() {
    return folder;
  }

  /**
   * A YAML file bound to a record.
   *
   * @param name path below the folder, with forward slashes
   */
  public <T> T read(String name, Class<T> type) {
    Path file = folder.resolve(name);
    try {
      return YAML.readValue(Files.readString(file), type);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String line = at == null ? "" : ":" + at.getLineNr();
      throw new KnowledgeException(file + line + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new KnowledgeException(file + ": 无法读取（" + e.getMessage() + "）", e);
    }
  }

  /** The files directly in a subfolder ("" for the folder itself) whose name ends so, sorted. */
  public List<Path> files(String subfolder, String ending) {
    try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new KnowledgeException(folder.resolve(subfolder) + ": 无法读取目录", e);
    }
  }
}
