package org.stet.claim;

import org.stet.fact.Entity;
import org.stet.fact.Office;
import org.stet.fact.Person;
import org.stet.mention.SentenceReading;
import org.stet.mention.TitleMention;
import org.stet.text.Span;

/** What to write instead, where a title and a name do not fit. */
final class OfficeRepairs {
  private final OfficeClaim claim;
  private final SentenceReading sentence;

  OfficeRepairs(OfficeClaim claim) {
    this.claim = claim;
    this.sentence = claim.pair().sentence();
  }

  /** The name alone. */
  Repair name(String right) {
    return new Repair(claim.name().span(), right);
  }

  /** The jurisdiction, as an adjective where an adjective stands. */
  Repair qualifier(TitleMention.Qualifier qualifier, Entity right) {
    Span span = sentence.spanOf(qualifier.first(), qualifier.end());
    String printed = sentence.text(qualifier.first(), qualifier.end());
    boolean isAdjective =
        qualifier.entities().stream().anyMatch(e -> e.demonyms().contains(printed));
    return new Repair(span, isAdjective ? right.adjective() : right.name());
  }

  /** Title and name together, with the jurisdiction that stands before the title. */
  Repair titleAndName(Office right, Person person) {
    TitleMention title = claim.pair().title();
    int first =
        title
            .qualifier()
            .filter(q -> !keepsQualifier(right))
            .filter(q -> q.end() == title.first())
            .map(TitleMention.Qualifier::first)
            .orElse(title.first());
    Span span = sentence.spanOf(first, title.end()).to(claim.name().span());
    return new Repair(span, text(right, person));
  }

  /** Whether the right office's country is told beside the title, or needs no telling. */
  private boolean keepsQualifier(Office right) {
    TitleMention title = claim.pair().title();
    return title.qualifier().isPresent()
        ? title.offices().stream().anyMatch(o -> o.of().equals(right.of()))
        : Anchor.isHome(right);
  }

  private String text(Office right, Person person) {
    return switch (claim.pair().form()) {
      case IN_LIST -> person.name();
      case BEFORE_NAME -> right.titleBeforeName(keepsQualifier(right)) + " " + person.name();
      case BEFORE_COMMA -> right.fullTitle() + ", " + person.name();
      case AFTER_COMMA -> person.name() + ", " + right.fullTitle();
      case COPULA -> person.name() + " is " + right.fullTitle();
      case PAST_COPULA -> person.name() + " was " + right.fullTitle();
    };
  }
}
