package org.stet.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Person;

/**
 * All names of an article: who of the facts is named in full, and every row of words that is
 * written as a name.
 */
public final class ArticleNames {
  private final Map<Person, Integer> inFull = new LinkedHashMap<>();
  private final Set<Entity> entities = new HashSet<>();
  private final List<NameRun> full = new ArrayList<>();
  private final Map<String, List<NameRun>> alone = new LinkedHashMap<>();
  private final Map<String, Integer> families = new HashMap<>();
  private final Map<String, Set<String>> givenByFamily = new HashMap<>();
  private final Map<List<String>, Integer> timesOfFull = new HashMap<>();
  private final Set<String> lowerCase = new HashSet<>();

  ArticleNames(List<SentenceReading> sentences) {
    sentences.forEach(this::collectLowerCase);
    sentences.forEach(this::collect);
  }

  private void collectLowerCase(SentenceReading sentence) {
    for (Word word : sentence.words()) {
      if (word.letters() == Word.Letters.LOWER) {
        lowerCase.add(word.key());
      }
    }
  }

  private void collect(SentenceReading sentence) {
    sentence.entities().forEach(m -> entities.addAll(m.meanings()));
    boolean isTitleCase = sentence.isTitleCase();
    int i = 0;
    while (i < sentence.size()) {
      i = collect(sentence, i, isTitleCase);
    }
  }

  /** Takes what begins at a word, and gives the word to go on with. */
  private int collect(SentenceReading sentence, int i, boolean isTitleCase) {
    if (!sentence.word(i).isCapitalized() && !sentence.beginsName(i)) {
      return i + 1;
    }
    Optional<Gazetteer.Match<Person>> person = sentence.personAt(i);
    if (person.isPresent() && !new NameRun(sentence, i, person.get().end()).goesOn()) {
      person.get().meanings().forEach(p -> inFull.merge(p, 1, Integer::sum));
      count(sentence.word(person.get().end() - 1).key());
      return person.get().end();
    }
    int named = sentence.endOfTitleOrEntity(i);
    if (named > i) {
      return named;
    }
    Optional<NameRun> run =
        isTitleCase || isOrdinary(sentence, i) ? Optional.empty() : NameRuns.at(sentence, i);
    run.ifPresent(this::collect);
    return run.map(NameRun::end).orElse(i + 1);
  }

  private void collect(NameRun run) {
    List<String> keys = run.bareKeys();
    count(keys.getLast());
    if (keys.size() == 1) {
      alone.computeIfAbsent(keys.getFirst(), k -> new ArrayList<>()).add(run);
    } else {
      full.add(run);
      timesOfFull.merge(keys, 1, Integer::sum);
      givenByFamily.computeIfAbsent(keys.getLast(), k -> new HashSet<>()).add(keys.getFirst());
    }
  }

  private void count(String family) {
    families.merge(family, 1, Integer::sum);
  }

  /**
   * A capital at the head of a sentence or a quotation tells nothing where the article has the word
   * in small letters.
   */
  private boolean isOrdinary(SentenceReading sentence, int i) {
    Word word = sentence.word(i);
    boolean isHead = word.gap() == Gap.START || word.gap() == Gap.OTHER;
    return isHead && (lowerCase.contains(word.key()) || TitleWords.OUTSIDE.contains(word.key()));
  }

  /** The people of the facts whose full name stands in the article. */
  public Set<Person> inFull() {
    return inFull.keySet();
  }

  /** How often a person's full name stands in the article. */
  public int timesInFull(Person person) {
    return inFull.getOrDefault(person, 0);
  }

  /** Whether a place or body is named. */
  public boolean mentions(Entity entity) {
    return entities.contains(entity);
  }

  /** Names of two words or more that no fact knows. */
  public List<NameRun> full() {
    return full;
  }

  /** Single words that are written as a name, by key, each with its places. */
  public Map<String, List<NameRun>> alone() {
    return alone;
  }

  /** How often a word stands last in a name, or is one alone. */
  public int timesAsFamily(String key) {
    return families.getOrDefault(key, 0);
  }

  /** Whether a word is the last of an unknown full name. */
  public boolean endsFullName(String key) {
    return givenByFamily.containsKey(key);
  }

  /** How often an unknown full name stands in the article. */
  public int timesOf(NameRun run) {
    return timesOfFull.getOrDefault(run.bareKeys(), 0);
  }

  /** Whether unknown people of one family name have different given names. */
  public boolean isShared(String family) {
    return givenNames(family).size() > 1;
  }

  /** The given names of unknown people of one family name. */
  public Set<String> givenNames(String family) {
    return givenByFamily.getOrDefault(family, Set.of());
  }

  /** Whether the article has a word in small letters too. */
  public boolean isOrdinary(String key) {
    return lowerCase.contains(key);
  }
}
