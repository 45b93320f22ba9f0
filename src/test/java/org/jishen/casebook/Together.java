package org.jishen.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** All examples of a case file that are one form each, as one file with many forms. */
public final class Together {

  private Together() {}

  /**
   * The examples as one, which must report of each form what it reports of that form alone; empty
   * when fewer than two examples are one form each.
   */
  public static Optional<Example> of(CaseFile file) {
    List<Node> forms = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    for (Example example : file.examples()) {
      Optional<Node> form = onlyForm(example);
      if (form.isPresent()
          && example.choice().equals(file.examples().get(0).choice())
          && example.findings().stream().allMatch(line -> line.startsWith("form:1 "))) {
        forms.add(form.get());
        example
            .findings()
            .forEach(line -> findings.add(line.replaceFirst("form:1", "form:" + forms.size())));
      }
    }
    if (forms.size() < 2) {
      return Optional.empty();
    }
    Example first = file.examples().get(0);
    return Optional.of(
        new Example(
            "各表互不相干",
            first.line(),
            submission(first.submission(), forms),
            first.choice(),
            findings,
            "FOUND"));
  }

  private static Optional<Node> onlyForm(Example example) {
    List<NodeTuple> parts = ((MappingNode) example.submission()).getValue();
    return parts.size() == 1
            && ((ScalarNode) parts.get(0).getKeyNode()).getValue().equals("forms")
            && parts.get(0).getValueNode() instanceof SequenceNode forms
            && forms.getValue().size() == 1
        ? Optional.of(forms.getValue().get(0))
        : Optional.empty();
  }

  private static Node submission(Node like, List<Node> forms) {
    NodeTuple part = ((MappingNode) like).getValue().get(0);
    SequenceNode all =
        new SequenceNode(part.getValueNode().getTag(), forms, DumperOptions.FlowStyle.BLOCK);
    return new MappingNode(
        like.getTag(),
        List.of(new NodeTuple(part.getKeyNode(), all)),
        DumperOptions.FlowStyle.BLOCK);
  }
}
