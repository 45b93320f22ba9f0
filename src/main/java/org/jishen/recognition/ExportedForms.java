package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Block;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Names;
import org.jspecify.annotations.Nullable;

/**
 * Finds forms that stand row by row in tables, as the budget management system exports them: the
 * rows of one project and year, from all tables of the file, are one form.
 */
final class ExportedForms {

  /**
   * What was found.
   *
   * @param drafts the forms, in the order in which their projects first appear
   * @param rest the blocks that are no export
   * @param unread rows that were passed over
   */
  record Result(List<FormDraft> drafts, List<Block> rest, List<Unread> unread) {}

  /** The project of a row: its code, or its name where there is no code, and its year. */
  private record Project(String key, String year) {}

  private final ExportVocabulary words;
  private final FormLabels labels;
  private final ExportHeader.Finder finder;

  private ExportedForms(ExportVocabulary words, FormLabels labels) {
    this.words = words;
    this.labels = labels;
    this.finder = new ExportHeader.Finder(words, labels);
  }

  static ExportedForms load(Knowledge knowledge, FormLabels labels) {
    return new ExportedForms(
        knowledge.read("vocabulary/exports.yaml", ExportVocabulary.class), labels);
  }

  Result of(List<Block> blocks) {
    List<Block> rest = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    List<Map<Project, List<ExportRow>>> tables = new ArrayList<>();
    for (Block block : blocks) {
      ExportHeader header = block instanceof Table table ? finder.of(table) : null;
      if (header == null) {
        rest.add(block);
      } else {
        tables.add(projects(kept(ExportRow.of((Table) block, header), unread)));
      }
    }
    return new Result(drafts(tables), rest, unread);
  }

  private List<ExportRow> kept(List<ExportRow> rows, List<Unread> unread) {
    List<ExportRow> kept = new ArrayList<>();
    for (ExportRow row : rows) {
      if (words.deleted().contains(row.text(ExportColumn.Kind.DELETION))) {
        unread.add(new Unread(row.place(), Message.of("recognition.export.deleted"), true));
      } else {
        kept.add(row);
      }
    }
    return kept;
  }

  /** The rows of each project; a row that names none belongs to the project above it. */
  private static Map<Project, List<ExportRow>> projects(List<ExportRow> rows) {
    Map<Project, List<ExportRow>> projects = new LinkedHashMap<>();
    Project above = null;
    for (ExportRow row : rows) {
      Project own = project(row);
      above = own == null ? above : own;
      if (above != null) {
        projects.computeIfAbsent(above, key -> new ArrayList<>()).add(row);
      }
    }
    return projects;
  }

  private static @Nullable Project project(ExportRow row) {
    ExportRow.Entry name = row.of(FieldKey.NAME);
    String code = row.text(ExportColumn.Kind.CODE);
    String key = code.isEmpty() && name != null ? Names.key(name.text()) : code;
    return key.isEmpty() ? null : new Project(key, row.text(ExportColumn.Kind.YEAR));
  }

  /** A table without years speaks of a project in all its years. */
  private List<FormDraft> drafts(List<Map<Project, List<ExportRow>>> tables) {
    Map<String, List<String>> years = new LinkedHashMap<>();
    for (Map<Project, List<ExportRow>> table : tables) {
      for (Project project : table.keySet()) {
        List<String> known = years.computeIfAbsent(project.key(), key -> new ArrayList<>());
        if (!project.year().isEmpty() && !known.contains(project.year())) {
          known.add(project.year());
        }
      }
    }
    List<FormDraft> drafts = new ArrayList<>();
    years.forEach(
        (key, known) -> {
          for (String year : known.isEmpty() ? List.of("") : known) {
            List<ExportRow> rows = new ArrayList<>();
            for (Map<Project, List<ExportRow>> table : tables) {
              rows.addAll(table.getOrDefault(new Project(key, year), List.of()));
              if (!year.isEmpty()) {
                rows.addAll(table.getOrDefault(new Project(key, ""), List.of()));
              }
            }
            drafts.add(new ExportedForm(words, labels, rows).draft());
          }
        });
    return drafts;
  }
}
