package org.stet.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Problem;

/**
 * Puts packs together: looks up who is meant by an id, lets a later layer replace what an earlier
 * one says, and holds the facts against what cannot be otherwise.
 */
final class PackLinker {
  private final List<Problem> problems;
  private final Subjects subjects;
  private final Map<String, OfficeLinker.Linked> settled = new LinkedHashMap<>();
  private final Map<String, Pack.OfficeDraft> offices = new LinkedHashMap<>();
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private final StatementLayers statements = new StatementLayers();
  private final MemberLayers members = new MemberLayers();
  private final Map<String, Event> settledEvents = new LinkedHashMap<>();
  private final Map<String, Pack.EventDraft> events = new LinkedHashMap<>();

  PackLinker(List<Problem> problems) {
    this.problems = problems;
    this.subjects = new Subjects(problems);
  }

  /** Begins with facts that are linked already. */
  void begin(Facts facts) {
    facts.entities().forEach(subjects::put);
    facts.people().forEach(subjects::put);
    facts
        .offices()
        .forEach(
            o -> settled.put(o.id(), new OfficeLinker.Linked(o, List.copyOf(facts.holdersOf(o)))));
    facts.relations().forEach(r -> relations.put(r.id(), r));
    statements.begin(facts.statements());
    members.begin(facts.memberships());
    facts.events().forEach(e -> settledEvents.put(e.id(), e));
  }

  /**
   * Adds packs that stand beside each other: an id may be defined once in them, and amends an
   * earlier layer's.
   */
  void add(List<Pack> layer) {
    Definitions defined = new Definitions(problems);
    for (Pack pack : layer) {
      pack.entities()
          .forEach(e -> defined.once("subject", e.id(), e.citation(), () -> subjects.put(e)));
      pack.people()
          .forEach(p -> defined.once("subject", p.id(), p.citation(), () -> subjects.put(p)));
      pack.offices().forEach(o -> defined.once("office", o.id(), o.citation(), () -> put(o)));
      pack.relations()
          .forEach(
              r -> defined.once("relation", r.id(), r.citation(), () -> relations.put(r.id(), r)));
      pack.events()
          .forEach(e -> defined.once("event", e.id(), e.citation(), () -> events.put(e.id(), e)));
    }
    statements.add(layer.stream().flatMap(pack -> pack.statements().stream()).toList());
    members.add(layer.stream().flatMap(pack -> pack.members().stream()).toList());
  }

  private void put(Pack.OfficeDraft draft) {
    OfficeLinker.Linked before = settled.remove(draft.id());
    if (before != null) {
      offices.put(draft.id(), OfficeLayers.draft(before.office(), before.holders()));
    }
    offices.merge(draft.id(), draft, OfficeLayers::amended);
  }

  LinkedFacts link() {
    OfficeLinker linker = new OfficeLinker(subjects, problems);
    List<OfficeLinker.Linked> linked = new ArrayList<>(settled.values());
    offices.values().forEach(draft -> linker.link(draft).ifPresent(linked::add));
    Namesakes.check(subjects.people(), problems);
    StatementLinker others = new StatementLinker(subjects, relations, problems);
    events.keySet().forEach(settledEvents::remove);
    List<Event> allEvents = new ArrayList<>(settledEvents.values());
    events.values().forEach(e -> allEvents.add(others.link(e)));
    return new LinkedFacts(
        subjects.entities(),
        subjects.people(),
        linked.stream().map(OfficeLinker.Linked::office).toList(),
        linked.stream().map(OfficeLinker.Linked::holders).toList(),
        List.copyOf(relations.values()),
        statements.link(others),
        members.link(others),
        allEvents);
  }
}
