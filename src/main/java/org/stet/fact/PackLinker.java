package org.stet.fact;

import java.util.ArrayList;
import java.util.Iterator;
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
  private final List<Pack.StatementDraft> layerStatements = new ArrayList<>();
  private final List<Pack.MemberDraft> layerMembers = new ArrayList<>();
  private Definitions defined;
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
    this.defined = new Definitions(problems);
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
   * Begins with packs that stand beside each other: an id may be defined once in them, and amends
   * an earlier layer's.
   */
  void beginLayer() {
    defined = new Definitions(problems);
  }

  /** Adds a pack to the layer that was begun last. */
  void add(Pack pack) {
    pack.entities()
        .forEach(e -> defined.once("subject", e.id(), e.citation(), () -> subjects.put(e)));
    pack.people()
        .forEach(p -> defined.once("subject", p.id(), p.citation(), () -> subjects.put(p)));
    pack.offices()
        .forEach(o -> defined.once("office", o.id(), o.citation(), () -> put(subjects.sharing(o))));
    pack.relations()
        .forEach(
            r -> defined.once("relation", r.id(), r.citation(), () -> relations.put(r.id(), r)));
    pack.events()
        .forEach(e -> defined.once("event", e.id(), e.citation(), () -> events.put(e.id(), e)));
    layerStatements.addAll(pack.statements());
    layerMembers.addAll(pack.members());
  }

  /** What was noted to find ids twice is given up. */
  void endLayer() {
    defined = new Definitions(problems);
    statements.add(List.copyOf(layerStatements));
    members.add(List.copyOf(layerMembers));
    layerStatements.clear();
    layerMembers.clear();
  }

  private void put(Pack.OfficeDraft draft) {
    OfficeLinker.Linked before = settled.remove(draft.id());
    if (before != null) {
      offices.put(draft.id(), OfficeLayers.draft(before.office(), before.holders()));
    }
    offices.merge(draft.id(), draft, OfficeLayers::amended);
  }

  /** Each draft is given up as soon as it is linked. */
  private void linkOffices(OfficeLinker linker, List<OfficeLinker.Linked> linked) {
    Iterator<Pack.OfficeDraft> drafts = offices.values().iterator();
    while (drafts.hasNext()) {
      linker.link(drafts.next()).ifPresent(linked::add);
      drafts.remove();
    }
  }

  LinkedFacts link() {
    OfficeLinker linker = new OfficeLinker(subjects, problems);
    List<OfficeLinker.Linked> linked = new ArrayList<>(settled.values());
    linkOffices(linker, linked);
    Namesakes.check(subjects.people(), problems);
    StatementLinker others = new StatementLinker(subjects, relations, problems);
    events.keySet().forEach(settledEvents::remove);
    List<Event> allEvents = new ArrayList<>(settledEvents.values());
    events.values().forEach(e -> allEvents.add(others.link(e)));
    return new LinkedFacts(
        subjects.entities(),
        new ArrayList<>(subjects.people()),
        linked.stream().map(l -> l.office().withoutTerms()).toList(),
        new ArrayList<>(linked.stream().map(OfficeLinker.Linked::holders).toList()),
        List.copyOf(relations.values()),
        statements.link(others),
        members.link(others),
        allEvents);
  }
}
