package org.stet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.EdtfDate;
import org.stet.fact.Person;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That one person is a relative of another: "Malia Obama, the daughter of Barack Obama".
 *
 * @param sentence where
 * @param noun the word for what the one is to the other
 * @param one who is the relative
 * @param other whose relative it is
 * @param bond what the one is to the other as far as the packs tell
 * @param quoted whether it stands inside quotation marks
 */
record KinClaim(
    SentenceReading sentence, int noun, Person one, Person other, Kin.Bond bond, boolean quoted)
    implements ToldRelation {
  private static final Set<String> YOUNGER = Set.of("younger", "little", "kid", "baby");
  private static final Set<String> OLDER = Set.of("older", "elder", "big");

  @Override
  public Span span() {
    return isOfWrongAge() ? adjective() : sentence.word(noun).span();
  }

  @Override
  public String says() {
    return "%s is %s of %s".formatted(one.name(), printed(), other.name());
  }

  private String printed() {
    return sentence.word(noun).key();
  }

  @Override
  public Verdict judge(Reading reading) {
    if (!isRight()) {
      return contradicted();
    }
    return isOfWrongAge()
        ? wrongAge()
        : new Verdict.Supported(bond.facts().stream().map(Known::statement).toList());
  }

  private boolean isRight() {
    boolean isMarriedCousin = printed().equals("cousin") && bond.tie() == Tie.SPOUSE;
    return isMarriedCousin
        || (Tie.of(printed()).filter(t -> t == bond.tie()).isPresent()
            && bond.tie().noun(one).filter(n -> !n.equals(printed())).isEmpty());
  }

  private Verdict contradicted() {
    Optional<String> right = bond.tie().noun(one);
    return new Verdict.Contradicted(
        "%s is %s of %s, not %s."
            .formatted(
                one.name(),
                right.map(n -> "the " + n).orElse("a " + name(bond.tie())),
                other.name(),
                printed()),
        bond.facts().stream().map(Known::statement).toList(),
        right.map(n -> List.of(new Repair(sentence.word(noun).span(), n))).orElse(List.of()));
  }

  private static String name(Tie tie) {
    return tie.name().toLowerCase(Locale.ROOT);
  }

  private Span adjective() {
    return sentence.word(noun - 1).span();
  }

  /** "the younger brother" of somebody born later. */
  private boolean isOfWrongAge() {
    if (bond.tie() != Tie.SIBLING || noun == 0 || one.born().isEmpty() || other.born().isEmpty()) {
      return false;
    }
    EdtfDate born = one.born().get();
    EdtfDate others = other.born().get();
    String key = sentence.word(noun - 1).key();
    return (YOUNGER.contains(key) && isSurelyBefore(born.latest(), others))
        || (OLDER.contains(key) && isSurelyBefore(others.latest(), born));
  }

  private static boolean isSurelyBefore(LocalDate day, EdtfDate later) {
    return day.isBefore(later.earliest());
  }

  private Verdict wrongAge() {
    boolean isYounger = YOUNGER.contains(sentence.word(noun - 1).key());
    return new Verdict.Contradicted(
        "%s is the %s one: %s was born %s, %s %s."
            .formatted(
                one.name(),
                isYounger ? "older" : "younger",
                one.name(),
                one.born().orElseThrow().when(),
                other.name(),
                other.born().orElseThrow().when()),
        bond.facts().stream().map(Known::statement).toList(),
        List.of(new Repair(adjective(), isYounger ? "older" : "younger")));
  }
}
