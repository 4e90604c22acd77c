package org.stet.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Citation;
import org.stet.fact.EdtfDate;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.text.ColumnUnit;

/** What an import would change, in the form that reviews of code have made familiar. */
final class ReviewDiff {
  private final DraftPack pack;
  private final List<String> lines = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();
  private int newPeople;
  private int newTerms;
  private int changedTerms;
  private int goneTerms;

  /**
   * A review.
   *
   * @param text the differences, line by line
   * @param summary how many of what there are
   */
  record Review(String text, String summary) {}

  private ReviewDiff(DraftPack pack) {
    this.pack = pack;
  }

  /**
   * @param file how the pack is called in the review
   */
  static Review of(String file, DraftPack pack) {
    return new ReviewDiff(pack).review(file);
  }

  private Review review(String file) {
    people();
    pack.offices().forEach(this::office);
    goneOffices();
    pack.people().forEach(this::person);
    section("conflicts", conflicts.stream().map(c -> "! " + c).toList());
    String head = "--- what is known\n+++ " + file + "\n";
    return new Review(lines.isEmpty() ? "" : head + String.join("\n", lines) + "\n", summary());
  }

  private String summary() {
    return "%s, %s, %s, %s, %s"
        .formatted(
            count(newPeople, "new person", "new people"),
            count(newTerms, "new term", "new terms"),
            count(changedTerms, "changed term", "changed terms"),
            count(goneTerms, "term that is gone", "terms that are gone"),
            count(conflicts.size(), "conflict", "conflicts"));
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private void section(String title, List<String> changes) {
    if (!changes.isEmpty()) {
      lines.add("@@ " + title + " @@");
      lines.addAll(changes);
    }
  }

  private void people() {
    Set<String> before = new LinkedHashSet<>();
    pack.known().ownPeople().forEach(p -> before.add(Lines.life(p)));
    Set<String> after = new LinkedHashSet<>();
    for (FoundPerson person : pack.newPeople()) {
      after.add(Lines.life(person));
      newPeople += pack.known().has(person.key()) ? 0 : 1;
    }
    section("people", changes(before, after));
  }

  private static List<String> changes(Set<String> before, Set<String> after) {
    List<String> changes = new ArrayList<>();
    before.stream().filter(l -> !after.contains(l)).forEach(l -> changes.add("- " + l));
    after.stream().filter(l -> !before.contains(l)).forEach(l -> changes.add("+ " + l));
    return changes;
  }

  private void office(FoundOffice office, List<FoundTerm> found) {
    List<Term> known = pack.known().office(office.key()).map(Office::terms).orElse(List.of());
    OfficeChanges changes = OfficeChanges.of(known, found);
    section(office.key(), changes.lines());
    int changed = changes.changed();
    changedTerms += changed;
    newTerms += changes.added().size() - changed;
    goneTerms += changes.lost();
    boolean isOneSeat = pack.known().office(office.key()).filter(o -> o.seats() == 1).isPresent();
    for (FoundTerm term : isOneSeat ? changes.added() : List.<FoundTerm>of()) {
      changes.gone().stream()
          .filter(t -> isOther(t, term))
          .findFirst()
          .ifPresent(t -> conflict(office, term, t));
    }
  }

  /** Another pack has somebody else in the seat then. */
  private boolean isOther(Term known, FoundTerm found) {
    return !known.person().id().equals(found.person())
        && !known.acting()
        && !found.acting()
        && !pack.known().isOwn(known.citation().pack())
        && Runs.surelyOverlap(known.period(), Runs.period(found));
  }

  private void conflict(FoundOffice office, FoundTerm found, Term known) {
    conflicts.add(
        "%s: %s %s here, %s %s in %s"
            .formatted(
                office.key(),
                found.person(),
                found.period(),
                known.person().id(),
                Runs.text(known.period()),
                place(known.citation())));
  }

  private void goneOffices() {
    for (Office office : pack.known().ownOffices()) {
      boolean isGone = pack.offices().keySet().stream().noneMatch(o -> o.key().equals(office.id()));
      if (isGone) {
        goneTerms += office.terms().size();
        section(office.id(), office.terms().stream().map(t -> "- " + Lines.term(t)).toList());
      }
    }
  }

  private void person(FoundPerson found) {
    Optional<Person> same = pack.known().same(found);
    if (same.isPresent() && !pack.known().isOwn(same.get())) {
      life(found, "born", found.born(), same.get(), same.get().born());
      life(found, "died", found.died(), same.get(), same.get().died());
    } else if (same.isEmpty()) {
      pack.known().namesakes(found).stream()
          .filter(p -> !p.id().equals(found.key()))
          .findFirst()
          .ifPresent(p -> namesake(found, p));
    }
  }

  private void life(
      FoundPerson found,
      String event,
      Optional<EdtfDate> here,
      Person known,
      Optional<EdtfDate> there) {
    boolean disagree =
        here.isPresent()
            && there.isPresent()
            && (here.get().earliest().isAfter(there.get().latest())
                || there.get().earliest().isAfter(here.get().latest()));
    if (disagree) {
      conflicts.add(
          "%s: %s %s here, %s in %s"
              .formatted(
                  found.key(),
                  event,
                  here.get().text(),
                  there.get().text(),
                  place(known.citation())));
    }
  }

  private void namesake(FoundPerson found, Person known) {
    conflicts.add(
        "%s may be %s of %s: the names are the same, and no birthday or Wikidata id tells them apart"
            .formatted(found.key(), known.id(), place(known.citation())));
  }

  private static String place(Citation citation) {
    int line = citation.pack().position(citation.span().start(), ColumnUnit.CODE_POINT).line();
    return citation.pack().name() + ":" + line;
  }
}
