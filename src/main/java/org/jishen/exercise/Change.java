package org.jishen.exercise;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text is changed; exactly one way is given.
 *
 * @param put one of these is written instead
 * @param find what a regular expression finds is replaced
 * @param with one of these replaces it, $1 standing for its first group; nothing where empty
 * @param times the first number is multiplied by one of these
 * @param plus the first number grows by so many percent, from the first to the second of these
 * @param transpose two neighbouring digits of the first number change places
 */
record Change(
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> put,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String find,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> with,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<BigDecimal> times,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> plus,
    boolean transpose) {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The changed text; none where the change does not fit the text or leaves it as it is.
   *
   * @param fill puts texts of the sheet into the words to write
   */
  Optional<String> apply(String old, RandomGenerator random, UnaryOperator<String> fill) {
    return changed(old, random, fill).filter(text -> !text.equals(old));
  }

  private Optional<String> changed(String old, RandomGenerator random, UnaryOperator<String> fill) {
    if (!put.isEmpty()) {
      return Optional.of(fill.apply(pick(put, random)));
    }
    if (!find.isEmpty()) {
      Matcher matcher = Pattern.compile(find).matcher(old);
      String other = with.isEmpty() ? "" : fill.apply(pick(with, random));
      return matcher.find() ? Optional.of(matcher.replaceFirst(other)) : Optional.empty();
    }
    Matcher number = NUMBER.matcher(old);
    if (!number.find()) {
      return Optional.empty();
    }
    String printed = number.group();
    String other = transpose ? transposed(printed, random) : calculated(printed, random);
    return Optional.of(old.substring(0, number.start()) + other + old.substring(number.end()));
  }

  /** The number in the same notation. */
  private String calculated(String printed, RandomGenerator random) {
    BigDecimal number = new BigDecimal(printed.replace(",", ""));
    BigDecimal result;
    if (!times.isEmpty()) {
      result = number.multiply(times.get(random.nextInt(times.size()))).stripTrailingZeros();
    } else {
      int percent = random.nextInt(plus.get(0), plus.get(1) + 1);
      result =
          number
              .multiply(HUNDRED.add(BigDecimal.valueOf(percent)))
              .divide(HUNDRED, number.scale(), RoundingMode.HALF_UP);
    }
    if (result.scale() < 0) {
      result = result.setScale(0);
    }
    return printed.contains(",")
        ? String.format(java.util.Locale.ROOT, "%,." + result.scale() + "f", result)
        : result.toPlainString();
  }

  /** Digits that are different, the first not becoming a zero; the text itself where none are. */
  private static String transposed(String printed, RandomGenerator random) {
    List<Integer> places =
        java.util.stream.IntStream.range(0, printed.length() - 1)
            .filter(at -> Character.isDigit(printed.charAt(at)))
            .filter(at -> Character.isDigit(printed.charAt(at + 1)))
            .filter(at -> printed.charAt(at) != printed.charAt(at + 1))
            .filter(at -> at > 0 || printed.charAt(1) != '0')
            .boxed()
            .toList();
    if (places.isEmpty()) {
      return printed;
    }
    int at = places.get(random.nextInt(places.size()));
    return printed.substring(0, at)
        + printed.charAt(at + 1)
        + printed.charAt(at)
        + printed.substring(at + 2);
  }

  private static String pick(List<String> words, RandomGenerator random) {
    return words.get(random.nextInt(words.size()));
  }
}
