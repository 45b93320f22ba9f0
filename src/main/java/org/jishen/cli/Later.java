package org.jishen.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that takes a while and is made beside other work: the rules are compiled while the
 * first file is read.
 */
final class Later<T> {

  private final CompletableFuture<T> future;

  private Later(CompletableFuture<T> future) {
    this.future = future;
  }

  /** Begins to make it. */
  static <T> Later<T> begin(Supplier<T> making) {
    return new Later<>(CompletableFuture.supplyAsync(making));
  }

  /** Waits for it; fails as its making failed. */
  T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
