package org.jishen.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.review.Edit;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final Place HERE = Place.atLine("form.txt", 7);

  private static Edit edit(String text, String before, String after) {
    int start = text.indexOf(before);
    return new Edit(HERE, text, start, start + before.length(), after);
  }

  private static String made(List<Edit> edits) {
    return EditedTexts.of(edits).values().iterator().next();
  }

  @Test
  void a_later_edit_is_moved_back_to_where_it_would_have_been() {
    Edit first = edit("共3个，计90元", "3", "12");
    Edit second = edit("共12个，计90元", "90", "360");
    List<Edit> both = Together.of(List.of(first), List.of(second));
    assertNotNull(both);
    assertEquals("共12个，计360元", made(both));
  }

  @Test
  void an_edit_before_the_first_stays_where_it_is() {
    Edit first = edit("共3个，计90元", "90", "360");
    Edit second = edit("共3个，计360元", "3", "12");
    List<Edit> both = Together.of(List.of(first), List.of(second));
    assertNotNull(both);
    assertEquals("共12个，计360元", made(both));
  }

  @Test
  void what_the_first_wrote_is_not_written_again() {
    Edit first = edit("共3个", "3", "12");
    Edit second = edit("共12个", "12", "13");
    assertNull(Together.of(List.of(first), List.of(second)));
  }

  @Test
  void edits_of_other_places_are_left_alone() {
    Edit first = edit("共3个", "3", "12");
    Edit second = new Edit(Place.atLine("form.txt", 9), "90", 0, 2, "95");
    assertEquals(List.of(first, second), Together.of(List.of(first), List.of(second)));
  }
}
