package org.stet.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/** Whether a body's name is printed as it is, and with its own initials. */
final class OrganizationName implements ClaimType<OrganizationName.NameClaim> {
  private static final Rule RULE =
      new Rule(
          "organization-name",
          "The name of a body is not what it is called, or its initials are another's.",
          "Compares initials behind a known name, and names of several words that a known body has but for one word."
              + " Another body that the packs know, a counterpart elsewhere and a part of a longer name are left alone;"
              + " another spelling of the same word, such as Organisation, is a note.",
          Severity.WARNING);

  /**
   * That a body is called so.
   *
   * @param body which
   * @param slip what is wrong; empty where nothing is
   */
  record NameClaim(Entity body, String printed, Span span, Optional<Slip> slip, boolean quoted)
      implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public String says() {
      return "%s is called %s".formatted(body.name(), printed);
    }
  }

  /** What is wrong with a name. */
  record Slip(String message, List<Repair> repairs, boolean isSure) {
    Slip {
      repairs = List.copyOf(repairs);
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<NameClaim> find(Reading reading) {
    BodyNames known = BodyNames.of(reading.gazetteer());
    NearBodies near = new NearBodies(reading);
    List<NameClaim> claims = new ArrayList<>();
    Set<Entity> varieties = new HashSet<>();
    for (CuedSentence sentence : Cues.in(reading, Cue.BODY, Cue.CAPITALS)) {
      BodyAcronym.in(sentence, known)
          .forEach(a -> acronym(a, known, reading).ifPresent(claims::add));
      near.in(sentence).stream()
          .filter(n -> n.slip().kind() != BodySlip.Kind.VARIETY || varieties.add(n.name().body()))
          .forEach(n -> claims.add(name(n, reading)));
    }
    return claims;
  }

  private static Optional<NameClaim> acronym(BodyAcronym found, BodyNames known, Reading reading) {
    Span span = found.sentence().spanOf(found.at(), found.at() + 1);
    boolean quoted = reading.isQuoted(span);
    Optional<Entity> right = found.right();
    if (right.isPresent()) {
      return Optional.of(new NameClaim(right.get(), found.text(), span, Optional.empty(), quoted));
    }
    return found
        .slipFor(known)
        .map(
            body ->
                new NameClaim(
                    body,
                    found.text(),
                    span,
                    Optional.of(initials(found, body, known, span)),
                    quoted));
  }

  private static Slip initials(BodyAcronym found, Entity body, BodyNames known, Span span) {
    String right = body.acronym().orElseThrow();
    List<Repair> repairs = new ArrayList<>(List.of(new Repair(span, right)));
    Span name = found.sentence().spanOf(found.first(), found.end());
    known.withAcronym(found.text()).stream()
        .limit(1)
        .forEach(other -> repairs.add(new Repair(name, other.name())));
    return new Slip(
        "The initials of %s are %s, not %s.".formatted(body.name(), right, found.text()),
        repairs,
        true);
  }

  private static NameClaim name(NearBodies.Near near, Reading reading) {
    SentenceReading sentence = near.run().sentence();
    PrintedBody printed = new PrintedBody(near);
    Span whole = printed.whole();
    String text = whole.of(reading.prose());
    boolean isVariety = near.slip().kind() == BodySlip.Kind.VARIETY;
    boolean isSure = !isVariety && near.slip().kind() != BodySlip.Kind.PREPOSITION;
    String message =
        !isVariety
            ? "\"%s\" is a slip for %s.".formatted(text, near.name().text())
            : "%s spells its name so, not \"%s\".".formatted(near.name().text(), text);
    Repair repair = printed.repair();
    return new NameClaim(
        near.name().body(),
        text,
        repair.span(),
        Optional.of(new Slip(message, List.of(repair), isSure)),
        reading.isQuoted(sentence.span()) || reading.isQuoted(whole));
  }

  @Override
  public Verdict judge(NameClaim claim, Reading reading) {
    String acronym = claim.body().acronym().map(a -> " (" + a + ")").orElse("");
    Evidence known =
        new Evidence.FromFact(
            "The name is " + claim.body().name() + acronym + ".", claim.body().citation());
    return claim
        .slip()
        .<Verdict>map(
            slip ->
                new Verdict.Contradicted(
                    slip.message(), List.of(known), slip.repairs(), slip.isSure()))
        .orElse(new Verdict.Supported(List.of(known)));
  }
}
