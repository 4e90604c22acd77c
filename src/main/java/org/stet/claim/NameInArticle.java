package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.mention.ArticleNames;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.Reading;
import org.stet.text.Span;

/** Whether an article spells a person's family name in one way, whoever that person is. */
final class NameInArticle implements ClaimType<NameInArticle.SpellingOfOne> {
  private static final Rule RULE =
      new Rule(
          "name-in-article",
          "A person's family name is spelled in two ways in one article.",
          "Finds a family name that is one slip away from that of a person whom the article introduces by the full"
              + " name and names again. It needs no facts. Two introduced people with near names are left alone.",
          Severity.WARNING);

  /** That a family name alone is that of a person introduced earlier. */
  record SpellingOfOne(NameRun run, NameRun introduction, String right, boolean quoted)
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

    boolean isRight() {
      return run.bareKeys().equals(introduction.family().bareKeys());
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<SpellingOfOne> find(Reading reading) {
    ArticleNames names = reading.names();
    Map<String, NameRun> introduced = introduced(reading);
    Variants variants = new Variants(reading);
    List<SpellingOfOne> found = new ArrayList<>();
    for (Map.Entry<String, List<NameRun>> alone : names.alone().entrySet()) {
      meant(alone.getKey(), introduced, variants)
          .filter(i -> isName(alone.getKey(), introduced, alone.getValue()))
          .ifPresent(i -> alone.getValue().forEach(run -> found.add(claim(run, i, reading))));
    }
    found.sort(Comparator.comparing(SpellingOfOne::span));
    return found;
  }

  private static boolean isName(String key, Map<String, NameRun> introduced, List<NameRun> runs) {
    return introduced.containsKey(key) || runs.stream().allMatch(Variants::isTaggedAsName);
  }

  private static SpellingOfOne claim(NameRun run, NameRun introduction, Reading reading) {
    return new SpellingOfOne(
        run.family(), introduction, introduction.family().text(), reading.isQuoted(run.span()));
  }

  /** Unknown people by family name, as the article introduces them. */
  private static Map<String, NameRun> introduced(Reading reading) {
    NameIndex known = reading.gazetteer().names();
    Set<String> cast = new HashSet<>();
    reading.names().inFull().forEach(person -> cast.add(known.forms(person).family()));
    Map<String, NameRun> introduced = new LinkedHashMap<>();
    for (NameRun run : reading.names().full()) {
      String family = run.bareKeys().getLast();
      if (!cast.contains(family) && Introduction.isOfPerson(run, known)) {
        introduced.putIfAbsent(family, run);
      }
    }
    return introduced;
  }

  private static Optional<NameRun> meant(
      String key, Map<String, NameRun> introduced, Variants variants) {
    NameRun exact = introduced.get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    return introduced.entrySet().stream()
        .filter(e -> variants.isSlip(key, e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
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
