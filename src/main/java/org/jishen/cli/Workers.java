package org.jishen.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Failure;

/**
 * Works through files with several threads and hands the results on in the order of the files. Only
 * a few files a thread are under way at a time, so that memory does not grow with their number.
 */
final class Workers {

  /** What is done with a file. */
  @FunctionalInterface
  interface Work<T> {
    T on(Source source) throws UnreadableException;
  }

  /** Who takes the results. */
  interface Taker<T> {
    void result(T result) throws IOException;

    void failure(Failure failure) throws IOException;
  }

  private record Answer<T>(List<T> result, List<Failure> failure) {}

  private static final int AHEAD = 4;

  private final int jobs;

  Workers(int jobs) {
    this.jobs = jobs;
  }

  <T> void run(List<FileSource> files, Work<T> work, Taker<T> taker) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, files.size())));
    try {
      Deque<Future<Answer<T>>> underWay = new ArrayDeque<>();
      Iterator<FileSource> rest = files.iterator();
      while (rest.hasNext() || !underWay.isEmpty()) {
        while (rest.hasNext() && underWay.size() < jobs * AHEAD) {
          FileSource file = rest.next();
          underWay.add(pool.submit(() -> answer(file, work)));
        }
        hand(underWay.remove().get(), taker);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> void hand(Answer<T> answer, Taker<T> taker) throws IOException {
    for (T result : answer.result()) {
      taker.result(result);
    }
    for (Failure failure : answer.failure()) {
      taker.failure(failure);
    }
  }

  /** One bad file never stops the others: whatever it does to a reader becomes its failure. */
  private static <T> Answer<T> answer(FileSource file, Work<T> work) {
    try {
      return new Answer<>(List.of(work.on(file.load(Limits.DEFAULT))), List.of());
    } catch (UnreadableException e) {
      return failed(new Failure(e.place(), e.sentence()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(Failure.of(file.name(), Main.fault(e)));
    }
  }

  private static <T> Answer<T> failed(Failure failure) {
    return new Answer<>(List.of(), List.of(failure));
  }
}
