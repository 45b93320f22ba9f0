package org.jishen.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A copy of a sheet that is being changed. */
final class Draft {

  /** What operators can work on. */
  enum Part {
    SUBMISSION,
    FORMS,
    FUNDS,
    INDICATORS,
    TABLES,
    ROWS,
    NARRATIVE
  }

  private final String name;
  private final MappingNode root;

  Draft(Sheet sheet) {
    this.name = sheet.name();
    this.root = (MappingNode) Trees.copy(sheet.root());
  }

  /** All elements of a part in the order of the sheet. */
  List<Element> elements(Part part) {
    List<Element> found = new ArrayList<>();
    switch (part) {
      case SUBMISSION -> {} // a whole has no elements to choose from
      case FORMS -> found.addAll(entries(0, root, "forms"));
      case FUNDS -> forms().forEach(form -> funds(form, found));
      case INDICATORS ->
          forms().forEach(form -> found.addAll(new IndicatorRows(form, indicators(form)).rows()));
      case TABLES -> found.addAll(entries(0, root, "tables"));
      case ROWS ->
          tables()
              .forEach(
                  table -> {
                    if (Trees.under(table, "rows") instanceof SequenceNode rows) {
                      rows.getValue()
                          .forEach(
                              row -> found.add(new Element.Row(table, rows, (SequenceNode) row)));
                    }
                  });
      case NARRATIVE -> {
        if (Trees.under(root, "narrative") instanceof SequenceNode list) {
          list.getValue().forEach(line -> found.add(new Element.Paragraph(list, line)));
        }
      }
    }
    return found;
  }

  /** The forms. */
  List<Element.Entry> forms() {
    return entries(0, root, "forms");
  }

  /**
   * The texts of a form (none for 0) and more: "columns" is "both" where there are indicators of
   * the whole project, else "annual"; "weights" is "yes" or "no"; "tables", "narrative", "forms"
   * and "lastYear" are how many of these the submission has.
   */
  Map<String, String> facts(int form) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (form > 0) {
      Element.Entry entry = forms().get(form - 1);
      facts.putAll(entry.texts());
      boolean both =
          indicators(entry).stream()
              .anyMatch(indicator -> indicator.read("scope").equals("implementation"));
      facts.put("columns", both ? "both" : "annual");
      boolean weighted =
          indicators(entry).stream().anyMatch(indicator -> !indicator.read("weight").isEmpty());
      facts.put("weights", weighted ? "yes" : "no");
    }
    for (String list : List.of("forms", "tables", "narrative", "lastYear")) {
      facts.put(list, String.valueOf(Trees.items(Trees.under(root, list)).size()));
    }
    return facts;
  }

  private static List<Element.Entry> indicators(Element.Entry form) {
    return entries(form.form(), form.map(), "indicators");
  }

  private List<MappingNode> tables() {
    return entries(0, root, "tables").stream().map(Element.Entry::map).toList();
  }

  private static void funds(Element.Entry form, List<Element> found) {
    if (Trees.under(form.map(), "funds") instanceof MappingNode funds) {
      for (NodeTuple line : funds.getValue()) {
        found.add(new Element.FundLine(form.form(), funds, line.getKeyNode()));
      }
    }
  }

  /** The mappings of a list; forms count from 1. */
  private static List<Element.Entry> entries(int form, MappingNode parent, String key) {
    List<Element.Entry> found = new ArrayList<>();
    if (Trees.under(parent, key) instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        int number = key.equals("forms") ? found.size() + 1 : form;
        found.add(new Element.Entry(number, list, (MappingNode) item, Map.of()));
      }
    }
    return found;
  }

  /** A node at a path such as forms/0/indicators can be set where another path leads. */
  boolean copies(String from, String to) {
    return Trees.find(root, from) != null && Trees.find(root, parent(to)) != null;
  }

  /** Does so: what stood there is replaced; in a list the copy is set before it. */
  Node copy(String from, String to) {
    Node copy = Trees.copy(Trees.at(root, from));
    String last = to.substring(to.lastIndexOf('/') + 1);
    if (Trees.at(root, parent(to)) instanceof SequenceNode list) {
      list.getValue().add(Math.min(Integer.parseInt(last), list.getValue().size()), copy);
    } else {
      Trees.put((MappingNode) Trees.at(root, parent(to)), last, copy);
    }
    return copy;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The sheet with an empty list of indicators in each form: what a learner is to fill. */
  Sheet withoutIndicators() {
    for (Element.Entry form : forms()) {
      Trees.items(Trees.under(form.map(), "indicators")).clear();
    }
    return sheet();
  }

  /** The sheet as it now is. */
  Sheet sheet() {
    return Sheet.of(name, root);
  }

  /** The lines at which nodes of this draft stand in the sheet that was made of it. */
  Set<Integer> lines(Sheet sheet, Set<Node> nodes) {
    return Trees.lines(root, sheet.root(), nodes);
  }
}
