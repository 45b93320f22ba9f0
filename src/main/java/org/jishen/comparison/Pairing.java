package org.jishen.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the things of two versions, from the surest sign to the weakest. What is paired is out of
 * question for the signs that follow.
 *
 * @param <T> what is paired
 */
final class Pairing<T> {

  private final List<T> before;
  private final List<T> after;
  private final Map<T, T> pairs = new LinkedHashMap<>();

  Pairing(List<T> before, List<T> after) {
    this.before = new ArrayList<>(before);
    this.after = new ArrayList<>(after);
  }

  /**
   * Pairs what has the same key, in the order of the versions.
   *
   * @param key a text; "" for a thing that this sign says nothing about
   * @return the new things that were paired now
   */
  List<T> by(Function<T, String> key) {
    return by(key, key);
  }

  /**
   * The same where old things have their key by another way.
   *
   * @param oldKey the key of an old thing
   * @param key the key of a new one
   */
  List<T> by(Function<T, String> oldKey, Function<T, String> key) {
    Map<String, Deque<T>> open = new HashMap<>();
    for (T old : before) {
      open.computeIfAbsent(oldKey.apply(old), text -> new ArrayDeque<>()).add(old);
    }
    open.remove("");
    List<T> paired = new ArrayList<>();
    for (T now : after) {
      Deque<T> candidates = open.get(key.apply(now));
      if (candidates != null && !candidates.isEmpty()) {
        pairs.put(now, candidates.remove());
        paired.add(now);
      }
    }
    remove();
    return paired;
  }

  /** The same, but only what no other thing of either version has the key of. */
  List<T> byUnique(Function<T, String> key) {
    Map<String, Long> old = counts(before, key);
    Map<String, Long> now = counts(after, key);
    return by(
        each -> {
          String text = key.apply(each);
          boolean unique = old.getOrDefault(text, 0L) <= 1 && now.getOrDefault(text, 0L) <= 1;
          return unique ? text : "";
        });
  }

  private static <T> Map<String, Long> counts(List<T> things, Function<T, String> key) {
    return things.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  /** Pairs what is so similar that nothing else of either version comes into question. */
  List<T> bySimilar(Function<T, String> name) {
    List<T> paired = new ArrayList<>();
    for (T now : after) {
      T old = only(before, name, name.apply(now));
      if (old != null && now.equals(only(after, name, name.apply(old)))) {
        pairs.put(now, old);
        paired.add(now);
      }
    }
    remove();
    return paired;
  }

  private static <T> @Nullable T only(List<T> things, Function<T, String> name, String wanted) {
    List<T> like =
        things.stream()
            .filter(each -> Similarity.of(name.apply(each), wanted) >= Similarity.LIKE)
            .toList();
    return like.size() == 1 ? like.get(0) : null;
  }

  private void remove() {
    after.removeIf(pairs::containsKey);
    Set<T> paired = new HashSet<>(pairs.values());
    before.removeIf(paired::contains);
  }

  /** The old thing of each new one that has one. */
  Map<T, T> pairs() {
    return pairs;
  }

  /** Old things that are gone. */
  List<T> gone() {
    return before;
  }

  /** New things that were not there before. */
  List<T> fresh() {
    return after;
  }
}
