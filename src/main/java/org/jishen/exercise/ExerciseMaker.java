package org.jishen.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jishen.document.Place;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.submission.Submission;

/**
 * Makes exercises: puts faults into a clean sheet and holds the review of it against what the
 * operators declare. Safe for use by several threads.
 */
public final class ExerciseMaker {

  private final OperatorBook book;
  private final YamlSubmissions reader;
  private final Reviewer reviewer;

  /** A maker with these operators, and the rules that judge what they make. */
  public ExerciseMaker(OperatorBook book, YamlSubmissions reader, Reviewer reviewer) {
    this.book = book;
    this.reader = reader;
    this.reviewer = reviewer;
  }

  /** What the rules say about a sheet. */
  public Review review(Sheet sheet) throws UnreadableException {
    return reviewer.review(reader.read(sheet.name(), sheet.root()), "");
  }

  /** An operator of this name finds something in a clean sheet that it fits. */
  public boolean fits(Sheet clean, String fault) {
    return FaultName.of(fault).choice(book).stream()
        .anyMatch(
            operator ->
                new Spoiler(new Draft(clean), new SplittableRandom(0)).spoil(operator).isPresent());
  }

  /**
   * An exercise with certain faults.
   *
   * @param clean a sheet without a finding
   * @param faults which operators: V01 for any of a code, V01/2 for its second
   * @param seed the same seed gives the same exercise
   * @return none where the sheet has nothing that the operators fit
   * @throws MismatchException when the review is not what the operators declare
   */
  public Optional<Exercise> make(Sheet clean, List<String> faults, long seed)
      throws MismatchException {
    SplittableRandom random = new SplittableRandom(seed);
    Draft draft = new Draft(clean);
    Spoiler spoiler = new Spoiler(draft, random);
    List<Spoiler.Spoiled> done = new ArrayList<>();
    for (String fault : faults) {
      List<Operator> choice = FaultName.of(fault).choice(book);
      if (choice.isEmpty()) {
        return Optional.empty();
      }
      Optional<Spoiler.Spoiled> spoiled = spoiler.spoil(choice.get(random.nextInt(choice.size())));
      if (spoiled.isEmpty()) {
        return Optional.empty();
      }
      done.add(spoiled.get());
    }
    Sheet sheet = draft.sheet();
    if (sheet.text().equals(clean.text())) {
      return Optional.empty();
    }
    try {
      return Optional.of(exercise(clean, sheet, draft, faults, done));
    } catch (UnreadableException e) {
      throw new MismatchException(e.toString(), List.of(), List.of());
    }
  }

  private Exercise exercise(
      Sheet clean, Sheet sheet, Draft draft, List<String> codes, List<Spoiler.Spoiled> done)
      throws UnreadableException, MismatchException {
    Review review = review(sheet);
    List<Finding> left = new ArrayList<>(review.findings());
    List<String> missing = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      Spoiler.Spoiled spoiled = done.get(i);
      Set<Integer> changed = draft.lines(sheet, spoiled.touched());
      List<Finding> findings = new ArrayList<>();
      for (Map.Entry<String, List<String>> expected : spoiled.operator().finds().entrySet()) {
        for (String where : expected.getValue()) {
          Optional<Finding> found =
              left.stream()
                  .filter(finding -> finding.rule().equals(expected.getKey()))
                  .filter(finding -> stands(finding, where, spoiled.form(), changed))
                  .findFirst();
          found.ifPresent(left::remove);
          found.ifPresentOrElse(findings::add, () -> missing.add(expected.getKey() + " " + where));
        }
      }
      String code = FaultName.of(codes.get(i)).code();
      faults.add(new Fault(code, spoiled.operator().does(), changed, List.copyOf(findings)));
    }
    if (!missing.isEmpty() || !left.isEmpty()) {
      throw new MismatchException(
          clean.name() + " " + codes, missing, left.stream().map(ExerciseMaker::line).toList());
    }
    return new Exercise(clean, sheet, List.copyOf(faults), review, difficulty(faults));
  }

  private static boolean stands(Finding finding, String where, int form, Set<Integer> changed) {
    boolean ofForm = finding.subject().equals(form == 0 ? Submission.SUBJECT : "form:" + form);
    return switch (where) {
      case "here" ->
          ofForm && finding.places().stream().map(Place::line).anyMatch(changed::contains);
      case "any" -> ofForm;
      default -> finding.subject().equals(where);
    };
  }

  private static String line(Finding finding) {
    return finding.subject() + " " + finding.rule() + " " + finding.zh().message();
  }

  private int difficulty(List<Fault> faults) {
    int hardest = faults.stream().mapToInt(fault -> book.level(fault.code())).max().orElse(1);
    return hardest + faults.size() - 1;
  }
}
