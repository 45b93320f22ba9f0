package org.jishen.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DigestsTest {

  @Test
  void sm3_gives_the_digests_of_the_standard() {
    assertEquals(
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        Digests.of("abc").sm3());
    assertEquals(
        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        Digests.of("abcd".repeat(16)).sm3());
  }

  @Test
  void sha256_gives_the_digest_of_the_standard() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Digests.of("abc").sha256());
  }
}
