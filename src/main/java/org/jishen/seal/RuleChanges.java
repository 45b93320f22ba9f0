package org.jishen.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jishen.knowledge.Message;

/** Which rules find more, fewer or other things than when a file was sealed. */
final class RuleChanges {

  private final Map<String, SealedRule> before;
  private final Map<String, SealedRule> after;

  RuleChanges(SealedFindings before, SealedFindings after) {
    this.before = byCode(before);
    this.after = byCode(after);
  }

  private static Map<String, SealedRule> byCode(SealedFindings findings) {
    return findings.rules().stream()
        .collect(Collectors.toMap(SealedRule::rule, Function.identity(), (one, other) -> one));
  }

  /** One rule after the other, by their codes. */
  List<Message> all() {
    Set<String> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    List<Message> changes = new ArrayList<>();
    for (String code : codes) {
      SealedRule nothing = new SealedRule(code, 0, "");
      SealedRule was = before.getOrDefault(code, nothing);
      SealedRule is = after.getOrDefault(code, nothing);
      if (!was.equals(is)) {
        changes.add(change(was, is));
      }
    }
    return changes;
  }

  private static Message change(SealedRule was, SealedRule is) {
    int more = is.count() - was.count();
    if (more == 0) {
      return Message.of("seal.rule.other", is.rule());
    }
    return more > 0
        ? Message.of("seal.rule.more", is.rule(), more)
        : Message.of("seal.rule.fewer", is.rule(), -more);
  }
}
