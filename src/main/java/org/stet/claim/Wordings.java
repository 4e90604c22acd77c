package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stet.fact.Entity;
import org.stet.fact.Facts;
import org.stet.fact.Relation;
import org.stet.fact.Statement;
import org.stet.mention.Gazetteer;
import org.stet.mention.Phrase;

/** The wordings of all relations of the packs, by the word at which each is looked for. */
final class Wordings {
  private final Facts facts;
  private final Map<String, List<Wording>> byAnchor = new HashMap<>();
  private final List<Wording> wordless = new ArrayList<>();

  /**
   * Kept, since an article names few places again and again; there are no more than the packs have.
   */
  private final Map<String, List<Wording>> wordlessById = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> texts = new ConcurrentHashMap<>();

  /** A wording and the relations that print may mean by it. */
  record Wording(Phrase phrase, List<Relation> relations) {
    boolean isOfNumber() {
      return relations.getFirst().valueKind() == Relation.ValueKind.NUMBER;
    }

    /** Whether it tells a quantity of a body, which is another kind of claim: "27-nation". */
    boolean isCount() {
      return isOfNumber() && phrase.isCompound();
    }
  }

  private Wordings(Gazetteer gazetteer) {
    this.facts = gazetteer.facts();
    Map<String, List<Relation>> byText = new LinkedHashMap<>();
    for (Relation relation : facts.relations()) {
      relation
          .phrases()
          .forEach(p -> byText.computeIfAbsent(p, t -> new ArrayList<>()).add(relation));
    }
    byText.forEach((text, relations) -> Phrase.of(text).ifPresent(p -> add(p, relations)));
  }

  private void add(Phrase phrase, List<Relation> relations) {
    Wording wording = new Wording(phrase, List.copyOf(relations));
    phrase
        .anchor()
        .map(key -> byAnchor.computeIfAbsent(key, a -> new ArrayList<>()))
        .orElse(wordless)
        .add(wording);
  }

  static Wordings of(Gazetteer gazetteer) {
    return gazetteer.once(Wordings.class, Wordings::new);
  }

  /** The words at which they are looked for. */
  Set<String> anchors() {
    return byAnchor.keySet();
  }

  /** Those that may stand around a word. */
  List<Wording> at(String key) {
    return byAnchor.getOrDefault(key, List.of());
  }

  /** Those that have no word of their own and may begin with a subject: "{subject}, {value}". */
  List<Wording> wordless(Entity subject) {
    return wordlessById.computeIfAbsent(subject.id(), id -> wordlessOf(subject));
  }

  private List<Wording> wordlessOf(Entity subject) {
    List<Statement> told = facts.statementsOn(subject);
    return wordless.stream()
        .filter(w -> told.stream().anyMatch(s -> w.relations().contains(s.relation())))
        .toList();
  }

  /** Whether a text is a value of a relation, of whatever subject: "yen" is a currency. */
  boolean isValue(Relation relation, String text) {
    return texts.computeIfAbsent(relation.id(), id -> valuesOf(relation)).contains(text);
  }

  private Set<String> valuesOf(Relation relation) {
    return facts.statements().stream()
        .filter(s -> s.relation().id().equals(relation.id()))
        .map(s -> s.value().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
