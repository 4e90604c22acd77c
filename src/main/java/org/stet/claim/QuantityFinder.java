package org.stet.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.claim.QuantityClaim.Form;
import org.stet.fact.Entity;
import org.stet.mention.Gap;
import org.stet.mention.Gazetteer;
import org.stet.mention.Numeral;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** Finds numbers that a sentence gives to a body. */
final class QuantityFinder {
  /** What may stand before "27-nation bloc" when all of it is meant, as it is now. */
  private static final WordList BEFORE = WordList.of("the this 's current entire whole");

  /** The nouns of "NATO's 32 members", and the unit of each. */
  private static final Map<String, String> NOUNS =
      Map.of(
          "members", "member",
          "nations", "nation",
          "countries", "country",
          "states", "state",
          "seats", "seat",
          "justices", "justice",
          "judges", "judge");

  /** Tags of verbs that can be the verb of a sentence. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** Words behind such a noun that pick some of them out. */
  private static final WordList PICKING =
      WordList.of(
          """
          that who which in with without using outside from where whose excluding except not on
          under along around for at of
          """);

  private static final WordList SPEAKERS =
      WordList.of(
          """
          leaders heads ministers governments presidents ambassadors representatives envoys chiefs capitals
          """);

  private final Reading reading;
  private final SentenceReading sentence;
  private final Set<String> units;
  private final BodyCounts counts;
  private final NamedBody names;

  QuantityFinder(Reading reading, SentenceReading sentence, Set<String> units) {
    this.reading = reading;
    this.sentence = sentence;
    this.units = units;
    this.counts = BodyCounts.of(reading.facts());
    this.names = new NamedBody(reading, sentence);
  }

  Optional<QuantityClaim> claim(Numeral number) {
    boolean isCount =
        number.kind() == Numeral.Kind.CARDINAL
            && number.whole().filter(n -> n > 1).isPresent()
            && number.currency().isEmpty()
            && !number.percent()
            && number.end() < sentence.size();
    if (!isCount) {
      return Optional.empty();
    }
    return sentence.word(number.end()).gap() == Gap.HYPHEN
        ? compound(number)
        : possessive(number).or(() -> whole(number)).or(() -> told(number));
  }

  /** "the 27-nation EU". */
  private Optional<QuantityClaim> compound(Numeral number) {
    String unit = sentence.word(number.end()).key();
    int head = number.end() + 1;
    boolean isWhole =
        units.contains(unit) && head < sentence.size() && sentence.word(head).gap() == Gap.SPACE;
    if (!isWhole) {
      return Optional.empty();
    }
    return names
        .behind(number.first(), head, unit)
        .filter(f -> f.isAside() || isFree(number.first()))
        .filter(f -> !isInsideName(f.end()))
        .map(f -> claim(number, unit, f.bodies(), Form.COMPOUND, f.isBare()));
  }

  /** Whether nothing before the number makes another body, or another time, of it. */
  private boolean isFree(int first) {
    Word word = sentence.word(first);
    return first == 0
        || (word.gap() != Gap.SPACE && word.gap() != Gap.HYPHEN)
        || BEFORE.contains(sentence.word(first - 1).key())
        || sentence.entityEndingAt(first).isPresent();
  }

  /** "NATO's 32 members". */
  private Optional<QuantityClaim> possessive(Numeral number) {
    int s = number.first() - 1;
    return plural(number.end())
        .filter(p -> s > 0 && sentence.word(s).isPossessive() && !isPicked(p.end()))
        .flatMap(
            p ->
                sentence
                    .entityEndingAt(s)
                    .flatMap(m -> body(m, p.unit()))
                    .map(b -> claim(number, p.unit(), List.of(b.body()), Form.WHOLE, b.isBare())));
  }

  /** "all 27 EU members", "the 27 EU members", "all 27 members of the EU". */
  private Optional<QuantityClaim> whole(Numeral number) {
    int first = number.first();
    boolean isAll = first > 0 && sentence.word(first - 1).is("all");
    boolean isThe =
        first > 0
            && sentence.word(first - 1).is("the")
            && !(first > 1 && sentence.word(first - 2).is("of") && !isOfAll(first - 3));
    if ((!isAll && !isThe) || sentence.word(first).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    boolean isOfAll = first > 2 && isOfAll(first - 3);
    Form form = isAll || isOfAll ? Form.WHOLE : Form.PERHAPS_PART;
    return beforeNoun(number, form)
        .or(() -> behindNoun(number, form))
        .or(() -> isAll ? states(number) : Optional.empty());
  }

  /** "the leaders of the 27 members": those who speak for all of them. */
  private boolean isOfAll(int index) {
    return index >= 0 && SPEAKERS.contains(sentence.word(index).key());
  }

  /** "the Senate, which has 100 members", "NATO has 32 members". */
  private Optional<QuantityClaim> told(Numeral number) {
    int has = number.first() - 1;
    if (has < 1 || !sentence.word(has).is("has") || sentence.word(has).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    boolean isClause =
        sentence.word(has - 1).is("which") && sentence.word(has - 1).gap() == Gap.COMMA;
    return plural(number.end())
        .filter(p -> !isPicked(p.end()))
        .flatMap(
            p ->
                sentence
                    .entityEndingAt(isClause ? has - 1 : has)
                    .filter(m -> !isOfOther(m.first()))
                    .flatMap(m -> body(m, p.unit()))
                    .map(b -> claim(number, p.unit(), List.of(b.body()), Form.WHOLE, b.isBare())));
  }

  /** "a committee of the Senate, which has 12 members". */
  private boolean isOfOther(int first) {
    int before = first > 0 && sentence.word(first - 1).is("the") ? first - 2 : first - 1;
    return before >= 0
        && sentence.word(before + 1).gap() == Gap.SPACE
        && !BEFORE.contains(sentence.word(before).key());
  }

  private Optional<QuantityClaim> beforeNoun(Numeral number, Form form) {
    return sentence
        .entityAt(number.end())
        .flatMap(
            m ->
                plural(m.end())
                    .filter(p -> !isPicked(p.end()))
                    .flatMap(
                        p ->
                            body(m, p.unit())
                                .map(
                                    b ->
                                        claim(
                                            number,
                                            p.unit(),
                                            List.of(b.body()),
                                            form,
                                            b.isBare()))));
  }

  private Optional<QuantityClaim> behindNoun(Numeral number, Form form) {
    Optional<PluralNoun> noun = plural(number.end());
    int of = noun.map(PluralNoun::end).orElse(sentence.size());
    if (of + 1 >= sentence.size() || !sentence.word(of).is("of")) {
      return Optional.empty();
    }
    int name = sentence.word(of + 1).is("the") ? of + 2 : of + 1;
    return name >= sentence.size()
        ? Optional.empty()
        : sentence
            .entityAt(name)
            .filter(m -> !isPicked(m.end()) && !isInsideName(m.end()))
            .flatMap(m -> body(m, noun.orElseThrow().unit()))
            .map(
                b -> claim(number, noun.orElseThrow().unit(), List.of(b.body()), form, b.isBare()));
  }

  /** "all 56 states and territories" counts more. */
  private boolean isAlone(int end) {
    return !isPicked(end) && !(end < sentence.size() && sentence.word(end).is("and"));
  }

  /** "all 50 states": in news those of the United States, when their number is near to that. */
  private Optional<QuantityClaim> states(Numeral number) {
    Optional<Entity> country = reading.facts().entity("united-states");
    boolean isAlone =
        sentence.word(number.end()).is("states")
            && isAlone(number.end() + 1)
            && sentence.entities().stream()
                .allMatch(m -> country.filter(m.meanings()::contains).isPresent());
    return country
        .filter(c -> isAlone && counts.has(c, "state"))
        .map(c -> claim(number, "state", List.of(c), Form.PERHAPS_PART, true));
  }

  private record PluralNoun(int end, String unit) {}

  /** "members", "member states", "nations". */
  private Optional<PluralNoun> plural(int at) {
    if (at >= sentence.size() || sentence.word(at).gap() != Gap.SPACE) {
      return Optional.empty();
    }
    int noun = sentence.word(at).is("member") ? at + 1 : at;
    return noun >= sentence.size()
        ? Optional.empty()
        : Optional.ofNullable(NOUNS.get(sentence.word(noun).key()))
            .map(unit -> new PluralNoun(noun + 1, unit));
  }

  private boolean isPicked(int end) {
    if (end >= sentence.size()) {
      return false;
    }
    return PICKING.contains(sentence.word(end).key())
        || (sentence.word(end).gap() == Gap.SPACE && isParticiple(end));
  }

  /** "the members voting no", "the members affected met"; but not "the members agreed". */
  private boolean isParticiple(int at) {
    String tag = sentence.tag(at).orElse("");
    return tag.equals("VBG") || (tag.equals("VBN") && hasVerbBehind(at + 1));
  }

  private boolean hasVerbBehind(int from) {
    return IntStream.range(from, sentence.size())
        .mapToObj(i -> sentence.tag(i).orElse(""))
        .anyMatch(FINITE::contains);
  }

  /** "the 15-member Security Council delegation". */
  private boolean isInsideName(int end) {
    return end < sentence.size()
        && sentence.word(end).gap().joins()
        && (sentence.word(end).isCapitalized()
            || sentence.tag(end).filter(t -> t.startsWith("NN")).isPresent());
  }

  private record Meant(Entity body, boolean isBare) {}

  private Optional<Meant> body(Gazetteer.Match<Entity> match, String unit) {
    return Bodies.of(reading)
        .meant(sentence, match, e -> counts.has(e, unit))
        .map(b -> new Meant(b, names.isBare(match, b)));
  }

  private QuantityClaim claim(
      Numeral number, String unit, List<Entity> bodies, Form form, boolean isBare) {
    return new QuantityClaim(number, unit, bodies, form, isBare, reading.isQuoted(number.span()));
  }
}
