package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.mention.WordList;

/** A group of people that is told of and then meant again: "Three men", then "the four men". */
final class Groups {
  /** So many sentences back, a group is still the one that is meant. */
  private static final int NEARBY = 12;

  private static final WordList PEOPLE =
      WordList.of(
          """
          people men women children boys girls victims suspects students teachers officers soldiers hostages
          passengers prisoners inmates patients employees workers protesters demonstrators activists
          miners hikers climbers firefighters teenagers teens brothers sisters siblings tourists defendants migrants
          jurors astronauts sailors fishermen journalists reporters nurses doctors residents survivors
          """);

  private static final WordList HURT =
      WordList.of(
          "injured wounded hurt injuries wounds survived survivor survivors hospitalized hospital");

  private Groups() {}

  static List<FigureClaim> in(Reading reading) {
    Map<String, List<Counted>> groups = new HashMap<>();
    List<FigureClaim> claims = new ArrayList<>();
    for (Figures figures : Figures.in(reading)) {
      List<Counted> dead = dead(figures);
      if (!dead.isEmpty() && !isAnybodyHurt(reading)) {
        groups.computeIfAbsent("victims", n -> new ArrayList<>()).addAll(dead);
      }
      for (Counted counted : figures.counted()) {
        if (PEOPLE.contains(counted.noun())) {
          List<Counted> before = groups.computeIfAbsent(counted.noun(), n -> new ArrayList<>());
          claim(reading, counted, before, claims);
          before.add(counted);
        }
      }
    }
    return claims;
  }

  private static boolean isAnybodyHurt(Reading reading) {
    return reading.sentences().stream().anyMatch(s -> s.hasAnyOf(HURT));
  }

  /** Who dies is a victim; who is hurt may be one too. */
  private static List<Counted> dead(Figures figures) {
    return figures.all().stream()
        .filter(f -> f.behind(1).equals("people"))
        .flatMap(f -> Toll.of(f).stream())
        .filter(toll -> toll.fate() == Toll.Fate.DEAD)
        .map(toll -> new Counted(toll.figure(), toll.figure().end() + 1))
        .toList();
  }

  private static void claim(
      Reading reading, Counted counted, List<Counted> before, List<FigureClaim> claims) {
    if (before.isEmpty() || !counted.isDefinite()) {
      return;
    }
    Counted first = before.getFirst();
    String says = "there are " + counted.text();
    if (before.stream().allMatch(c -> c.value() == counted.value())) {
      claims.add(FigureClaim.right(reading, counted.figure(), says, Headlines.evidence(first)));
    } else if (isOfOneGroup(reading, counted, before)) {
      claims.add(FigureClaim.of(reading, counted.figure(), says, wrong(counted, first)));
    }
  }

  /** The second number is the greater one, since fewer may be some of them. */
  private static boolean isOfOneGroup(Reading reading, Counted counted, List<Counted> before) {
    Counted first = before.getFirst();
    List<SentenceReading> near = reading.before(counted.sentence(), NEARBY);
    return near.contains(first.sentence())
        && counted.value() > first.value()
        && !first.isDefinite()
        && isOnlyNumber(first.sentence())
        && before.stream().allMatch(c -> c.value() == first.value() && !c.figure().isRough())
        && !counted.sentence().hasAnyOf(Occurrences.OPEN)
        && !Occurrences.has(reading.sentences(), counted.figure());
  }

  /** Other numbers may count more people of the group. */
  private static boolean isOnlyNumber(SentenceReading sentence) {
    return Counted.among(Figure.in(sentence)).size() == 1 && !sentence.hasAnyOf(Occurrences.OPEN);
  }

  private static Verdict wrong(Counted counted, Counted first) {
    String message =
        "The article tells of %s and then of %s.".formatted(first.text(), counted.text());
    return new Verdict.Contradicted(
        message,
        List.of(Headlines.evidence(first)),
        Occurrences.repairs(counted.figure(), first.figure()));
  }
}
