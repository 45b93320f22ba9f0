package org.jishen.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.FieldKey;

/**
 * The keys of a submission in YAML: rules/vocabulary/yaml.yaml.
 *
 * @param fields the keys that stand for a field, with the field and its usual label
 * @param annualTotal the usual label of the total of the year
 * @param implementationTotal the usual label of the total of the whole project
 * @param labels what people call the other keys
 */
public record YamlKeys(
    Map<String, FieldOf> fields,
    String annualTotal,
    String implementationTotal,
    Map<String, String> labels) {

  /** The field of a key and its usual label. */
  public record FieldOf(FieldKey field, String label) {}

  /** The keys of a rules/ folder. */
  public static YamlKeys load(Knowledge knowledge) {
    return knowledge.read("vocabulary/yaml.yaml", YamlKeys.class);
  }

  /** What people call each key. */
  public Map<String, String> forPeople() {
    Map<String, String> all = new LinkedHashMap<>(labels);
    fields.forEach((key, field) -> all.put(key, field.label()));
    return all;
  }
}
