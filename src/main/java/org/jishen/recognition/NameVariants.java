package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.Form;
import org.jishen.submission.LineComparison;
import org.jishen.submission.Located;
import org.jishen.submission.NameVariant;
import org.jishen.submission.Names;
import org.jishen.submission.ProjectLine;

/** Finds names of projects and units that one submission writes in two ways. */
final class NameVariants {

  private static final Pattern QUOTED = Pattern.compile("[“\"「『《]([^“”\"「」『』《》]{2,40})[”\"」』》]");
  private static final int SHORTEST_QUOTED = 5;
  private static final int SHORTEST_NAME = 8;
  private static final int SHORTEST_END = 4;
  private static final int LONGEST_SLIP = 2;
  private static final int LONGEST_WORD = 4;

  /** A quoted name is still the same with another word in it when so much of it is the same. */
  private static final double QUOTED_SHARE = 0.55;

  private static final double NAME_SHARE = 0.7;

  private final UnitNames units;
  private final Map<Integer, List<Object>> factsOfForm;

  NameVariants(UnitNames units, Map<Integer, List<Object>> factsOfForm) {
    this.units = units;
    this.factsOfForm = factsOfForm;
  }

  /** The variants of all forms, at most one of the project and one of the unit for each. */
  List<NameVariant> of(List<Form> forms, List<Object> facts, List<Object> compared) {
    List<NameVariant> variants = new ArrayList<>();
    for (Form form : forms) {
      List<Object> own = factsOfForm.getOrDefault(form.number(), List.of());
      project(form, FormTexts.of(form, own)).ifPresent(variants::add);
    }
    variants.addAll(ofUnits(forms, facts, compared));
    return variants;
  }

  private Optional<NameVariant> project(Form form, List<FormTexts.Text> texts) {
    Set<String> named = quoted(form.name());
    for (FormTexts.Text text : texts) {
      for (String written : quoted(text.text())) {
        for (String name : named) {
          if (!named.contains(written)
              && slip(written, name, QUOTED_SHARE, SHORTEST_QUOTED, LONGEST_WORD)
              && texts.stream().noneMatch(each -> each.text().contains(name))) {
            return Optional.of(new NameVariant(form.number(), written, name, form, text.place()));
          }
        }
      }
    }
    String key = form.nameKey();
    if (key.length() < SHORTEST_NAME
        || texts.stream().anyMatch(text -> Names.key(text.text()).contains(key))) {
      return Optional.empty();
    }
    return texts.stream()
        .flatMap(
            text ->
                window(Names.key(text.text()), key).stream()
                    .map(
                        written ->
                            new NameVariant(
                                form.number(), written, form.name(), form, text.place())))
        .findFirst();
  }

  private static Set<String> quoted(String text) {
    Set<String> quoted = new LinkedHashSet<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      quoted.add(matcher.group(1).strip());
    }
    return quoted;
  }

  /** A part of the text that begins and ends as the name does and differs in one word. */
  private Optional<String> window(String text, String name) {
    String begin = name.substring(0, SHORTEST_END);
    for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
      for (int size = name.length() - 1; size <= name.length() + 1; size++) {
        if (at + size <= text.length()) {
          String part = text.substring(at, at + size);
          if (part.endsWith(name.substring(name.length() - SHORTEST_END))
              && slip(part, name, NAME_SHARE, SHORTEST_NAME, LONGEST_SLIP)) {
            return Optional.of(part);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Both begin and end alike, with another word between that is not one that tells them apart. */
  private boolean slip(String one, String other, double share, int shortest, int longest) {
    int shorter = Math.min(one.length(), other.length());
    int begin = 0;
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String word = one.substring(begin, one.length() - end);
    String otherWord = other.substring(begin, other.length() - end);
    return shorter >= shortest
        && begin > 0
        && end > 0
        && begin + end >= share * Math.max(one.length(), other.length())
        && !word.isEmpty()
        && !otherWord.isEmpty()
        && word.length() <= longest
        && otherWord.length() <= longest
        && !units.sisters(word)
        && !units.sisters(otherWord);
  }

  /** Units of forms that differ by a slip from a unit of the table, or of most other forms. */
  private List<NameVariant> ofUnits(List<Form> forms, List<Object> facts, List<Object> compared) {
    Map<String, Located> known = new LinkedHashMap<>();
    for (Object fact : facts) {
      if (fact instanceof ProjectLine line && !line.owner().isBlank()) {
        known.putIfAbsent(units.bare(line.owner()), line);
      }
    }
    // The unit of a form whose line stands under another unit is reported as that.
    Set<Integer> reported = new LinkedHashSet<>();
    for (Object fact : compared) {
      if (fact instanceof LineComparison comparison && !comparison.ownerAgrees()) {
        reported.add(comparison.form());
      }
    }
    Map<String, List<Form>> written = new LinkedHashMap<>();
    for (Form form : forms) {
      if (!form.implementer().isBlank()) {
        written
            .computeIfAbsent(units.bare(form.implementer()), unit -> new ArrayList<>())
            .add(form);
      }
    }
    if (known.isEmpty()) {
      written.forEach((unit, of) -> known.put(unit, of.get(0)));
    }
    List<NameVariant> variants = new ArrayList<>();
    written.forEach(
        (unit, of) ->
            known.entrySet().stream()
                .filter(each -> units.variant(unit, each.getKey()))
                .filter(each -> rarer(unit, each.getKey(), written))
                .findFirst()
                .ifPresent(
                    each ->
                        of.stream()
                            .filter(form -> !reported.contains(form.number()))
                            .forEach(form -> variants.add(variant(form, unit, each)))));
    return variants;
  }

  private static NameVariant variant(Form form, String unit, Map.Entry<String, Located> name) {
    return new NameVariant(form.number(), unit, name.getKey(), name.getValue(), form.place());
  }

  /** Between two ways of writing, the one that fewer forms use is the slip. */
  private static boolean rarer(String unit, String other, Map<String, List<Form>> written) {
    List<Form> others = written.getOrDefault(other, List.of());
    return others.isEmpty() || written.getOrDefault(unit, List.of()).size() < others.size();
  }
}
