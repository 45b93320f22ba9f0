package org.jishen.rulebook;

import java.util.List;
import org.jishen.knowledge.Lang;

/**
 * What a rule says of itself.
 *
 * @param code A01
 * @param grade how serious its findings are
 * @param dimension 完整性, 相关性, 适当性, 可行性
 * @param scopes what its rules are about, one or both
 * @param basis the norm, by document number
 * @param applies features without which it does not apply
 * @param needs features without which it cannot answer
 * @param zh its texts in Chinese
 * @param en its texts in English
 * @param validity the days on which it is in force
 * @param source file and line of the rule: amounts.drl:12
 */
public record RuleInfo(
    String code,
    Grade grade,
    String dimension,
    List<Scope> scopes,
    String basis,
    List<String> applies,
    List<String> needs,
    Texts zh,
    Texts en,
    Validity validity,
    String source) {

  /** What a rule is about. */
  public enum Scope {
    /** Each form by itself. */
    FORM,
    /** The file as a whole. */
    SUBMISSION
  }

  /**
   * The texts of a rule in one language.
   *
   * @param title names the fault
   * @param why why it matters
   * @param mend how to mend it
   */
  public record Texts(String title, String why, String mend) {}

  /** Its texts in a language. */
  public Texts in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /** The same rule with another grade. */
  public RuleInfo graded(Grade other) {
    return new RuleInfo(
        code, other, dimension, scopes, basis, applies, needs, zh, en, validity, source);
  }

  /** The letter of its family. */
  public String family() {
    return code.substring(0, 1);
  }
}
