package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.mention.Word;
import org.stet.text.Span;

/** Whether an article spells a person's family name in one way, whoever that person is. */
final class NameInArticle implements ClaimType<NameInArticle.SpellingOfOne> {
  private static final Rule RULE =
      new Rule(
          "name-in-article",
          "A person's name is spelled in two ways in one article.",
          "Finds a family name that is one slip away from that of a person whom the article introduces by the full"
              + " name and names again, and the given name in another spelling (\"Sara\", \"Sarah\"). It needs no facts."
              + " Two introduced people with near names are left alone.",
          Severity.WARNING);

  /**
   * That a family name, or a given name before one, is that of a person introduced earlier.
   *
   * @param run the name in question
   * @param introduction the full name of the person
   * @param part the same part of that name
   */
  record SpellingOfOne(NameRun run, NameRun introduction, NameRun part, boolean quoted)
      implements Claim {
    @Override
    public String rule() {
      return RULE.id();
    }

    @Override
    public Span span() {
      return run.span();
    }

    @Override
    public String says() {
      return run.text() + " is " + introduction.text();
    }

    @Override
    public Optional<String> cause() {
      return Optional.of(introduction.text() + "/" + String.join(" ", run.bareKeys()));
    }

    boolean isRight() {
      return run.bareKeys().equals(part.bareKeys());
    }

    /** As the article introduces it, and in capitals where the name in question is. */
    String right() {
      boolean isInCapitals =
          run.sentence().word(run.first()).letters() == Word.Letters.CAPITALS && run.length() == 1;
      return isInCapitals ? part.text().toUpperCase(Locale.ROOT) : part.text();
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<SpellingOfOne> find(Reading reading) {
    Introduced introduced = Introduced.in(reading);
    List<SpellingOfOne> found = new ArrayList<>();
    reading
        .names()
        .alone()
        .forEach(
            (key, runs) ->
                introduced
                    .meantBy(key, runs)
                    .ifPresent(i -> runs.forEach(run -> found.add(claim(run, i, reading)))));
    for (NameRun run : reading.names().full()) {
      introduced.misspelledIn(run).ifPresent(i -> found.add(claim(run, i, reading)));
      introduced.misspelledGiven(run).ifPresent(i -> found.add(ofGiven(run, i, reading)));
    }
    found.sort(Comparator.comparing(SpellingOfOne::span));
    return found;
  }

  private static SpellingOfOne claim(NameRun run, NameRun introduction, Reading reading) {
    return new SpellingOfOne(
        run.family(), introduction, introduction.family(), reading.isQuoted(run.span()));
  }

  private static SpellingOfOne ofGiven(NameRun run, NameRun introduction, Reading reading) {
    return new SpellingOfOne(
        run.first(1), introduction, introduction.first(1), reading.isQuoted(run.span()));
  }

  @Override
  public Verdict judge(SpellingOfOne claim, Reading reading) {
    Evidence introduction =
        new Evidence.FromArticle(
            "The article introduces \"" + claim.introduction().text() + "\".",
            claim.introduction().span());
    if (claim.isRight()) {
      return new Verdict.Supported(List.of(introduction));
    }
    if (!Mood.isUsingWords(claim.run().sentence())) {
      return new Verdict.Undecided(Verdict.Reason.NOT_ASSERTED);
    }
    return new Verdict.Contradicted(
        "\"%s\" is spelled \"%s\" elsewhere in this article."
            .formatted(claim.run().text(), claim.right()),
        List.of(introduction),
        List.of(new Repair(claim.span(), claim.right())));
  }
}
