package org.stet.claim;

import java.util.List;

/** The kinds of claims, in the order in which they are listed to people. */
public final class ClaimTypes {
  private static final List<ClaimType<?>> STANDARD =
      List.of(
          new OfficeHolder(),
          new NameSpelling(),
          new Succession(),
          new HolderNumber(),
          new PartyState(),
          new GenderedTitle(),
          new Age(),
          new LifeDates(),
          new WeekdayDate(),
          new EventDate(),
          new EventActor(),
          new BodyMembership(),
          new BodyQuantity(),
          new StatedRelation(),
          new OrganizationName(),
          new NameInArticle(),
          new NumberInArticle(),
          new Quotation());

  private ClaimTypes() {}

  public static List<ClaimType<?>> standard() {
    return STANDARD;
  }

  /** The rules of the standard kinds. */
  public static List<Rule> rules() {
    return STANDARD.stream().map(ClaimType::rule).toList();
  }
}
