package org.jishen.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Edit;
import org.jishen.review.Finding;
import org.jishen.review.Repair;
import org.jishen.review.Repair.Kind;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the repairs of a reviewed file. Every proposal is proven: the file is read and reviewed
 * again with its edits; the finding has to be gone, and no other may be new. Safe for use by
 * several threads.
 */
public final class Repairer {

  /** Longer lists are no help to anybody, and each proposal costs a review. */
  private static final int MOST_PROPOSALS = 60;

  /** So many changes may follow from the first. */
  private static final int MOST_STEPS = 3;

  /** A change that brings up more than this is no repair. */
  private static final int MOST_FRESH = 3;

  private final Mendings mendings;
  private final Reviewer reviewer;

  /** A repairer who proves by this reviewer. */
  public Repairer(Mendings mendings, Reviewer reviewer) {
    this.mendings = mendings;
    this.reviewer = reviewer;
  }

  /**
   * The repairs of each finding that has any, in the order of the findings.
   *
   * @param manuscript the file that was reviewed
   */
  public Map<String, List<Repair>> repairs(Manuscript manuscript, Review review) {
    Standing today = Standing.of(review);
    Map<String, List<Repair>> repairs = new LinkedHashMap<>();
    List<Finding> findings =
        review.findings().stream()
            .filter(finding -> !mendings.of(finding.rule()).ways().isEmpty())
            .toList();
    List<List<Repair>> each =
        findings.parallelStream()
            .map(finding -> repairs(new Problem(finding, review.submission(), manuscript), today))
            .toList();
    for (int i = 0; i < findings.size(); i++) {
      if (!each.get(i).isEmpty()) {
        repairs.put(findings.get(i).id(), each.get(i));
      }
    }
    return repairs;
  }

  /**
   * Repairs that can be made together: of each finding the first of a kind that is wanted, unless
   * it writes where an earlier one writes, or would bring up something new beside the earlier ones.
   * Rows are not put in: that is for the author to do.
   *
   * @param kinds which kinds are wanted
   */
  public List<Fix> together(
      Manuscript manuscript, Review review, Map<String, List<Repair>> repairs, Set<Kind> kinds) {
    List<Fix> chosen = new ArrayList<>();
    Standing standing = Standing.of(review);
    for (Finding finding : review.findings()) {
      Optional<Repair> repair =
          repairs.getOrDefault(finding.id(), List.of()).stream()
              .filter(each -> kinds.contains(each.kind()) && each.rows().isEmpty())
              .findFirst();
      if (repair.isPresent() && !standing.without(finding)) {
        List<Fix> more = new ArrayList<>(chosen);
        more.add(new Fix(finding, repair.get()));
        Standing then = disjoint(more) ? standing(manuscript, more) : null;
        if (then != null && then.without(finding) && standing.fresh(then).isEmpty()) {
          chosen = more;
          standing = then;
        }
      }
    }
    return chosen;
  }

  private @Nullable Standing standing(Manuscript manuscript, List<Fix> fixes) {
    Manuscript edited = with(manuscript, Proposal.of(edits(fixes)));
    Review review = edited == null ? null : review(edited, "");
    return review == null ? null : Standing.of(review);
  }

  /** Everything that the fixes write; what several write alike is written once. */
  public static List<Edit> edits(List<Fix> fixes) {
    return fixes.stream().flatMap(fix -> fix.repair().edits().stream()).distinct().toList();
  }

  private static boolean disjoint(List<Fix> fixes) {
    List<Edit> edits = edits(fixes);
    return edits.stream()
        .noneMatch(
            one -> edits.stream().anyMatch(other -> !one.equals(other) && overlap(one, other)));
  }

  private static boolean overlap(Edit one, Edit other) {
    return one.place().equals(other.place())
        && one.start() <= other.end()
        && other.start() <= one.end();
  }

  private List<Repair> repairs(Problem problem, Standing today) {
    Mending mending = mendings.of(problem.finding().rule());
    List<Proposal> promising = proposals(problem).filter(promising(problem)).toList();
    List<Proposal> direct = proven(problem, promising, today, 0);
    if (direct.isEmpty()) {
      // What asks for further changes leaves something to decide, even where it is the only way.
      return proven(problem, promising, today, MOST_STEPS).stream()
          .map(proposal -> repair(proposal, false))
          .toList();
    }
    boolean certain = mending.certain() && direct.size() == 1;
    return direct.stream().map(proposal -> repair(proposal, certain)).toList();
  }

  private static Repair repair(Proposal proposal, boolean certain) {
    Kind kind = certain ? Kind.CERTAIN : Kind.CANDIDATE;
    return new Repair(proposal.example() ? Kind.EXAMPLE : kind, proposal.edits(), proposal.rows());
  }

  private Stream<Proposal> proposals(Problem problem) {
    return mendings.of(problem.finding().rule()).ways().stream()
        .flatMap(way -> way.proposals(problem).stream())
        .filter(proposal -> !proposal.idle())
        .distinct()
        .limit(MOST_PROPOSALS);
  }

  /**
   * Holds a proposal against the one rule and the one table: most proposals fail here already, and
   * need not be proven on the whole file. Where the table alone does not show the finding, every
   * proposal is promising.
   */
  private Predicate<Proposal> promising(Problem problem) {
    Finding finding = problem.finding();
    if (finding.places().isEmpty()) {
      return proposal -> true;
    }
    Manuscript part = problem.manuscript().around(finding.places().get(0));
    return said(part, finding)
        ? proposal -> {
          Manuscript edited = with(part, proposal);
          return edited != null && !said(edited, finding);
        }
        : proposal -> true;
  }

  /** The rule says the same of the part of the file. */
  private boolean said(Manuscript part, Finding finding) {
    Review review = review(part, finding.rule());
    return review != null && !Standing.of(review).without(finding);
  }

  private static @Nullable Manuscript with(Manuscript manuscript, Proposal proposal) {
    try {
      return manuscript.with(proposal);
    } catch (UnreadableException e) {
      return null;
    }
  }

  /** What the rules say of it; null where it can no longer be read. */
  private @Nullable Review review(Manuscript manuscript, String only) {
    try {
      return reviewer.review(manuscript.read(), "", only);
    } catch (UnreadableException e) {
      return null;
    }
  }

  /** Those that are proven, each without what another does already. */
  private List<Proposal> proven(
      Problem problem, List<Proposal> proposals, Standing today, int steps) {
    List<Proposal> proven = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (proven.stream().noneMatch(proposal::contains)) {
        Proposal whole = proven(problem, proposal, today, steps);
        if (whole != null) {
          proven.add(whole);
        }
      }
    }
    return proven;
  }

  /**
   * The proposal when it mends the finding and nothing new is found; otherwise, as long as there
   * are steps left, together with what mends the first of the new findings: a total that is
   * corrected asks for its parts to be corrected too.
   */
  private @Nullable Proposal proven(Problem problem, Proposal proposal, Standing today, int steps) {
    Manuscript edited = with(problem.manuscript(), proposal);
    Review then = edited == null ? null : review(edited, "");
    if (then == null || edited == null) {
      return null;
    }
    Standing standing = Standing.of(then);
    if (!standing.without(problem.finding())) {
      return null;
    }
    List<Finding> fresh = today.fresh(standing);
    if (fresh.isEmpty() && standing.size() < today.size()) {
      return proposal;
    }
    if (fresh.isEmpty() || fresh.size() > MOST_FRESH || steps == 0) {
      return null;
    }
    Problem next = new Problem(fresh.get(0), then.submission(), edited);
    List<Proposal> further = proposals(next).filter(promising(next)).toList();
    for (Proposal each : further) {
      Proposal both = proposal.then(each);
      Proposal whole = both == null ? null : proven(problem, both, today, steps - 1);
      if (whole != null) {
        return whole;
      }
    }
    return null;
  }
}
