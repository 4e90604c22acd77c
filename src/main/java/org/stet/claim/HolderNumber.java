package org.stet.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.Facts;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.fact.Term;
import org.stet.mention.NumberStyle;
import org.stet.mention.Numeral;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/** Whether somebody is the how manieth holder of an office that the text says. */
final class HolderNumber implements ClaimType<HolderNumber.NumberClaim> {
  private static final Rule RULE =
      new Rule(
          "ordinal",
          "Somebody is not the how manieth holder of an office that the text says.",
          "Reads \"the 46th president, Joe Biden\" and \"Biden became the 46th president\". Speaks only of offices whose"
              + " holders are counted in the packs, and of people who held them; \"the first president to\" and"
              + " \"Lincoln's second vice president\" count something else.",
          Severity.WARNING);

  /** Slips are seldom larger. */
  private static final int MOST_OFF = 10;

  /** That a person is the how manieth holder. */
  record NumberClaim(CountedTitle title, Numeral number, PersonMention holder, boolean quoted)
      implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public Span span() {
      return number.span();
    }

    String text() {
      return title.sentence().text(number.first(), number.end());
    }

    @Override
    public String says() {
      SentenceReading sentence = title.sentence();
      String counted = sentence.text(title.numbers().getLast().end(), title.end());
      return "%s is the %s %s".formatted(holder.person().name(), text(), counted);
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<NumberClaim> find(Reading reading) {
    List<NumberClaim> claims = new ArrayList<>();
    for (SentenceReading sentence : reading.sentences()) {
      for (CountedTitle title : CountedTitle.in(sentence)) {
        CountedHolder.of(title, Cast.of(reading))
            .ifPresent(
                holder ->
                    title.numbers().forEach(n -> claims.add(claim(title, n, holder, reading))));
      }
    }
    return claims;
  }

  private static NumberClaim claim(
      CountedTitle title, Numeral number, PersonMention holder, Reading reading) {
    return new NumberClaim(title, number, holder, reading.isQuoted(number.span()));
  }

  @Override
  public Verdict judge(NumberClaim claim, Reading reading) {
    if (!Mood.isAsserting(claim.title().sentence())) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    List<Facts.Tenure> counted =
        claim.title().offices().stream()
            .flatMap(
                o -> o.termsOf(claim.holder().person()).stream().map(t -> new Facts.Tenure(o, t)))
            .filter(t -> t.term().number().isPresent())
            .toList();
    if (counted.isEmpty()) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    int printed = claim.number().whole().orElse(0);
    List<Facts.Tenure> right = counted.stream().filter(t -> number(t.term()) == printed).toList();
    if (right.isEmpty() && counted.stream().noneMatch(t -> isNear(number(t.term()), printed))) {
      return new Verdict.Undecided(Verdict.Reason.NO_FACT);
    }
    return right.isEmpty()
        ? contradicted(claim, counted)
        : new Verdict.Supported(right.stream().map(HolderNumber::known).toList());
  }

  /** A number that is far off counts something else: "the first pope in 600 years". */
  private static boolean isNear(int number, int printed) {
    return Math.abs(number - printed) <= MOST_OFF;
  }

  private static int number(Term term) {
    return term.number().orElse(0);
  }

  /** "Joe Biden, the 46th U.S. president, held it from ...". */
  private static Evidence known(Facts.Tenure tenure) {
    String said =
        "%s is counted as the %s %s."
            .formatted(
                tenure.term().person().name(),
                NumberStyle.ordinal(number(tenure.term())),
                tenure.office().fullTitle());
    return new Evidence.FromFact(said, tenure.term().citation());
  }

  private static Verdict contradicted(NumberClaim claim, List<Facts.Tenure> counted) {
    Facts.Tenure tenure = counted.getFirst();
    Set<Repair> repairs = new LinkedHashSet<>();
    for (Facts.Tenure t : counted) {
      repairs.add(
          new Repair(claim.span(), NumberStyle.ordinalLike(claim.text(), number(t.term()))));
    }
    namesake(claim, tenure.office()).forEach(repairs::add);
    List<String> ordinals =
        counted.stream().map(t -> NumberStyle.ordinal(number(t.term()))).distinct().toList();
    return new Verdict.Contradicted(
        "%s was the %s %s, not the %s."
            .formatted(
                tenure.term().person().name(),
                String.join(" and ", ordinals),
                tenure.office().fullTitle(),
                claim.text()),
        counted.stream().map(HolderNumber::known).distinct().toList(),
        List.copyOf(repairs));
  }

  /** The holder of the printed number, who may be meant. */
  private static List<Repair> namesake(NumberClaim claim, Office office) {
    Span name = claim.holder().span();
    boolean isFull = name.length() > claim.holder().person().family().length();
    return office.terms().stream()
        .filter(t -> number(t) == claim.number().whole().orElse(0))
        .map(Term::person)
        .limit(1)
        .map((Person p) -> new Repair(name, isFull ? p.name() : p.family()))
        .toList();
  }
}
