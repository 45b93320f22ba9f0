package org.jishen.reading;

import org.junit.jupiter.api.Test;

class SeedTextTest {
  @Test
  void probe() throws Exception {
    for (FileSource f : Sources.at("../shared/forms")) {
      var document = new Readers().read(f.load(Limits.DEFAULT));
      System.out.println("== " + f.name() + " UNREAD " + document.unread());
      for (String s : Reading.shapes(document))
        System.out.println((s.length() > 400 ? s.substring(0, 400) : s).replace("\n", "<NL>"));
    }
  }
}
