package org.jishen.rulebook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ObjectType;
import org.drools.base.rule.EntryPointId;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;

/**
 * The types of facts that some rule looks at. What no rule looks at is kept out of the engine: the
 * features of a form are for the account of the checks, and are more than all its other facts.
 */
final class UsedTypes {

  private final List<ObjectType> types;
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  private UsedTypes(List<ObjectType> types) {
    this.types = types;
  }

  /** Those of all rules that were compiled. */
  static UsedTypes of(KieBase rules) {
    return new UsedTypes(
        List.copyOf(
            ((InternalRuleBase) rules)
                .getRete()
                .getObjectTypeNodes(EntryPointId.DEFAULT)
                .keySet()));
  }

  /** Some rule looks at facts of this kind. */
  boolean contain(Object fact) {
    return known.computeIfAbsent(
        fact.getClass(), type -> types.stream().anyMatch(each -> each.isAssignableFrom(type)));
  }
}
