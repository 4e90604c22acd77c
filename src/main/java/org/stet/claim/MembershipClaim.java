package org.stet.claim;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Entity;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That a country or body is, or is not, a member of a body, or became one in some year.
 *
 * @param sentence where it stands
 * @param member the words that name who is said to be a member
 * @param members whom these words can mean
 * @param body of what
 * @param kind what is said
 * @param isDenied whether it is said not to be so
 * @param isLoose whether the word was "ally", which some papers use of friends as well
 * @param isAside whether it is taken for granted in passing: "NATO member Norway"
 * @param year the year that is told of a joining or leaving
 * @param quoted whether it stands inside quotation marks
 */
record MembershipClaim(
    SentenceReading sentence,
    Span member,
    List<Entity> members,
    Entity body,
    Kind kind,
    boolean isDenied,
    boolean isLoose,
    boolean isAside,
    Optional<Year> year,
    boolean quoted)
    implements Claim {
  static final String RULE_ID = "membership";

  /** What is said of the member. */
  enum Kind {
    MEMBER,
    PERMANENT_MEMBER,
    JOINED,
    LEFT
  }

  /** A year and the word that tells it. */
  record Year(int year, Span span) {}

  @Override
  public String rule() {
    return RULE_ID;
  }

  @Override
  public Span span() {
    return year.map(Year::span).orElse(member);
  }

  String memberName() {
    return ProperName.of(members.getFirst()).withArticle();
  }

  String bodyName() {
    return ProperName.of(body).withArticle();
  }

  @Override
  public String says() {
    String when = year.map(y -> " in " + y.year()).orElse("");
    return switch (kind) {
      case MEMBER, PERMANENT_MEMBER ->
          "%s is %sa %smember of %s"
              .formatted(
                  memberName(),
                  isDenied ? "not " : "",
                  kind == Kind.MEMBER ? "" : "permanent ",
                  bodyName());
      case JOINED -> memberName() + " joined " + bodyName() + when;
      case LEFT -> memberName() + " left " + bodyName() + when;
    };
  }
}
