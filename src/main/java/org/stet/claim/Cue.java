package org.stet.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.mention.Calendar;

/**
 * What a sentence must hold for a claim of some kind to stand in it. Nearly no sentence holds it,
 * so that a finder that asks first has nearly nothing to do.
 *
 * @see Cues
 */
enum Cue {
  BIRTH("born"),
  LIFE(LifeFinder.words()),
  KIN(Arrays.stream(Tie.values()).flatMap(Tie::nouns)),
  ANNIVERSARY("anniversary birthday"),

  /** The last word of the name of a day that is kept each year. */
  FIXED_DAY(FixedDay.lastWords()),

  /** Behind a length of time: from when it is counted. */
  COUNTED_FROM(EventDistances.countedFrom()),
  TIME_UNIT(Stretches.units().stream()),
  YEARS("year years"),
  MONTH(Calendar.monthKeys().stream()),

  /** A noun for members, "part of", or a verb of joining and leaving. */
  MEMBERSHIP(
      "member members ally allies country countries nation nations state states part"
          + " joined left quit became"),

  /** "R-Ky.", "a Republican", "the senator from". */
  AFFILIATION(
      Stream.of(PartyWord.letters(), PartyWord.nouns(), StateSeat.TITLES).flatMap(Set::stream)),
  GENDERED_TITLE(GenderedWords.all().stream()),
  SUCCESSION(SuccessionFinder.NOUNS.stream()),

  /** A word at which the wording of a relation is looked for. */
  RELATION,

  /** The first word of what somebody did, by the packs. */
  DEED,

  /** The first or the last word of the name of a body. */
  BODY,
  DIGITS,

  /** A number of four digits. */
  YEAR,

  /** A word of nothing but capitals. */
  CAPITALS;

  /** With spaces between them. */
  private final String words;

  Cue() {
    this("");
  }

  Cue(String words) {
    this.words = words;
  }

  Cue(Stream<String> words) {
    this(String.join(" ", words.distinct().toList()));
  }

  /** Its words; none where the packs list them, or where it is told by how a word is written. */
  List<String> words() {
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  /** Whether its words need a capital. */
  boolean isName() {
    return this == MONTH || this == BODY;
  }

  /** Its place in a set of cues that is kept in one number. */
  @SuppressWarnings("EnumOrdinal") // no number of it outlives the run
  int bit() {
    return 1 << ordinal();
  }

  static int bits(Cue... cues) {
    int bits = 0;
    for (Cue cue : cues) {
      bits |= cue.bit();
    }
    return bits;
  }
}
