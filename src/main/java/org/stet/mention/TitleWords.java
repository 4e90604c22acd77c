package org.stet.mention;

import java.util.Map;
import java.util.Set;

/** The small words that stand around titles. */
final class TitleWords {
  /** What a word before a title makes of it. */
  static final Map<String, Modifier> BEFORE =
      Map.ofEntries(
          Map.entry("former", Modifier.FORMER),
          Map.entry("formerly", Modifier.FORMER),
          Map.entry("ex", Modifier.FORMER),
          Map.entry("then", Modifier.FORMER),
          Map.entry("late", Modifier.FORMER),
          Map.entry("onetime", Modifier.FORMER),
          Map.entry("erstwhile", Modifier.FORMER),
          Map.entry("past", Modifier.FORMER),
          Map.entry("previous", Modifier.FORMER),
          Map.entry("outgoing", Modifier.FORMER),
          Map.entry("departing", Modifier.FORMER),
          Map.entry("retired", Modifier.FORMER),
          Map.entry("ousted", Modifier.FORMER),
          Map.entry("deposed", Modifier.FORMER),
          Map.entry("exiled", Modifier.FORMER),
          Map.entry("disgraced", Modifier.FORMER),
          Map.entry("longtime", Modifier.FORMER),
          Map.entry("assassinated", Modifier.FORMER),
          Map.entry("slain", Modifier.FORMER),
          Map.entry("impeached", Modifier.FORMER),
          Map.entry("ailing", Modifier.FORMER),
          Map.entry("acting", Modifier.ACTING),
          Map.entry("interim", Modifier.ACTING),
          Map.entry("caretaker", Modifier.ACTING),
          Map.entry("incoming", Modifier.AHEAD),
          Map.entry("future", Modifier.AHEAD),
          Map.entry("next", Modifier.AHEAD),
          Map.entry("prospective", Modifier.AHEAD),
          Map.entry("potential", Modifier.AHEAD),
          Map.entry("aspiring", Modifier.AHEAD),
          Map.entry("presumptive", Modifier.AHEAD),
          Map.entry("wannabe", Modifier.AHEAD),
          Map.entry("would", Modifier.AHEAD));

  /** What a word after a title makes of it. */
  static final Set<String> AHEAD_AFTER =
      Set.of(
          "elect",
          "designate",
          "nominee",
          "candidate",
          "hopeful",
          "pick",
          "contender",
          "aspirant",
          "presumptive");

  /** Words before "for" and a title that is sought. */
  static final WordList SEEKING =
      WordList.of(
          """
          nominee nominees candidate candidates contender hopeful bid running ran run runs
          campaign campaigning campaigned pick choice candidacy race vying aspirant nominated
          standing frontrunner runner challenger nomination ticket ballot
          """);

  /** Words that make another office of a title: vice president, shadow foreign secretary. */
  static final WordList OTHER_OFFICE =
      WordList.of(
          """
          vice deputy assistant associate undersecretary shadow junior principal lieutenant lt
          honorary ceremonial fictional fake unofficial opposition mock student class parallel
          rival
          """);

  /** Words that do so only with a hyphen before or behind them: self-declared, co-president. */
  static final Set<String> OTHER_WITH_HYPHEN =
      Set.of("co", "sub", "styled", "proclaimed", "declared", "appointed");

  /** Words before a title that change nothing about which office it is. */
  static final WordList NEUTRAL =
      WordList.of(
          """
          independent new newly appointed elected reelected current sitting incumbent present embattled
          democratic republican gop labor conservative liberal labour centrist pro western
          european top powerful hawkish popular beleaguered reformist right left wing leftist
          rightist moderate progressive far beloved respected female black two term
          """);

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
  static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private TitleWords() {}
}
