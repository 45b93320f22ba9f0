package org.jishen.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Failure;

/**
 * Works through files with several threads and hands the results on in the order of the files. Only
 * a few files a thread are under way at a time, so that memory does not grow with their number.
 */
public final class Workers {

  /**
   * What is done with a file.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it; may be called by several threads at a time. */
    T on(Source source) throws UnreadableException;
  }

  /**
   * Who takes the results, in the order of the files, one after the other.
   *
   * @param <T> what comes of a file
   */
  public interface Taker<T> {
    /** What came of a file. */
    void result(T result) throws IOException;

    /** A file of which nothing came. */
    void failure(Failure failure) throws IOException;
  }

  private static final int AHEAD = 4;

  /** So long a file waits until it is alone: one that hangs may never let it be. */
  private static final Duration ALONE = Duration.ofSeconds(5);

  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  private final int jobs;
  private final Limits limits;
  private final Duration patience;

  /**
   * Workers.
   *
   * @param jobs how many files are worked on at a time, from 1
   * @param limits how large a file may be, and after which time it is given up
   */
  public Workers(int jobs, Limits limits) {
    this(jobs, limits, Duration.ofSeconds(limits.seconds()));
  }

  /**
   * Workers with more or less patience than the limits have.
   *
   * @param patience after which time a file is given up
   */
  public Workers(int jobs, Limits limits, Duration patience) {
    this.jobs = jobs;
    this.limits = limits;
    this.patience = patience;
  }

  /**
   * Works through the files.
   *
   * @throws IOException from the taker
   */
  public <T> void run(List<FileSource> files, Work<T> work, Taker<T> taker) throws IOException {
    ThreadPoolExecutor pool = pool(Math.min(jobs, Math.max(1, files.size())));
    try {
      Deque<Task<Answer<T>>> underWay = new ArrayDeque<>();
      Iterator<FileSource> rest = files.iterator();
      while (rest.hasNext() || !underWay.isEmpty()) {
        while (rest.hasNext() && underWay.size() < jobs * AHEAD) {
          FileSource file = rest.next();
          Task<Answer<T>> task = new Task<>(file, () -> roomy(file, work));
          pool.execute(task);
          underWay.add(task);
        }
        Task<Answer<T>> first = underWay.remove();
        Optional<Answer<T>> answer = first.await(patience);
        if (answer.isPresent()) {
          hand(answer.get(), taker);
        } else {
          taker.failure(overTime(first.file()));
          // Its thread may hang for good; another one takes its place.
          pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
          pool.setCorePoolSize(pool.getCorePoolSize() + 1);
        }
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

  /** Threads that do not keep the program alive. */
  private static ThreadPoolExecutor pool(int threads) {
    return (ThreadPoolExecutor)
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "jishen-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  private record Answer<T>(List<T> result, List<Failure> failure) {}

  private static <T> void hand(Answer<T> answer, Taker<T> taker) throws IOException {
    for (T result : answer.result()) {
      taker.result(result);
    }
    for (Failure failure : answer.failure()) {
      taker.failure(failure);
    }
  }

  private Failure overTime(FileSource file) {
    return Failure.of(file.name(), Message.of("batch.patience", patience.toSeconds()));
  }

  /** One bad file never stops the others: whatever it does to a reader becomes its failure. */
  private <T> Answer<T> answer(FileSource file, Work<T> work) {
    try {
      return new Answer<>(List.of(work.on(file.load(limits))), List.of());
    } catch (UnreadableException e) {
      return failed(new Failure(e.place(), e.sentence()));
    } catch (StackOverflowError e) {
      return failed(Failure.of(file.name(), Message.of("batch.depth")));
    } catch (RuntimeException e) {
      return failed(Failure.of(file.name(), fault(e)));
    }
  }

  /** A file that runs out of memory is tried once more alone: another one may have taken it. */
  private <T> Answer<T> roomy(FileSource file, Work<T> work) throws InterruptedException {
    memory.readLock().lock();
    try {
      return answer(file, work);
    } catch (OutOfMemoryError e) {
      // What it held is given back before the lock.
    } finally {
      memory.readLock().unlock();
    }
    if (memory.writeLock().tryLock(ALONE.toSeconds(), TimeUnit.SECONDS)) {
      try {
        return answer(file, work);
      } catch (OutOfMemoryError e) {
        // It is this file.
      } finally {
        memory.writeLock().unlock();
      }
    }
    return failed(Failure.of(file.name(), Message.of("batch.memory")));
  }

  private static <T> Answer<T> failed(Failure failure) {
    return new Answer<>(List.of(), List.of(failure));
  }

  /** A bug of the program, in one sentence. */
  public static Message fault(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String where = trace.length == 0 ? "" : trace[0].toString();
    return Message.of("batch.fault", fault, where);
  }
}
