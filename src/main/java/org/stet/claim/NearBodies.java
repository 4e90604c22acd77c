package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Gap;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.Word;
import org.stet.mention.WordList;

/** Finds names that are a known body's but for one word. */
final class NearBodies {
  /** In capitals before a name they do not make another body of it. */
  private static final WordList BEFORE =
      WordList.of(
          """
          the us federal in at from to of for with by on as and but while when after before according since under
          """);

  /** So many words without the small ones are too many to be another body's by chance. */
  private static final int FULL = 3;

  private static final int LONG = 4;

  /** By so many words a part may be longer than a name, the likeliest first. */
  private static final int[] LENGTHS = {0, -1, 1};

  private static final int[] NO_LENGTHS = {};

  /** Before a name they add little to it: "U.S. Transportation Department". */
  private static final WordList COUNTRIES = WordList.of("us un uk eu american british national");

  private final Reading reading;
  private final BodyNames known;

  NearBodies(Reading reading) {
    this.reading = reading;
    this.known = BodyNames.of(reading.gazetteer());
  }

  /**
   * A part of a row of words that is nearly a name.
   *
   * @param from its first word in the run
   * @param to the one behind its last
   */
  record Near(BodyRun run, int from, int to, BodyNames.BodyName name, BodySlip slip) {}

  List<Near> in(CuedSentence cued) {
    SentenceReading sentence = cued.sentence();
    if (!cued.has(Cue.BODY) || sentence.isTitleCase()) {
      return List.of();
    }
    List<Near> found = new ArrayList<>();
    for (BodyRun run : BodyRun.in(cued)) {
      in(run).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Near> in(BodyRun run) {
    for (int i = 0; i < run.size(); i++) {
      Optional<Near> near = from(run, i);
      if (near.isEmpty()) {
        near = to(run, i + 1);
      }
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }

  /** A part that begins at a word and is as long as a name, or a word shorter or longer. */
  private Optional<Near> from(BodyRun run, int from) {
    for (BodyNames.BodyName name : known.beginningWith(run.key(from))) {
      for (int more : lengths(run, name)) {
        Optional<Near> near = near(run, from, from + name.size() + more, name);
        if (near.isPresent()) {
          return near;
        }
      }
    }
    return Optional.empty();
  }

  /** The same for a part that ends before a word. */
  private Optional<Near> to(BodyRun run, int to) {
    for (BodyNames.BodyName name : known.endingWith(run.key(to - 1))) {
      for (int more : lengths(run, name)) {
        Optional<Near> near = near(run, to - name.size() - more, to, name);
        if (near.isPresent()) {
          return near;
        }
      }
    }
    return Optional.empty();
  }

  private static int[] lengths(BodyRun run, BodyNames.BodyName name) {
    return name.mayBeAmong(run.signature()) ? LENGTHS : NO_LENGTHS;
  }

  private Optional<Near> near(BodyRun run, int from, int to, BodyNames.BodyName name) {
    boolean isPart = from >= 0 && to <= run.size() && from + 1 < to;
    if (!isPart || !mayBeNear(run, from, to, name.words())) {
      return Optional.empty();
    }
    return BodyNames.isPreposition(run.key(from)) || BodyNames.isPreposition(run.key(to - 1))
        ? Optional.empty()
        : BodySlip.between(run.keys(from, to), name.words())
            .map(slip -> new Near(run, from, to, name, slip))
            .filter(this::isSlip);
  }

  /**
   * Whether all words but one are alike at both ends; nearly no part of a run gets further than
   * that.
   */
  private static boolean mayBeNear(BodyRun run, int from, int to, List<String> name) {
    int size = Math.min(to - from, name.size());
    int alike = 0;
    while (alike < size && run.key(from + alike).equals(name.get(alike))) {
      alike++;
    }
    int end = 1;
    while (alike < size && run.key(to - end).equals(name.get(name.size() - end))) {
      alike++;
      end++;
    }
    return alike + 1 >= Math.max(to - from, name.size());
  }

  private boolean isSlip(Near near) {
    return isWeighty(near)
        && known.named(near.run().keys(near.from(), near.to())).isEmpty()
        && isWhole(near)
        && !isKnownBody(near);
  }

  private boolean isWeighty(Near near) {
    long weight = near.name().weight();
    return switch (near.slip().kind()) {
      case VARIETY, PREPOSITION -> weight >= FULL;
      case MISSING_PREPOSITION -> true;
      case NEAR -> weight >= FULL && !isName(near);
      case OTHER -> weight >= FULL && (hasAcronym(near) || isBlend(near)) && !isName(near);
      case EXTRA -> weight >= FULL && isInside(near) && (hasAcronym(near) || isBlendOfTwo(near));
      case MISSING -> weight >= LONG && hasAcronym(near);
    };
  }

  /** Whether words of the name stand before and behind the other word. */
  private static boolean isInside(Near near) {
    int at = near.slip().at();
    return at > 0 && at < near.to() - near.from() - 1;
  }

  /** Whether the other word is a place or a name: then it is a counterpart elsewhere. */
  private boolean isName(Near near) {
    SentenceReading sentence = near.run().sentence();
    int at = near.run().places().get(near.from() + near.slip().at());
    return sentence.entityAt(at).filter(m -> m.length() == 1).isPresent()
        || reading.gazetteer().names().isFamily(sentence.word(at).key());
  }

  /**
   * "Department of Homeland Defense", "Customs and Border Patrol": the other word is that of
   * another name that begins alike, or makes the end of the printed one a name of its own.
   */
  private boolean isBlend(Near near) {
    List<String> printed = near.run().keys(near.from(), near.to());
    int size = printed.size();
    boolean isOfCountry = COUNTRIES.contains(printed.getFirst()) && near.name().weight() == FULL;
    if (near.slip().at() != size - 1 || isOfCountry) {
      return false;
    }
    List<String> alike = new ArrayList<>(printed.subList(0, printed.indexOf("of") + 1));
    alike.add(printed.getLast());
    return known.named(alike).filter(n -> printed.contains("of")).isPresent()
        || known.named(printed.subList(size - 2, size)).isPresent();
  }

  /** "International Criminal Court of Justice": two names in one. */
  private boolean isBlendOfTwo(Near near) {
    List<String> printed = near.run().keys(near.from(), near.to());
    for (int size = 2; size < printed.size(); size++) {
      Optional<BodyNames.BodyName> first = known.named(printed.subList(0, size));
      if (first
          .filter(n -> n.weight() >= FULL && !n.body().equals(near.name().body()))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the initials of the body stand behind it. */
  private static boolean hasAcronym(Near near) {
    SentenceReading sentence = near.run().sentence();
    Optional<String> acronym = near.name().body().acronym();
    return acronym.isPresent()
        && BodyAcronym.behind(sentence, near.run().wordBehind(near.to()))
            .filter(a -> sentence.text(a, a + 1).equals(acronym.get()))
            .isPresent();
  }

  /** Whether it is no part of a longer name. */
  private static boolean isWhole(Near near) {
    BodyRun run = near.run();
    SentenceReading sentence = run.sentence();
    int first = run.places().get(near.from());
    boolean isWholeBehind = !run.goesOnBehind(near.to()) || isTitle(sentence, run, near.to());
    return isWholeBehind && isWholeBefore(sentence, first);
  }

  private static boolean isTitle(SentenceReading sentence, BodyRun run, int to) {
    int next = run.wordBehind(to);
    return next < sentence.size() && sentence.titles().stream().anyMatch(t -> t.first() == next);
  }

  private static boolean isWholeBefore(SentenceReading sentence, int first) {
    if (first == 0) {
      return true;
    }
    Gap gap = sentence.word(first).gap();
    Word before = sentence.word(first - 1);
    boolean isLonger =
        gap == Gap.HYPHEN
            || gap == Gap.NONE
            || (gap == Gap.SPACE
                && (before.isCapitalized() || before.isPossessive())
                && !BEFORE.contains(before.key()));
    return !isLonger;
  }

  /** Whether the words are, or are part of, a name that the packs have in another form. */
  private static boolean isKnownBody(Near near) {
    SentenceReading sentence = near.run().sentence();
    int first = near.run().places().get(near.from());
    int end = near.run().wordBehind(near.to());
    return sentence.entities().stream().anyMatch(m -> m.first() <= first && m.end() >= end);
  }
}
