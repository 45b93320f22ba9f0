package org.jishen.seal;

import java.io.File;
import java.nio.file.Path;

/**
 * The folder in which a manifest lies. Files are named from there, so that both can be moved
 * together.
 *
 * @param path of the folder, from the root
 */
public record ManifestFolder(Path path) {

  /** That of a manifest. */
  public static ManifestFolder of(Path manifest) {
    Path whole = manifest.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return new ManifestFolder(folder == null ? whole : folder);
  }

  /** The name of a file; its whole path where no other leads there, as on another drive. */
  public String name(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    boolean reachable = path.getRoot() != null && path.getRoot().equals(whole.getRoot());
    return (reachable ? path.relativize(whole) : whole).toString().replace(File.separatorChar, '/');
  }

  /** The file of a name. */
  public Path file(String name) {
    return path.resolve(name).normalize();
  }
}
