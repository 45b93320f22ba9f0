package org.jishen.recognition;

import java.util.List;
import org.jishen.knowledge.Message;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one form into a draft, section by section. */
final class FormReader {

  private enum Section {
    HEAD,
    FUNDS,
    GOALS,
    INDICATORS,
    FOOTER
  }

  private final FormLabels labels;
  private final PieceScanner scanner;
  private final List<GridRow> rows;
  private final List<RowSigns> signs;
  private final FormDraft draft;
  private final TitleBlock title;
  private final HeadBlock head;
  private final FundBlock funds;
  private final GoalBlock goals;
  private final IndicatorBlock indicators;
  private final SentenceIndicators sentences;
  private final ListedForm list;
  private final Notice notice;
  private Section section = Section.HEAD;
  private boolean evaluated;
  private boolean wide;
  private @Nullable Scope announced;

  FormReader(FormLabels labels, PieceScanner scanner, List<GridRow> rows, List<RowSigns> signs) {
    this.labels = labels;
    this.scanner = scanner;
    this.rows = rows;
    this.signs = signs;
    draft = new FormDraft(rows.get(0).place());
    title = new TitleBlock(draft, labels);
    head = new HeadBlock(draft);
    funds = new FundBlock(draft, labels);
    goals = new GoalBlock(draft);
    indicators = new IndicatorBlock(draft, labels);
    sentences = new SentenceIndicators(draft, labels);
    list = new ListedForm(draft, labels, sentences);
    notice = new Notice(labels.vocabulary.notices(), draft);
  }

  /** The draft of the rows. */
  FormDraft read() {
    for (int i = 0; i < rows.size(); i++) {
      row(i);
      draft.cut |= rows.get(i).cut();
    }
    funds.flush();
    goals.finish();
    head.finish();
    settle();
    return draft;
  }

  private void row(int i) {
    GridRow row = rows.get(i);
    RowSigns sign = signs.get(i);
    title.row(row, sign, section == Section.HEAD);
    if (sign.listed()) {
      section = Section.INDICATORS;
      boolean first = i > 0 && !signs.get(i - 1).listed();
      list.line(row, first ? rows.get(i - 1) : null);
      return;
    }
    IndicatorHeader header = sign.header() ? IndicatorHeader.of(row, labels.headers) : null;
    if (header != null) {
      begin(row);
      evaluated |= header.blocks().get(0).of(ColumnRole.ACTUAL) != null;
      indicators.header(header, announced);
      return;
    }
    if (SentenceIndicators.in(row.first(), labels) && !row.table() && !indicators.begun()) {
      begin(row);
      sentences.sentences(row.first(), row.place(), row.cut());
      return;
    }
    if (section != Section.INDICATORS && indicatorHead(row)) {
      begin(row);
      return;
    }
    wide |= sign.wide();
    if (!sign.heading().isEmpty()) {
      begin(row);
      sentences.level(sign.heading());
      indicators.level(sign.heading(), row.place());
    } else if (sign.wide()) {
      begin(row);
    } else if (section == Section.INDICATORS || section == Section.FOOTER) {
      indicatorRow(row, sign);
    } else if (sign.level() && !sign.labelled()) {
      begin(row);
      indicatorRow(row, sign);
    } else {
      pieces(row, sign);
    }
  }

  /** The line begins with the head of the indicator block, whose header could not be read. */
  private boolean indicatorHead(GridRow row) {
    String first = row.first().strip().split(" ", 2)[0];
    return first.endsWith("指标")
        && labels.headers.group(first)
        && labels.general.whole(first) == null
        && row.text().length() < 60;
  }

  private void begin(GridRow row) {
    funds.flush();
    if (draft.indicatorsAt == null) {
      draft.indicatorsAt = row.place();
    }
    section = Section.INDICATORS;
  }

  private void indicatorRow(GridRow row, RowSigns sign) {
    if (labels.footer(row.first()) && !sign.level()) {
      section = Section.FOOTER;
      return;
    }
    Label label = sign.leading();
    FieldKey field = label == null ? null : label.field();
    boolean footer =
        field == FieldKey.LEADER
            || field == FieldKey.HANDLER
            || field == FieldKey.PHONE
            || field == FieldKey.FILED_AT;
    if (footer) {
      section = Section.FOOTER;
      pieces(row, sign.pieces());
    } else if (section == Section.INDICATORS && !wide) {
      indicators.row(row);
    }
  }

  private void pieces(GridRow row, RowSigns sign) {
    if (!row.table() && sign.leading() == null) {
      notice.read(row.first(), row.place());
    }
    boolean money =
        section == Section.FUNDS
            || sign.is(Label.Role.FUND_BLOCK)
            || sign.is(Label.Role.FUND_TOTAL);
    List<Piece> pieces = money ? scanner.scan(row, true) : sign.pieces();
    if (money && leaves(pieces)) {
      pieces = sign.pieces();
    }
    boolean alone = row.table() && row.filled().size() == 1 && !sign.labelled();
    if (alone && sign.title().isEmpty() && !TitleBlock.onlyYear(row)) {
      for (Piece piece : pieces) {
        if (!piece.blank() && PieceScanner.unit(piece.text()).isEmpty()) {
          head.alone(piece);
        }
      }
    }
    if (sign.title().isEmpty() || sign.labelled()) {
      boolean titled = !sign.title().isEmpty();
      pieces(row, titled ? behindTitle(pieces) : pieces);
    }
  }

  private static List<Piece> behindTitle(List<Piece> pieces) {
    int from = 0;
    while (from < pieces.size() && pieces.get(from).label() == null) {
      from++;
    }
    return pieces.subList(from, pieces.size());
  }

  /** The row leaves the fund block: it begins with a label of another one. */
  private static boolean leaves(List<Piece> pieces) {
    for (Piece piece : pieces) {
      Label label = piece.label();
      if (label != null) {
        boolean other =
            label.is(Label.Role.FIELD)
                || label.is(Label.Role.GOAL)
                || label.is(Label.Role.GOAL_GROUP);
        boolean later =
            pieces.stream()
                .anyMatch(p -> p.is(Label.Role.FUND_TOTAL) || p.is(Label.Role.FUND_BLOCK));
        return other && !later;
      }
      if (!piece.blank()) {
        return false;
      }
    }
    return false;
  }

  private void pieces(GridRow row, List<Piece> pieces) {
    funds.row();
    goals.row();
    boolean said = false;
    boolean labelled = false;
    for (Piece piece : pieces) {
      Label label = piece.label();
      boolean inGoal = section == Section.GOALS && !row.table() && said;
      if (label != null && !inGoal) {
        labelled = true;
        label(piece, label);
      } else {
        said |= !piece.blank();
        text(piece, labelled, row.table());
      }
    }
  }

  private void label(Piece piece, Label label) {
    FieldKey field = label.field();
    switch (label.role()) {
      case FIELD -> {
        leaveFunds();
        goals.finish();
        head.label(piece, label);
        section = section == Section.FOOTER ? section : Section.HEAD;
      }
      case OTHER, FOOTER -> {
        leaveFunds();
        head.close();
        section = section == Section.FOOTER ? section : Section.HEAD;
      }
      case FUND_BLOCK, FUND_TOTAL, FUND_SOURCE, FUND_COLUMN -> {
        goals.finish();
        head.close();
        section = Section.FUNDS;
        if (label.column() == ColumnRole.RATE) {
          evaluated = true;
          goals.evaluation();
        }
        funds.label(piece, label);
      }
      case GOAL, GOAL_GROUP -> {
        leaveFunds();
        head.close();
        section = Section.GOALS;
        if (field != null && label.is(Label.Role.GOAL)) {
          goals.part(piece, field);
        } else if (field != null) {
          goals.group(piece, field);
        }
      }
    }
  }

  private void leaveFunds() {
    if (section == Section.FUNDS) {
      funds.flush();
    }
  }

  private void text(Piece piece, boolean sameRow, boolean table) {
    switch (section) {
      case FUNDS -> funds.text(piece);
      case GOALS -> {
        if (labels.headers.group(piece.text())) {
          announced = labels.headers.scope(piece.text());
        } else {
          goals.text(piece, table);
        }
      }
      default -> head.text(piece, sameRow, table);
    }
  }

  private void settle() {
    list.detail();
    title.kind(evaluated, head.regional(labels.vocabulary.titles().regionalLabels()));
    if (wide) {
      draft.indicatorsUnreadable = Message.of("recognition.wide");
    } else if (indicators.unreadable() * 2 > draft.indicators.size()) {
      draft.indicatorsUnreadable = Message.of("recognition.cells");
    }
  }
}
