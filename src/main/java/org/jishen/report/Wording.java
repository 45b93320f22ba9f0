package org.jishen.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Scoring;
import org.jishen.profile.Standards;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Form;

/** How reports call things in one language, so that all of them call them the same. */
public record Wording(Standards standards, Lang lang) {

  Rulebook rulebook() {
    return standards.rulebook();
  }

  /** The scheme of the run; a place may have points of its own. */
  private Scoring scoring() {
    return standards.terms().profile().scoring();
  }

  /** How a finding can be mended, each way on a line; "" where that is not known. */
  String repairs(Review review, Finding finding) {
    return review.repairs(finding).stream()
        .map(repair -> RepairText.of(repair, lang))
        .collect(Collectors.joining("\n"));
  }

  /** How dispositions are told of. */
  DispositionText dispositions() {
    return new DispositionText(lang);
  }

  /** A sentence in the language. */
  public String say(String key, Object... values) {
    return Message.of(key, values).in(lang);
  }

  /** How a grade is called. */
  public String grade(Grade grade) {
    return say("rulebook.Grade." + grade);
  }

  /** 完整性, 相关性, 适当性, 可行性. */
  String dimension(String name) {
    return RuleTable.dimension(name, lang);
  }

  /** A amounts: the letter and what it stands for. */
  String family(String letter) {
    return RuleTable.family(letter, lang);
  }

  /** The letter of a rule's family. */
  static String letter(Finding finding) {
    return finding.rule().substring(0, 1);
  }

  /** How a subject is called. */
  public String subject(String subject) {
    return Subjects.name(subject).in(lang);
  }

  String level(Score score) {
    return lang == Lang.ZH ? score.level().name() : score.level().nameEn();
  }

  String verdict(Score score) {
    return lang == Lang.ZH ? score.level().verdict() : score.level().verdictEn();
  }

  /** A place; where nothing more is known, the file. */
  String place(Place place) {
    String text = place.text(lang);
    return text.isEmpty() ? place.file() : text;
  }

  String places(List<Place> places) {
    return String.join(say("report.place.separator"), places.stream().map(this::place).toList());
  }

  /** One text after the other, as a list within a sentence. */
  String join(Collection<String> texts) {
    return String.join(say("report.opinion.and"), texts);
  }

  /** The norm that a finding rests on. */
  String basis(Finding finding) {
    return Optional.ofNullable(rulebook().rule(finding.rule())).map(RuleInfo::basis).orElse("");
  }

  /** The dimension that a finding counts against; "" for a rule that is gone. */
  String dimension(Finding finding) {
    return Optional.ofNullable(rulebook().rule(finding.rule())).map(RuleInfo::dimension).orElse("");
  }

  /** By which profile a file was judged, and why. */
  String profile(Review review) {
    return say("report.profile", review.profile().title(), review.profile().reason());
  }

  /** The dimensions of the score, in their order. */
  Set<String> dimensions() {
    return scoring().dimensions().keySet();
  }

  /** The most points that a dimension can have. */
  BigDecimal full(String dimension) {
    return scoring().dimensions().getOrDefault(dimension, BigDecimal.ZERO);
  }

  /**
   * A level of the score.
   *
   * @param name in Chinese, by which it is known
   * @param title in the language of the report
   */
  record Step(String name, String title) {}

  /** The levels, from the best on. */
  List<Step> levels() {
    return scoring().levels().stream()
        .map(level -> new Step(level.name(), lang == Lang.ZH ? level.name() : level.nameEn()))
        .toList();
  }

  /** The form that a subject is; none for the submission. */
  static Optional<Form> form(Review review, String subject) {
    return review.submission().forms().stream()
        .filter(form -> form.id().equals(subject))
        .findFirst();
  }

  /** 项目名称, or that there is none. */
  String name(Form form) {
    return form.name().isBlank() ? say("report.form.nameless") : form.name();
  }

  /** Who carries the project out; the department where nobody is named. */
  static String unit(Form form) {
    return form.implementer().isBlank() ? form.department() : form.implementer();
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
