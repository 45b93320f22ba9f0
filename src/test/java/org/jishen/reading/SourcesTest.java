package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path folder;

  @Test
  void a_file_stands_for_itself_under_the_name_it_was_given() throws Exception {
    Path file = write("表.txt");
    List<FileSource> sources = Sources.at(file.toString(), Limits.DEFAULT);
    assertEquals(List.of(new FileSource(file)), sources);
    assertEquals(file.toString(), sources.get(0).load(Limits.DEFAULT).name());
    assertArrayEquals(new byte[] {'a'}, sources.get(0).load(Limits.DEFAULT).bytes());
  }

  @Test
  void a_folder_stands_for_its_files_by_name_folder_by_folder() throws Exception {
    write("b.txt");
    write("a-1.txt");
    write("a/z.txt");
    write("a/甲.docx");
    assertEquals(List.of("a/z.txt", "a/甲.docx", "a-1.txt", "b.txt"), names(folder));
  }

  @Test
  void hidden_files_folders_and_lock_files_are_left_out() throws Exception {
    write("a.txt");
    write(".hidden.txt");
    write(".git/b.txt");
    write("~$a.docx");
    assertEquals(List.of("a.txt"), names(folder));
  }

  @Test
  void a_hidden_folder_that_was_named_is_read() throws Exception {
    write(".forms/a.txt");
    assertEquals(List.of(".forms/a.txt"), names(folder.resolve(".forms")));
  }

  @Test
  void links_are_followed_but_not_in_circles() throws Exception {
    write("a/a.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    assertEquals(List.of("a/a.txt", "b/a.txt"), names(folder));
  }

  @Test
  void a_missing_path_is_named() {
    String missing = folder.resolve("没有.txt").toString();
    UnreadableException refused = refused(missing);
    assertEquals(missing + ": 没有这个文件或目录。", refused.line(Lang.ZH));
    assertEquals(missing + ": There is no such file or folder.", refused.line(Lang.EN));
    assertEquals("reading.missing", refused("a\0b").sentence().key());
  }

  @Test
  void a_folder_without_any_file_is_refused() throws Exception {
    Files.createDirectories(folder.resolve("a/b"));
    write("a/.hidden");
    assertEquals("reading.folder", refused(folder.toString()).sentence().key());
  }

  @Test
  void a_broken_link_is_among_the_files_and_says_so_when_read() throws Exception {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nowhere"));
    List<FileSource> sources = Sources.at(folder.toString(), Limits.DEFAULT);
    assertEquals(2, sources.size());
    assertEquals("reading.missing", unloaded(sources.get(1)).sentence().key());
  }

  @Test
  void a_file_without_permission_says_so_when_read() throws Exception {
    Path file = write("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertEquals("reading.denied", unloaded(new FileSource(file)).sentence().key());
  }

  @Test
  void a_file_beyond_the_limit_is_not_loaded() throws Exception {
    Path file = folder.resolve("big.txt");
    Files.write(file, new byte[1024 * 1024 + 1]);
    Limits limits =
        new Limits(
            60,
            1024 * 1024,
            10,
            10,
            10,
            10,
            10,
            10,
            10,
            Limits.DEFAULT.meaning(),
            Limits.DEFAULT.packed(),
            Limits.DEFAULT.pages(),
            Limits.DEFAULT.office());
    UnreadableException refused =
        assertThrows(UnreadableException.class, () -> new FileSource(file).load(limits));
    assertEquals(file + ": 文件超过1MB，请拆分后再检查。", refused.line(Lang.ZH));
  }

  @Test
  void what_is_no_regular_file_is_refused() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "there is no /dev/zero");
    assertEquals("reading.special", unloaded(new FileSource(device)).sentence().key());
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "a");
  }

  private List<String> names(Path path) throws UnreadableException {
    return Sources.at(path.toString(), Limits.DEFAULT).stream()
        .map(source -> folder.relativize(source.path()).toString().replace('\\', '/'))
        .toList();
  }

  private static UnreadableException refused(String path) {
    return assertThrows(UnreadableException.class, () -> Sources.at(path, Limits.DEFAULT));
  }

  private static UnreadableException unloaded(FileSource source) {
    return assertThrows(UnreadableException.class, () -> source.load(Limits.DEFAULT));
  }
}
