package org.stet.imports;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stet.fact.EdtfDate;

/** Somebody's statement "position held", put together from all rows that tell of it. */
final class WikidataStatement {
  private final SparqlRow first;
  private final Set<String> districts = new LinkedHashSet<>();
  private final Set<String> replaced = new LinkedHashSet<>();
  private boolean isReplaced;
  private boolean isActing;

  WikidataStatement(SparqlRow first) {
    this.first = first;
  }

  /** Takes in another row of the same statement. */
  void add(SparqlRow row) {
    row.text("districtLabel").ifPresent(districts::add);
    row.item("replaces").ifPresent(replaced::add);
    isReplaced |= row.has("replacedBy");
    String nature = row.text("natureLabel").orElse("").toLowerCase(Locale.ROOT);
    isActing |= nature.contains("acting") || nature.contains("interim");
  }

  String person() {
    return first.item("person").orElse("");
  }

  boolean isDeprecated() {
    return first.name("rank").equals("DeprecatedRank");
  }

  /** Whom the holder followed. */
  Set<String> replaced() {
    return replaced;
  }

  /** Its own start, or that of the parliament, which statements leave out when it is the same. */
  Optional<EdtfDate> start() {
    return first
        .date("start")
        .or(() -> first.has("start") ? Optional.empty() : first.date("periodStart"));
  }

  Optional<EdtfDate> end() {
    return first
        .date("end")
        .or(() -> first.has("end") ? Optional.empty() : first.date("periodEnd"));
  }

  /**
   * Why the statement cannot be a term.
   *
   * @param isFollowed whether another statement says that its holder followed this one
   */
  Optional<String> fault(boolean isFollowed) {
    if (first.isVague("start") || first.isVague("end")) {
      return Optional.of("a date is known less well than to the year");
    }
    if (first.has("endUnknown")) {
      return Optional.of("it has ended, and Wikidata does not know when");
    }
    if (end().isEmpty() && start().isPresent() && (isReplaced || isFollowed)) {
      return Optional.of("it has no end, though somebody is said to have replaced the holder");
    }
    return Optional.empty();
  }

  FoundTerm term(String office) {
    String ordinal = first.text("ordinal").orElse("");
    OptionalInt number =
        ordinal.matches("[1-9]\\d{0,3}")
            ? OptionalInt.of(Integer.parseInt(ordinal))
            : OptionalInt.empty();
    return FoundTerm.of(office, person(), start(), end(), office)
        .withActing(isActing)
        .withNumber(number)
        .withSeat(districts.size() == 1 ? districts.stream().findFirst() : Optional.empty())
        .withPreferred(first.name("rank").equals("PreferredRank"))
        .withSource(Optional.of(WikidataSource.page(person())));
  }
}
