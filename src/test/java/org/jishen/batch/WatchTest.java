package org.jishen.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.Sources;
import org.jishen.reading.UnreadableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {

  @TempDir private Path folder;

  private List<FileSource> files() {
    try {
      return Sources.at(folder.toString(), Limits.DEFAULT);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  private Watch watch() {
    return new Watch(this::files, Duration.ofMillis(20));
  }

  private static CompletableFuture<List<FileSource>> waiting(Watch watch) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return watch.changed();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "甲");
    Files.writeString(folder.resolve("b.txt"), "乙");
  }

  @Test
  void a_file_whose_dispositions_are_saved_is_told() throws Exception {
    CompletableFuture<List<FileSource>> changed = waiting(watch());
    Files.writeString(folder.resolve("b.txt.dispositions.yaml"), "[]");
    assertEquals(
        List.of(new FileSource(folder.resolve("b.txt"))), changed.get(30, TimeUnit.SECONDS));
  }

  @Test
  void a_file_that_is_saved_is_told_and_the_others_are_not() throws Exception {
    CompletableFuture<List<FileSource>> changed = waiting(watch());
    Files.writeString(folder.resolve("b.txt"), "乙丙");
    assertEquals(
        List.of(folder.resolve("b.txt")),
        changed.get(30, TimeUnit.SECONDS).stream().map(FileSource::path).toList());
  }

  @Test
  void a_new_file_is_told() throws Exception {
    CompletableFuture<List<FileSource>> changed = waiting(watch());
    Files.writeString(folder.resolve("c.txt"), "丙");
    assertEquals(
        List.of(folder.resolve("c.txt")),
        changed.get(30, TimeUnit.SECONDS).stream().map(FileSource::path).toList());
  }

  @Test
  void a_file_that_is_only_gone_is_no_news() throws Exception {
    CompletableFuture<List<FileSource>> changed = waiting(watch());
    Files.delete(folder.resolve("a.txt"));
    Thread.sleep(200);
    assertFalse(changed.isDone());
    Files.writeString(folder.resolve("b.txt"), "乙丙");
    assertEquals(1, changed.get(30, TimeUnit.SECONDS).size());
  }

  @Test
  void each_change_is_told_once() throws Exception {
    Watch watch = watch();
    CompletableFuture<List<FileSource>> first = waiting(watch);
    Files.writeString(folder.resolve("a.txt"), "甲甲");
    first.get(30, TimeUnit.SECONDS);
    CompletableFuture<List<FileSource>> second = waiting(watch);
    Thread.sleep(200);
    assertFalse(second.isDone());
    Files.writeString(folder.resolve("b.txt"), "乙丙");
    assertEquals(
        List.of(folder.resolve("b.txt")),
        second.get(30, TimeUnit.SECONDS).stream().map(FileSource::path).toList());
  }
}
