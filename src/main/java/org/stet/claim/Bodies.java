package org.stet.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.fact.Entity;
import org.stet.mention.Gazetteer;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/**
 * Which of several bodies of one name an article means: "ICC" is the criminal court where the
 * article writes that out.
 */
final class Bodies {
  private final Set<Entity> unmistaken = new HashSet<>();

  private Bodies(Reading reading) {
    for (SentenceReading sentence : reading.sentences()) {
      for (Gazetteer.Match<Entity> match : sentence.entities()) {
        if (match.meanings().size() == 1) {
          unmistaken.add(match.meanings().getFirst());
        }
      }
    }
  }

  static Bodies of(Reading reading) {
    return reading.once(Bodies.class, Bodies::new);
  }

  /**
   * The one body of a sort that a name means.
   *
   * @param isOfSort whether a body is of the sort that is looked for
   */
  Optional<Entity> meant(
      SentenceReading sentence, Gazetteer.Match<Entity> match, Predicate<Entity> isOfSort) {
    String text = sentence.text(match.first(), match.end());
    List<Entity> meanings =
        match.meanings().size() == 1
            ? match.meanings()
            : match.meanings().stream().filter(e -> isCalled(e, text)).toList();
    List<Entity> fitting = meanings.stream().filter(isOfSort).toList();
    return Optional.of(fitting)
        .filter(f -> f.size() == 1 && !hasSign(sentence, match.end()))
        .map(List::getFirst)
        .filter(body -> meanings.size() == 1 || isOnlyOneNamed(body, meanings));
  }

  /** The bodies that the article names and whose names have one of some words. */
  List<Entity> ofSort(Set<String> words) {
    return unmistaken.stream().filter(e -> !e.isPlace() && hasWord(e, words)).toList();
  }

  private static boolean hasWord(Entity entity, Set<String> words) {
    return Arrays.stream(entity.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(words::contains);
  }

  /** Whether the article names the body that it is part of: the United Nations of its council. */
  boolean isNamedWithMore(Entity body) {
    return unmistaken.stream()
        .anyMatch(e -> !e.isPlace() && !e.equals(body) && body.name().startsWith(e.name() + " "));
  }

  private boolean isOnlyOneNamed(Entity body, List<Entity> meanings) {
    return unmistaken.contains(body)
        && meanings.stream().noneMatch(e -> !e.equals(body) && unmistaken.contains(e));
  }

  /** Look-up leaves signs out: "OPEC" is found where "OPEC+" is meant. */
  private static boolean isCalled(Entity entity, String text) {
    return Stream.of(Stream.of(entity.name()), entity.also().stream(), entity.acronym().stream())
        .flatMap(s -> s)
        .anyMatch(name -> name.replace(".", "").equals(text.replace(".", "")));
  }

  private static boolean hasSign(SentenceReading sentence, int end) {
    String behind = end < sentence.size() ? sentence.gapText(end) : sentence.tail();
    return behind.startsWith("+");
  }
}
