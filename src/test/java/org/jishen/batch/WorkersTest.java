package org.jishen.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jishen.knowledge.Lang;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.Source;
import org.jishen.report.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WorkersTest {

  @TempDir private Path folder;

  private final List<String> taken = new ArrayList<>();

  private final Workers.Taker<String> taker =
      new Workers.Taker<>() {
        @Override
        public void result(String result) {
          taken.add(result);
        }

        @Override
        public void failure(Failure failure) {
          taken.add(failure.line(Lang.ZH));
        }
      };

  private List<FileSource> files(int count) throws IOException {
    List<FileSource> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path path = folder.resolve(String.format(Locale.ROOT, "%02d", i));
      files.add(new FileSource(Files.writeString(path, "" + i)));
    }
    return files;
  }

  private static String number(Source source) {
    return new String(source.bytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void results_come_in_the_order_of_the_files_whichever_is_ready_first() throws IOException {
    new Workers(4, Limits.DEFAULT)
        .run(
            files(40),
            source -> {
              try {
                Thread.sleep(number(source).endsWith("0") ? 30 : 1);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return number(source);
            },
            taker);
    assertEquals(40, taken.size());
    assertEquals(
        taken.stream().sorted(java.util.Comparator.comparing(Integer::valueOf)).toList(), taken);
  }

  @Test
  void a_file_that_takes_for_ever_is_given_up_and_costs_no_other() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    new Workers(2, Limits.DEFAULT, Duration.ofMillis(300))
        .run(
            files(9),
            source -> {
              while (Integer.parseInt(number(source)) % 3 == 0) {
                try {
                  never.await();
                } catch (InterruptedException e) {
                  // A reader in a loop does not listen either.
                }
              }
              return number(source);
            },
            taker);
    assertEquals(9, taken.size());
    assertEquals(
        List.of("1", "2", "4", "5", "7", "8"),
        taken.stream().filter(line -> line.length() == 1).toList());
    assertEquals(folder.resolve("03") + ": 超过0秒没有读完，已放弃这个文件。请另存一份再试，或拆分后检查。", taken.get(3));
  }

  @Test
  void a_bug_in_the_work_on_one_file_is_its_failure() throws IOException {
    new Workers(2, Limits.DEFAULT)
        .run(
            files(3),
            source -> {
              if (number(source).equals("1")) {
                throw new IllegalStateException();
              }
              return number(source);
            },
            taker);
    assertEquals("0", taken.get(0));
    assertEquals(true, taken.get(1).startsWith(folder.resolve("01") + ": 程序出错"), taken.get(1));
    assertEquals("2", taken.get(2));
  }

  @Test
  void a_file_that_nests_too_deep_or_needs_too_much_memory_is_told_so() throws IOException {
    new Workers(2, Limits.DEFAULT)
        .run(
            files(3),
            source -> {
              switch (number(source)) {
                case "0" -> throw new StackOverflowError();
                case "1" -> throw new OutOfMemoryError();
                default -> {
                  return number(source);
                }
              }
            },
            taker);
    assertEquals(folder.resolve("00") + ": 文件里一层套一层，套得太深，没有检查。请另存一份再试。", taken.get(0));
    assertEquals(
        folder.resolve("01") + ": 检查这个文件要用的内存不够，没有检查。请拆分后检查，或用 -Xmx 给 Java 更多内存。", taken.get(1));
    assertEquals("2", taken.get(2));
  }

  @Test
  void a_file_that_lacks_the_memory_that_another_took_is_tried_again() throws IOException {
    AtomicInteger tries = new AtomicInteger();
    new Workers(2, Limits.DEFAULT)
        .run(
            files(2),
            source -> {
              if (number(source).equals("1") && tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
              }
              return number(source);
            },
            taker);
    assertEquals(List.of("0", "1"), taken);
    assertEquals(2, tries.get());
  }
}
