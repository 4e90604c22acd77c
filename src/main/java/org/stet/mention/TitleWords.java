package org.stet.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.fact.WordSort;

/** The small words that stand around titles: grammar here, the rest in the lexicon. */
final class TitleWords {
  /** Words that come before a title without belonging to it. */
  static final WordList OUTSIDE =
      WordList.of(
          """
          the a an by to of with and or but that when as for from while if said says told
          called than like between against after before since because including where who whom
          whether about over at on in into during until though although is was are were be
          been became become becomes remains being not their his her its our my your this
          which both also met urged asked wrote added named saying then so however did does do
          has have had will can could should may might must joined behind toward towards via
          without within under alongside around near unlike despite through only just even why
          how what there here now today yesterday let lets thanks dear accused praised
          criticized blamed meeting meets backed supported replaced succeeded defeated beat
          made gave quoted
          """);

  /** Words that put a place beside a title without tying it to the title. */
  static final WordList PREPOSITIONS =
      WordList.of(
          """
          in at from near to of for with across outside inside throughout around over into via
          visiting visited leaving toured touring invaded attacked against
          """);

  /** What somebody is towards a country, with a hyphen: "pro-Israel", "anti-Russian". */
  static final Set<String> STANCES = Set.of("pro", "anti", "non", "half", "part");

  /** Words that end an adverb of time before a title. */
  static final Set<String> TIMES =
      Set.of("week", "day", "month", "year", "weekend", "morning", "afternoon", "evening", "night");

  /** Words that count holders. */
  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  private TitleWords() {}

  /** "the 41st president", "the first president". */
  static boolean isOrdinal(String key) {
    return ORDINALS.contains(key)
        || (key.length() > 2 && Character.isDigit(key.charAt(0)) && ORDINAL.matcher(key).matches());
  }

  /** What a word before a title makes of it. */
  static Optional<Modifier> modifier(String key) {
    return is(WordSort.FORMER, key)
        ? Optional.of(Modifier.FORMER)
        : is(WordSort.ACTING, key)
            ? Optional.of(Modifier.ACTING)
            : is(WordSort.AHEAD, key) ? Optional.of(Modifier.AHEAD) : Optional.empty();
  }

  /** Whether the lexicon has a word in a list. */
  static boolean is(WordSort sort, String key) {
    return OfficeWords.shipped().is(sort, key);
  }
}
