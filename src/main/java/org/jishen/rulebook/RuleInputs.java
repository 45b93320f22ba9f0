package org.jishen.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ObjectType;
import org.drools.base.rule.EntryPointId;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * What some rule looks at. Everything else is kept out of the engine: the features of a form are
 * for the account of the checks, and are more than all its other facts.
 */
final class RuleInputs {

  /** The name of the word lists in rule files. */
  private static final String LISTS = "lists";

  private final List<ObjectType> types;
  private final boolean lists;
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  private RuleInputs(List<ObjectType> types, boolean lists) {
    this.types = types;
    this.lists = lists;
  }

  /** Those of all rules that were compiled. */
  static RuleInputs of(KieBase rules) {
    return new RuleInputs(
        List.copyOf(
            ((InternalRuleBase) rules).getRete().getObjectTypeNodes(EntryPointId.DEFAULT).keySet()),
        rules.getKiePackages().stream()
            .flatMap(each -> each.getGlobalVariables().stream())
            .anyMatch(global -> global.getName().equals(LISTS)));
  }

  /** Hands over those among the facts of one file. */
  void give(KieSession session, Collection<?> facts) {
    if (lists) {
      session.setGlobal(LISTS, WordLists.among(facts));
    }
    for (Object fact : facts) {
      if (contain(fact)) {
        session.insert(fact);
      }
    }
  }

  /** Some rule looks at facts of this kind. */
  boolean contain(Object fact) {
    return known.computeIfAbsent(
        fact.getClass(), type -> types.stream().anyMatch(each -> each.isAssignableFrom(type)));
  }
}
