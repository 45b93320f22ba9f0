package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.submission.CarryOverText;
import org.jishen.submission.Citation;
import org.jishen.submission.CitedLevels;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.FiscalWord;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.FundRole;
import org.jishen.submission.FundSource;
import org.jishen.submission.NamedLevel;
import org.jishen.text.DocumentNumber.Level;
import org.jishen.text.HalfWidth;

/** What the name and the texts of a form say about where its money comes from. */
final class FundingFacts {

  private static final Pattern CLAUSE_END = Pattern.compile("[,，。;；\\n]");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final FundingWords words;

  FundingFacts(FundingWords words) {
    this.words = words;
  }

  List<Object> of(Form form, List<Object> facts) {
    List<Object> found = new ArrayList<>();
    List<Fund> funds = ofForm(form, facts);
    List<FormTexts.Text> texts = FormTexts.of(form, facts);
    namedLevel(form, facts, funds, found);
    citedLevels(form, facts, texts, found);
    fiscalWords(form, funds, found);
    carryOver(form, texts, found);
    return found;
  }

  private static List<Fund> ofForm(Form form, List<Object> facts) {
    return facts.stream()
        .filter(Fund.class::isInstance)
        .map(Fund.class::cast)
        .filter(fund -> fund.form() == form.number())
        .toList();
  }

  private void namedLevel(Form form, List<Object> facts, List<Fund> funds, List<Object> found) {
    String name = HalfWidth.of(form.name());
    Set<FundSource> sources = new LinkedHashSet<>();
    Set<String> said = new LinkedHashSet<>();
    for (Map.Entry<FundSource, List<String>> level : words.levels().entrySet()) {
      for (String word : level.getValue()) {
        if (saysMoney(name, word)) {
          sources.add(level.getKey());
          said.add(word);
        }
      }
    }
    if (sources.isEmpty()) {
      return;
    }
    List<Integer> rows =
        funds.stream()
            .filter(fund -> sources.stream().anyMatch(source -> mayHold(fund, source)))
            .map(Fund::row)
            .toList();
    found.add(new NamedLevel(form.number(), List.copyOf(said), rows, namePlace(form, facts)));
  }

  private static Place namePlace(Form form, List<Object> facts) {
    return facts.stream()
        .filter(Field.class::isInstance)
        .map(Field.class::cast)
        .filter(field -> field.form() == form.number() && field.key() == FieldKey.NAME)
        .map(Field::place)
        .findFirst()
        .orElse(form.place());
  }

  /** The word stands before a noun of money and does not say the rank of a thing. */
  private boolean saysMoney(String name, String word) {
    for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
      String before = name.substring(0, at);
      String behind = name.substring(at + word.length());
      String clause = CLAUSE_END.split(behind, 2)[0];
      String near = clause.substring(0, Math.min(clause.length(), words.nounWithin()));
      boolean rank = words.ranks().stream().anyMatch(near::startsWith);
      if (!rank
          && words.notBefore().stream().noneMatch(before::endsWith)
          && FundingWords.in(near, words.moneyNouns())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHold(Fund fund, FundSource named) {
    if (fund.source() == named) {
      return true;
    }
    return switch (fund.source()) {
      // Who files is not known: a township gets money of the county from above, and the own level
      // of a provincial department is the province.
      case UPPER -> true;
      case LOCAL -> named != FundSource.CENTRAL && named != FundSource.UPPER;
      case CENTRAL, PROVINCE, CITY, COUNTY -> labelHolds(fund.label(), named);
      default -> false;
    };
  }

  private boolean labelHolds(String label, FundSource named) {
    String text = named == FundSource.COUNTY ? label.replace("自治区", "") : label;
    return FundingWords.in(text, words.lineWords().getOrDefault(named, List.of()));
  }

  private void citedLevels(
      Form form, List<Object> facts, List<FormTexts.Text> texts, List<Object> found) {
    Set<String> documents = new LinkedHashSet<>();
    Level highest = Level.UNKNOWN;
    boolean complete = true;
    Place place = form.place();
    for (Object fact : facts) {
      if (fact instanceof Citation citation && citation.form() == form.number()) {
        place = documents.isEmpty() ? citation.place() : place;
        documents.add(citation.number().raw());
        complete &= citation.number().level() != Level.UNKNOWN;
        highest = higher(highest, citation.number().level());
      }
    }
    if (documents.isEmpty()) {
      return;
    }
    for (FormTexts.Text text : texts) {
      String said = FundingWords.without(text.text(), words.notIssuers());
      for (Map.Entry<Level, List<String>> issuer : words.issuers().entrySet()) {
        if (FundingWords.in(said, issuer.getValue())) {
          highest = higher(highest, issuer.getKey());
        }
      }
    }
    found.add(new CitedLevels(form.number(), highest, complete, List.copyOf(documents), place));
  }

  private static Level higher(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private void fiscalWords(Form form, List<Fund> funds, List<Object> found) {
    for (Fund fund : funds) {
      boolean notFiscal = fund.source() == FundSource.OTHER || fund.source() == FundSource.SELF;
      String cell = fund.amount().raw();
      if (fund.role() == FundRole.SOURCE && notFiscal && !cell.isBlank()) {
        String said = FundingWords.without(cell, words.notFiscal());
        words.fiscalWords().stream()
            .filter(said::contains)
            .findFirst()
            .ifPresent(word -> found.add(new FiscalWord(form.number(), fund, word, fund.place())));
      }
    }
  }

  private void carryOver(Form form, List<FormTexts.Text> texts, List<Object> found) {
    for (FormTexts.Text text : texts) {
      for (String clause : CLAUSE_END.split(text.text(), -1)) {
        String said = FundingWords.without(clause, words.notCarryOver());
        if (FundingWords.in(said, words.carryOver())
            && (FundingWords.in(said, words.carryOverFrom()) || earlierYear(said, form.year()))) {
          found.add(new CarryOverText(form.number(), clause.strip(), text.place()));
          return;
        }
      }
    }
  }

  private static boolean earlierYear(String text, int year) {
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      if (year != 0 && Integer.parseInt(years.group()) < year) {
        return true;
      }
    }
    return false;
  }
}
