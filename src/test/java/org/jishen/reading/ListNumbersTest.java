package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 7, 07",
    "decimalFullWidth, 12, １２",
    "decimalEnclosedCircle, 3, ③",
    "decimalEnclosedCircle, 21, 21",
    "decimalEnclosedParen, 2, ⑵",
    "chineseCounting, 1, 一",
    "chineseCounting, 10, 十",
    "chineseCounting, 11, 十一",
    "chineseCountingThousand, 20, 二十",
    "chineseCountingThousand, 105, 一百零五",
    "japaneseCounting, 110, 一百一十",
    "chineseLegalSimplified, 12, 壹拾贰",
    "ideographDigital, 20, 二〇",
    "ideographTraditional, 2, 乙",
    "upperLetter, 28, BB",
    "lowerRoman, 14, xiv",
    "bullet, 1, ''",
    "none, 1, ''",
    "something new, 5, 5"
  })
  void numbers_are_written_as_word_prints_them(String format, int number, String printed) {
    assertEquals(printed, ListNumbers.text(format, number));
  }

  @ParameterizedTest
  @CsvSource({"0, decimal", "37, chineseCounting", "38, chineseLegalSimplified", "255, none"})
  void old_formats_are_known_by_their_numbers(int code, String format) {
    assertEquals(format, ListNumbers.format(code));
  }
}
