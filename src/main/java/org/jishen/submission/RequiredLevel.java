package org.jishen.submission;

import java.util.List;

/**
 * A level of which projects must have an indicator, from the profile.
 *
 * @param level the first or second level: OUTPUT, COST
 * @param projects the class of projects: works; "all" for every project
 * @param words by which a project of the class is known from its name; empty for every project
 */
public record RequiredLevel(String level, String projects, List<WordList> words) {

  /** The project of a form must have one. */
  public boolean of(Form form) {
    return words.isEmpty() || words.stream().anyMatch(list -> list.in(form.name()));
  }
}
