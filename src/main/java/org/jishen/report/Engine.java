package org.jishen.report;

import java.time.LocalDate;

/**
 * What a review was made with, so that it can be made again.
 *
 * @param version of the program
 * @param rules hash of the rules/ folder
 * @param profile name of the profile as it was asked for: auto, national
 * @param asOf the day whose rules hold
 */
public record Engine(String version, String rules, String profile, LocalDate asOf) {

  /** The version in the manifest of the jar; "development" when run from class files. */
  public static String installedVersion() {
    String version = Engine.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
