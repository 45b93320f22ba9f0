package org.jishen.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jishen.rulebook.DrlTokens.Kind;
import org.jishen.rulebook.DrlTokens.Token;

/** Makes the mutants of one rule: each differs from it by one small fault in its conditions. */
final class RuleMutants {

  private static final Map<String, List<String>> COMPARISONS =
      Map.of(
          "==", List.of("!="),
          "!=", List.of("=="),
          "<", List.of("<=", ">="),
          "<=", List.of("<", ">"),
          ">", List.of(">=", "<="),
          ">=", List.of(">", "<"));

  /** What equality with a number may also be mistaken for. */
  private static final Map<String, List<String>> WITH_NUMBERS =
      Map.of("==", List.of(">=", "<="), "!=", List.of(">", "<"));

  private static final Set<String> INFIX = Set.of("in", "matches", "contains", "memberOf");
  private static final Set<String> QUANTIFIERS = Set.of("not", "exists");
  private static final String NO_TEXT = "\"×\"";
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  /** A stretch of the rule that is one constraint, in a pattern of a type. */
  private record Constraint(String fact, int start, int end) {

    boolean holds(int position) {
      return start <= position && position < end;
    }
  }

  private final DrlFile.DrlRule rule;
  private final String code;
  private final FactTypes types;
  private final List<Token> tokens;
  private final List<Constraint> constraints = new ArrayList<>();
  private final Map<Integer, Class<?>> patternOf = new HashMap<>();
  private final Map<String, Mutant> mutants = new LinkedHashMap<>();

  private RuleMutants(DrlFile.DrlRule rule, String code, FactTypes types) {
    this.rule = rule;
    this.code = code;
    this.types = types;
    int when = rule.text().indexOf("\nwhen") + 5;
    int then = rule.text().lastIndexOf("\nthen");
    this.tokens =
        DrlTokens.of(rule.text()).stream()
            .filter(token -> token.start() >= when && token.end() <= then)
            .toList();
  }

  static List<Mutant> of(DrlFile file, DrlFile.DrlRule rule, String code) {
    RuleMutants mutants = new RuleMutants(rule, code, new FactTypes(file.head()));
    mutants.patterns();
    mutants.words();
    return List.copyOf(mutants.mutants.values());
  }

  private void patterns() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (QUANTIFIERS.contains(token.text()) && (tokens.get(i + 1).is("(") || isPattern(i + 1))) {
        quantified(i);
      }
      if (isPattern(i)) {
        pattern(i);
      }
    }
  }

  private boolean isPattern(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).is("(")
        && (i == 0 || !tokens.get(i - 1).is("."))
        && types.fact(tokens.get(i).text()).isPresent();
  }

  /** A not or exists is dropped with its pattern, or taken for the other. */
  private void quantified(int i) {
    int open = tokens.get(i + 1).is("(") ? i + 1 : i + 2;
    Token last = tokens.get(DrlTokens.closing(tokens, open));
    Token token = tokens.get(i);
    String fact = tokens.get(open == i + 1 ? i : i + 1).text();
    String all = rule.text().substring(token.start(), last.end());
    add(fact, all, "dropped", token.start(), last.end(), "");
    String other = token.is("not") ? "exists" : "not";
    add(fact, all, other, token.start(), token.end(), other);
  }

  private void pattern(int i) {
    String fact = tokens.get(i).text();
    int close = DrlTokens.closing(tokens, i + 1);
    Class<?> type = types.fact(fact).orElseThrow();
    for (int each = i + 2; each < close; each++) {
      patternOf.put(each, type);
    }
    List<List<Token>> parts =
        DrlTokens.split(tokens.subList(i + 2, close), ",").stream()
            .filter(part -> !part.isEmpty())
            .toList();
    for (int part = 0; part < parts.size(); part++) {
      List<Token> constraint = parts.get(part);
      if (constraint.size() > 1 && constraint.get(1).is(":")) {
        constraints.add(new Constraint(fact, start(constraint), end(constraint)));
      } else {
        drop(fact, parts, part);
        operands(fact, constraint);
      }
    }
  }

  /** Drops one of several parts with the sign between it and its neighbour. */
  private void drop(String fact, List<List<Token>> parts, int part) {
    int start = part == 0 ? start(parts.get(0)) : end(parts.get(part - 1));
    boolean first = part == 0 && parts.size() > 1;
    int end = first ? start(parts.get(1)) : end(parts.get(part));
    String text = rule.text().substring(start(parts.get(part)), end(parts.get(part)));
    add(fact, text, "dropped", start, end, "");
  }

  private void operands(String fact, List<Token> constraint) {
    for (String sign : List.of("||", "&&")) {
      List<List<Token>> parts = DrlTokens.split(constraint, sign);
      if (parts.size() > 1) {
        for (int part = 0; part < parts.size(); part++) {
          drop(fact, parts, part);
          operands(fact, parts.get(part));
        }
        return;
      }
    }
    int open = constraint.get(0).is("!") ? 1 : 0;
    if (constraint.get(open).is("(")
        && DrlTokens.closing(constraint, open) == constraint.size() - 1) {
      operands(fact, constraint.subList(open + 1, constraint.size() - 1));
      return;
    }
    constraints.add(new Constraint(fact, start(constraint), end(constraint)));
    negate(fact, constraint);
  }

  private void negate(String fact, List<Token> constraint) {
    String before = rule.text().substring(start(constraint), end(constraint));
    int depth = 0;
    for (Token token : constraint) {
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      if (depth == 0 && COMPARISONS.containsKey(token.text())) {
        return; // to change the comparison is to negate it
      }
      if (depth == 0 && (INFIX.contains(token.text()) || token.is("not"))) {
        boolean not = token.is("not");
        int end = not ? token.end() : token.start();
        add(fact, before, "negated", token.start(), end, not ? "" : "not ");
        return;
      }
    }
    Token first = constraint.get(0);
    if (first.is("!")) {
      add(fact, before, "negated", first.start(), first.end(), "");
    } else {
      add(fact, before, "negated", first.start(), first.start(), "!");
    }
  }

  private void words() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean member = i > 0 && tokens.get(i - 1).is(".");
      if (COMPARISONS.containsKey(token.text())) {
        comparison(i);
      } else if (token.kind() == Kind.TEXT && !token.is(NO_TEXT)) {
        replace(token, NO_TEXT);
      } else if (token.kind() == Kind.NUMBER) {
        number(token);
      } else if (token.kind() == Kind.WORD && !member) {
        constant(i);
        fields(i);
      }
    }
  }

  private void comparison(int i) {
    Token token = tokens.get(i);
    COMPARISONS.get(token.text()).forEach(other -> replace(token, other));
    if (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.NUMBER) {
      WITH_NUMBERS.getOrDefault(token.text(), List.of()).forEach(other -> replace(token, other));
    }
  }

  private void number(Token token) {
    String suffix = token.text().endsWith("B") ? "B" : "";
    BigDecimal number = new BigDecimal(token.text().replace("B", ""));
    replace(token, number.add(BigDecimal.ONE).toPlainString() + suffix);
    if (number.signum() != 0) {
      replace(token, number.multiply(WAN).toPlainString() + suffix);
    }
  }

  /** An enum constant becomes the next one that its constraint does not name. */
  private void constant(int i) {
    List<String> path = new ArrayList<>(List.of(tokens.get(i).text()));
    int last = i;
    while (last + 2 < tokens.size()
        && tokens.get(last + 1).is(".")
        && tokens.get(last + 2).kind() == Kind.WORD) {
      last += 2;
      path.add(tokens.get(last).text());
    }
    if (path.size() < 2) {
      return;
    }
    List<String> constants = types.constants(path.subList(0, path.size() - 1));
    Token token = tokens.get(last);
    int at = constants.indexOf(token.text());
    String named = constraint(token).map(this::text).orElse("");
    for (int step = 1; at >= 0 && step < constants.size(); step++) {
      String other = constants.get((at + step) % constants.size());
      if (!named.contains("." + other)) {
        replace(token, other);
        return;
      }
    }
  }

  /** Every field on a path from the fact of a pattern becomes another of the same type. */
  private void fields(int i) {
    Class<?> type = patternOf.get(i);
    int at = i;
    while (type != null && tokens.get(at).kind() == Kind.WORD) {
      Token token = tokens.get(at);
      FactTypes.sibling(type, token.text()).ifPresent(other -> replace(token, other));
      type = FactTypes.member(type, token.text()).orElse(null);
      boolean call = at + 2 < tokens.size() && tokens.get(at + 1).is("(");
      at += call ? 3 : 1;
      if (at + 1 >= tokens.size() || !tokens.get(at).is(".")) {
        return;
      }
      at++;
    }
  }

  private void replace(Token token, String other) {
    Optional<Constraint> around = constraint(token);
    String fact = around.map(Constraint::fact).orElse("");
    int start = around.map(Constraint::start).orElse(lineStart(token.start()));
    int end = around.map(Constraint::end).orElse(lineEnd(token.end()));
    String before = rule.text().substring(start, end);
    String after =
        rule.text().substring(start, token.start())
            + other
            + rule.text().substring(token.end(), end);
    add(fact, before, after, token.start(), token.end(), other);
  }

  private int lineStart(int position) {
    return rule.text().lastIndexOf('\n', position) + 1;
  }

  private int lineEnd(int position) {
    return rule.text().indexOf('\n', position);
  }

  private Optional<Constraint> constraint(Token token) {
    return constraints.stream().filter(each -> each.holds(token.start())).findFirst();
  }

  private String text(Constraint constraint) {
    return rule.text().substring(constraint.start(), constraint.end());
  }

  private void add(String fact, String before, String after, int start, int end, String other) {
    String text = rule.text().substring(0, start) + other + rule.text().substring(end);
    String change = (fact + ": " + before + " → " + after).replaceAll("\\s+", " ").strip();
    String name = change;
    for (int same = 2; mutants.containsKey(name); same++) {
      name = change + " (" + same + ")";
    }
    mutants.put(name, new Mutant(rule.name(), code, name, text));
  }

  private static int start(List<Token> tokens) {
    return tokens.get(0).start();
  }

  private static int end(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).end();
  }
}
