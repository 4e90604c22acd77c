package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.kit.SmallPacks;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Stamp;

/** What is written in a pack is what the index gives back. */
class IndexTest {
  private static final String ALLIANCE =
      """
      pack: alliance
      about: An alliance, its seat, its members and what it did
      source: https://example.org/alliance
      checked: 2026-11-01
      places:
        brussels: {name: Brussels}
        paris: {name: Paris}
        france: {name: France, demonyms: [French]}
        ohio: {name: Ohio}
      bodies:
        nato: {name: North Atlantic Treaty Organization, acronym: NATO}
        green-party: {name: Green Party}
      offices:
        ohio-senator:
          title: senator
          before-name: [Sen.]
          of: ohio
          seats: 2
          holders:
            - {person: ann-lee, term: 2011-01-03/.., party: green-party, district: "4", source: https://example.org/lee}
            - {person: bob-ray, term: 2015-01-03/2021-01-03}
            - {person: old-sam, term: ../.., party: green-party}
      people:
        ann-lee:
          name: Ann Lee
          former-names: [{name: Ann Miller, until: 1990}]
          born: 1960~
          wikidata: Q42
        bob-ray: {name: Bob Ray}
        old-sam: {name: Samuel Old, died: 1870-05}
      relations:
        headquarters:
          one-value: true
          value: place
          phrases: ["{value}-based {subject}"]
        member-count: {one-value: true, value: number}
      facts:
        - {subject: nato, relation: headquarters, value: paris, until: 1967-10-16}
        - {subject: nato, relation: headquarters, value: brussels, since: 1967-10-16}
        - {subject: nato, relation: member-count, value: 32, since: 2024-03-07}
      members:
        - of: nato
          complete: true
          members:
            - {place: france, since: 1949-04-04}
      events:
        accession: {name: accession of France, what: [joined NATO], on: [nato], by: france, place: paris, day: 1949-04-04}
        long-war: {name: long war, also: [the war], term: 1950/1952-06}
      """;

  private static Facts facts(String... packs) {
    return SmallPacks.facts(packs);
  }

  @Test
  void aPersonHasAllThatIsWrittenOfHer() {
    Person lee = facts(ALLIANCE).person("ann-lee").orElseThrow();
    assertThat(lee.formerNames())
        .containsExactly(
            new Person.FormerName(
                "Ann Miller", new Period(Optional.empty(), EdtfDate.parse("1990"))));
    assertThat(lee.born().orElseThrow().text()).isEqualTo("1960~");
    assertThat(lee.wikidata()).contains("Q42");
    assertThat(lee.died()).isEmpty();
  }

  @Test
  void aTermHasPartyDistrictAndItsOwnSource() {
    Office senator = facts(ALLIANCE).office("ohio-senator").orElseThrow();
    Term term = senator.terms().getFirst();
    assertThat(term.party().orElseThrow().name()).isEqualTo("Green Party");
    assertThat(term.district()).contains("4");
    assertThat(term.citation().url()).isEqualTo("https://example.org/lee");
    assertThat(senator.seats()).isEqualTo(2);
  }

  @Test
  void whoseTimeIsNotRecordedIsNoTermButAHolder() {
    Facts facts = facts(ALLIANCE);
    Office senator = facts.office("ohio-senator").orElseThrow();
    assertThat(senator.terms()).hasSize(2);
    assertThat(facts.holdersOf(senator)).hasSize(3);
    assertThat(facts.allTenuresOf(facts.person("old-sam").orElseThrow()))
        .extracting(t -> t.term().period())
        .containsExactly(Period.UNKNOWN);
  }

  @Test
  void aStatementIsFoundByItsSubject() {
    Facts facts = facts(ALLIANCE);
    assertThat(facts.statementsOn(facts.entity("nato").orElseThrow()))
        .extracting(s -> s.relation().id() + " " + s.value() + " " + s.period().words())
        .containsExactly(
            "headquarters Paris until Oct. 16, 1967",
            "headquarters Brussels since Oct. 16, 1967",
            "member-count 32 since March 7, 2024");
  }

  @Test
  void aMembershipIsFoundFromBothSides() {
    Facts facts = facts(ALLIANCE);
    Entity nato = facts.entity("nato").orElseThrow();
    Entity france = facts.entity("france").orElseThrow();
    assertThat(facts.membersOf(nato)).hasSize(1).isEqualTo(facts.membershipsOf(france));
    assertThat(facts.membersOf(nato).getFirst().complete()).isTrue();
    assertThat(facts.membersOf(france)).isEmpty();
  }

  @Test
  void anEventHasItsTimeAndWhoTookPart() {
    List<Event> events = facts(ALLIANCE).events();
    assertThat(events)
        .extracting(Event::when)
        .containsExactly("on April 4, 1949", "from 1950 to June 1952");
    Event accession = events.getFirst();
    assertThat(accession.by().orElseThrow().name()).isEqualTo("France");
    assertThat(accession.on()).extracting(Subject::name).hasSize(1);
    assertThat(accession.place().orElseThrow().name()).isEqualTo("Paris");
  }

  @Test
  void whoIsNotThereIsNotFound() {
    Facts facts = facts(ALLIANCE);
    assertThat(facts.person("nobody")).isEmpty();
    assertThat(facts.person("nato")).isEmpty();
    assertThat(facts.entity("ann-lee")).isEmpty();
  }

  @Test
  void anIndexFromTheCacheIsTheSameAsAFreshOne(@TempDir Path folder) throws IOException {
    IndexCache cache = IndexCache.in(folder.resolve("made-when-needed"));
    List<List<Source>> layers = List.of(List.of(new Source("alliance.yaml", own(ALLIANCE))));
    Facts fresh = sound(Packs.loadShippedAnd(layers, IndexExtension.NONE, cache));
    try (var files = Files.list(folder.resolve("made-when-needed"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .hasSize(1)
          .allMatch(f -> f.endsWith(".facts"));
    }
    Facts cached = sound(Packs.loadShippedAnd(layers, IndexExtension.NONE, cache));
    assertThat(cached.file().bytes()).isEqualTo(fresh.file().bytes());
    Citation citation = cached.person("ann-lee").orElseThrow().citation();
    assertThat(citation.pack().lineAt(citation.span().start())).isEqualTo(25);
  }

  @Test
  void aBrokenFileInTheCacheIsMadeAgain(@TempDir Path folder) throws IOException {
    IndexCache cache = IndexCache.in(folder);
    List<List<Source>> layers = List.of(List.of(new Source("alliance.yaml", own(ALLIANCE))));
    Facts fresh = sound(Packs.loadShippedAnd(layers, IndexExtension.NONE, cache));
    try (var files = Files.list(folder)) {
      Files.write(files.findFirst().orElseThrow(), new byte[100]);
    }
    Facts again = sound(Packs.loadShippedAnd(layers, IndexExtension.NONE, cache));
    assertThat(again.file().bytes()).isEqualTo(fresh.file().bytes());
  }

  @Test
  void anIndexOfWhichOnlyTheHeadWasWrittenIsMadeAgain(@TempDir Path folder) throws IOException {
    IndexCache cache = IndexCache.in(folder);
    List<List<Source>> layers = List.of(List.of(new Source("alliance.yaml", own(ALLIANCE))));
    Facts fresh = sound(Packs.loadShippedAnd(layers, IndexExtension.NONE, cache));
    try (var files = Files.list(folder)) {
      Path file = files.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      java.util.Arrays.fill(bytes, 400, bytes.length, (byte) 0);
      Files.write(file, bytes);
    }
    Facts again = sound(Packs.loadShippedAnd(layers, IndexExtension.NONE, cache));
    assertThat(again.file().bytes()).isEqualTo(fresh.file().bytes());
  }

  /** The alliance in a file that was written at some time; counts how often its text is read. */
  private static List<List<Source>> stored(Instant changed, String identity, AtomicInteger reads) {
    return List.of(
        List.of(
            Source.stored(
                "alliance.yaml",
                new Stamp(identity, changed),
                () -> {
                  reads.incrementAndGet();
                  return own(ALLIANCE);
                })));
  }

  @Test
  void packsOfAKnownStampAreNotRead(@TempDir Path folder) {
    IndexCache cache = IndexCache.in(folder);
    AtomicInteger reads = new AtomicInteger();
    Instant changed = Instant.parse("2020-01-01T00:00:00Z");
    sound(Packs.loadShippedAnd(stored(changed, "file 1", reads), IndexExtension.NONE, cache));
    assertThat(reads.getAndSet(0)).isPositive();
    Facts again =
        sound(Packs.loadShippedAnd(stored(changed, "file 1", reads), IndexExtension.NONE, cache));
    assertThat(again.person("ann-lee")).isPresent();
    assertThat(reads.getAndSet(0)).isZero();
    sound(Packs.loadShippedAnd(stored(changed, "file 2", reads), IndexExtension.NONE, cache));
    assertThat(reads.getAndSet(0)).isPositive();
    Instant later = changed.plusSeconds(1);
    sound(Packs.loadShippedAnd(stored(later, "file 1", reads), IndexExtension.NONE, cache));
    assertThat(reads.get()).isPositive();
  }

  /** Within one tick of the file system's clock a file can change and keep its stamp. */
  @Test
  void aStampOfThisVeryMomentIsNotTrusted(@TempDir Path folder) throws IOException {
    IndexCache cache = IndexCache.in(folder);
    AtomicInteger reads = new AtomicInteger();
    Path now = Files.createFile(folder.resolve("now"));
    Instant changed = Files.getLastModifiedTime(now).toInstant().plusSeconds(60);
    sound(Packs.loadShippedAnd(stored(changed, "file", reads), IndexExtension.NONE, cache));
    reads.set(0);
    sound(Packs.loadShippedAnd(stored(changed, "file", reads), IndexExtension.NONE, cache));
    assertThat(reads.get()).isPositive();
  }

  @Test
  void anIdIsOfAPersonOrOfAPlaceInAllLayers() {
    String person =
        """
        pack: person
        about: A person with the id of a place
        source: https://example.org/person
        checked: 2026-11-01
        people:
          paris: {name: Paris Lee}
        """;
    List<List<Source>> layers =
        List.of(
            List.of(new Source("alliance.yaml", ALLIANCE)),
            List.of(new Source("person.yaml", person)));
    assertThat(Packs.load(layers)).isInstanceOf(Packs.Loaded.Broken.class);
    assertThat(((Packs.Loaded.Broken) Packs.load(layers)).problems())
        .extracting(Problem::message)
        .containsExactly("'paris' is the id of Paris in alliance.yaml already; take another one");
  }

  @Test
  void thousandsOfLaterFactsOfOneSubjectAreNoTrouble() {
    StringBuilder later =
        new StringBuilder(
            """
            pack: later
            about: Many facts
            source: https://example.org/later
            checked: 2026-11-01
            facts:
            """);
    for (int i = 0; i < 5_000; i++) {
      later.append("  - {subject: nato, relation: member-count, value: ").append(i + 40);
      later.append(", since: ").append(3000 + i).append(", until: ").append(3000 + i).append("}\n");
    }
    Facts facts =
        SmallPacks.sound(
            List.of(
                List.of(new Source("alliance.yaml", ALLIANCE)),
                List.of(new Source("later.yaml", later.toString()))));
    assertThat(facts.statementsOn(facts.entity("nato").orElseThrow())).hasSize(5_003);
  }

  @Test
  void aFolderThatCannotBeWrittenCostsTimeOnly(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("a-file-and-no-folder"));
    List<List<Source>> layers = List.of(List.of(new Source("alliance.yaml", own(ALLIANCE))));
    Facts facts = sound(Packs.loadShippedAnd(layers, IndexExtension.NONE, IndexCache.in(file)));
    assertThat(facts.person("ann-lee")).isPresent();
  }

  /** The same without the ids that the shipped packs may have too. */
  private static String own(String pack) {
    return pack.replace("ohio", "ohio-of-old");
  }

  private static Facts sound(Packs.Loaded loaded) {
    return switch (loaded) {
      case Packs.Loaded.Sound sound -> sound.facts();
      case Packs.Loaded.Broken broken ->
          throw new AssertionError(broken.problems().stream().map(Problem::describe).toList());
    };
  }
}
