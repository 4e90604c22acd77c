package org.stet.claim;

import java.util.List;
import java.util.Optional;

/** How a claim stands against what is known. "No fact" is never "supported". */
public sealed interface Verdict {
  /** The facts say the same. */
  record Supported(List<Evidence> evidence) implements Verdict {
    public Supported {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * The claim cannot stand.
   *
   * @param message what is wrong, as one sentence
   * @param evidence what is known instead
   * @param repairs changes that would mend it, the likeliest first
   * @param isSure whether it cannot be otherwise; else it weighs one level less
   */
  record Contradicted(String message, List<Evidence> evidence, List<Repair> repairs, boolean isSure)
      implements Verdict {
    public Contradicted {
      evidence = List.copyOf(evidence);
      repairs = List.copyOf(repairs);
    }

    /** A sure one. */
    public Contradicted(String message, List<Evidence> evidence, List<Repair> repairs) {
      this(message, evidence, repairs, true);
    }
  }

  /**
   * True at another time than the one the claim speaks of.
   *
   * @param message when it was true, as one sentence
   */
  record Outdated(String message, List<Evidence> evidence) implements Verdict {
    public Outdated {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Nothing can be said.
   *
   * @param missing the fact that would decide it, for whoever extends the packs: "who is mayor of
   *     Springfield"; empty when the judge cannot tell
   */
  record Undecided(Reason reason, Optional<String> missing) implements Verdict {
    /** Without a word on what is missing. */
    public Undecided(Reason reason) {
      this(reason, Optional.empty());
    }

    /** For want of a fact. */
    static Undecided without(String fact) {
      return new Undecided(Reason.NO_FACT, Optional.of(fact));
    }
  }

  /** Why nothing can be said. */
  enum Reason {
    NO_FACT("no fact about it"),
    DATE_UNKNOWN("the article's date is unknown"),
    NOT_ASSERTED("negated, supposed or asked, not asserted"),
    TIME_UNCLEAR("it may speak of another time"),
    TERM_UNKNOWN("it is not recorded when the office was held"),
    FACTS_TOO_OLD("the facts were last checked too long before it was published");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in words. */
    public String words() {
      return words;
    }
  }
}
