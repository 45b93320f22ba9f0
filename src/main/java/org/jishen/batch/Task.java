package org.jishen.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jishen.reading.FileSource;

/**
 * The work on one file, for which there is time from when it is begun, not from when it is queued.
 *
 * @param <T> what comes of it
 */
final class Task<T> implements Runnable {

  private final FileSource file;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final FutureTask<T> answer;

  Task(FileSource file, Callable<T> work) {
    this.file = file;
    this.answer = new FutureTask<>(work);
  }

  FileSource file() {
    return file;
  }

  @Override
  public void run() {
    begun.countDown();
    answer.run();
  }

  /** What came of it; empty when it was given up. */
  Optional<T> await(Duration patience) throws InterruptedException, ExecutionException {
    begun.await();
    try {
      return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return Optional.empty();
    }
  }
}
