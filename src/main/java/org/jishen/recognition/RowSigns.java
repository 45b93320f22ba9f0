package org.jishen.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.FieldKey;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about where forms begin and end.
 *
 * @param title the title it is; "" for none
 * @param header it is the header of an indicator block
 * @param level it begins with an indicator level and says something behind it
 * @param heading the level it is behind a list mark, and nothing else: 一、产出指标
 * @param wide several levels stand in it and nothing else: a form laid on its side
 * @param leading the label it begins with
 * @param pieces its labels and texts
 * @param listed it begins with a tag in black brackets, as lists of goals and indicators do
 */
record RowSigns(
    String title,
    boolean header,
    boolean level,
    String heading,
    boolean wide,
    @Nullable Label leading,
    List<Piece> pieces,
    boolean listed) {

  private static final Pattern TAG = Pattern.compile("^ ?【[^】]{2,30}】");
  private static final Pattern HEADING =
      Pattern.compile(
          "^ *(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|附件|附表|表[一二三四五六七八九十0-9]|"
              + "[（(]?[一二三四五六七八九十]{1,3}[)）、.])");
  private static final Pattern LIST_MARK = Pattern.compile("^ *[（(]?[一二三四五六七八九十]{1,3}[)）、.]+ *");
  private static final int LONG_HEADING = 60;

  static RowSigns of(GridRow row, FormLabels labels, PieceScanner scanner) {
    String first = row.first();
    String title = row.table() && row.filled().size() > 1 ? "" : labels.titles.of(first);
    boolean header = IndicatorHeader.of(row, labels.headers) != null;
    List<Piece> pieces = header ? List.of() : scanner.scan(row, false);
    List<Token> tokens = row.text().length() > 4000 ? List.of() : Token.of(row);
    String heading = heading(first, labels);
    boolean level = !heading.isEmpty() || (!header && level(tokens, labels));
    boolean wide = !header && wide(tokens, labels);
    boolean listed = !row.table() && TAG.matcher(first).find();
    return new RowSigns(
        title, header, level, heading, wide, scanner.leading(pieces), pieces, listed);
  }

  private static String heading(String text, FormLabels labels) {
    Matcher mark = LIST_MARK.matcher(text.length() > 30 ? "" : text);
    String word = mark.find() ? text.substring(mark.end()).strip() : "";
    return labels.levels.full(word) ? word : "";
  }

  private static boolean level(List<Token> tokens, FormLabels labels) {
    List<Token> filled = tokens.stream().filter(token -> !token.blank()).limit(4).toList();
    if (filled.isEmpty()) {
      return false;
    }
    String first = filled.get(0).text();
    boolean opened =
        first.length() < 30
            && first.indexOf(' ') > 0
            && labels.levels.any(first.substring(0, first.indexOf(' ')));
    boolean full = labels.levels.full(first) || IndicatorRows.bracketed(first, labels) || opened;
    return full || (labels.levels.any(first) && filled.size() > 1);
  }

  private static boolean wide(List<Token> tokens, FormLabels labels) {
    List<Token> filled = tokens.stream().filter(token -> !token.blank()).toList();
    if (filled.stream().limit(2).noneMatch(token -> labels.levels.full(token.text()))) {
      return false;
    }
    long levels = filled.stream().filter(token -> labels.levels.full(token.text())).count();
    return (levels >= 2 && filled.size() - levels <= 1 && !labels.levels.full(filled.get(0).text()))
        || (levels >= 3 && filled.size() == levels);
  }

  boolean is(Label.Role role) {
    return pieces.stream().anyMatch(piece -> piece.is(role));
  }

  boolean field(FieldKey field) {
    return pieces.stream()
        .anyMatch(piece -> piece.label() != null && field == piece.label().field());
  }

  /** It begins with the label of a field that stands at the top of forms. */
  boolean opensForm() {
    Label label = leading;
    if (label == null || label.weaker()) {
      return false;
    }
    FieldKey field = label.field();
    return label.is(Label.Role.FIELD)
        && (field == FieldKey.NAME || field == FieldKey.DEPARTMENT || field == FieldKey.UNIT);
  }

  /** It begins with the name of the project. */
  boolean opensName() {
    Label label = leading;
    return label != null && label.field() == FieldKey.NAME && !label.weaker();
  }

  /** It has a label of a form. */
  boolean labelled() {
    return pieces.stream().anyMatch(piece -> piece.label() != null);
  }

  /** A heading of a document: what stands behind it belongs to no form before it. */
  static boolean heading(GridRow row) {
    String text = row.first();
    return !row.table() && text.length() <= LONG_HEADING && HEADING.matcher(text).find();
  }

  /** A sentence of running text, not a cell. */
  static boolean prose(GridRow row) {
    String text = row.first().strip();
    return !row.table() && text.length() > 40 && text.indexOf('。') >= 0;
  }
}
