package org.jishen.report;

/**
 * What a review was made with, so that it can be made again.
 *
 * @param version of the program
 * @param rules hash of the rules/ folder
 * @param profile name of the profile
 */
public record Engine(String version, String rules, String profile) {

  /** The version in the manifest of the jar; "development" when run from class files. */
  public static String installedVersion() {
    String version = Engine.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
