package org.stet.claim;

import java.util.List;

/** The kinds of claims, in the order in which they are listed to people. */
public final class ClaimTypes {
  private static final List<ClaimType<?>> STANDARD =
      List.of(
          new OfficeHolder(),
          new NameSpelling(),
          new Succession(),
          new PartyState(),
          new GenderedTitle(),
          new WeekdayDate(),
          new NameInArticle(),
          new StatedRelation(),
          new HolderNumber(),
          new OrganizationName());

  private ClaimTypes() {}

  public static List<ClaimType<?>> standard() {
    return STANDARD;
  }

  /** The rules of the standard kinds. */
  public static List<Rule> rules() {
    return STANDARD.stream().map(ClaimType::rule).toList();
  }
}
