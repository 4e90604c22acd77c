package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Facts;

/** Gathers what speaks against a title-and-name, and what would mend it. */
final class Contradiction {
  private final OfficeRepairs repairs;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Repair> offered = new ArrayList<>();

  Contradiction(OfficeCase office) {
    this.repairs = office.repairs();
  }

  /** A fact that speaks against the claim. */
  Contradiction known(Facts.Tenure tenure) {
    evidence.add(Known.term(tenure));
    return this;
  }

  Contradiction repair(Repair repair) {
    offered.add(repair);
    return this;
  }

  /** Who has the office instead, as a fact and as the name to write. */
  Contradiction holder(Optional<Facts.Tenure> holder) {
    holder.ifPresent(tenure -> known(tenure).repair(repairs.name(tenure.term().person().name())));
    return this;
  }

  Verdict say(String message) {
    return say(message, true);
  }

  Verdict say(String message, boolean isSure) {
    return new Verdict.Contradicted(message, evidence, offered, isSure);
  }
}
