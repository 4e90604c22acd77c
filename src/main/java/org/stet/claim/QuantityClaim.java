package org.stet.claim;

import java.util.List;
import org.stet.fact.Entity;
import org.stet.mention.Numeral;
import org.stet.text.Span;

/**
 * That a body has so many members or seats.
 *
 * @param number the number
 * @param unit what is counted: "nation", "member", "seat"
 * @param bodies whose number it is; several where a name has several meanings
 * @param form how it is said
 * @param isBare whether the body is named by words that others share: "the Senate"
 * @param quoted whether it stands inside quotation marks
 */
record QuantityClaim(
    Numeral number, String unit, List<Entity> bodies, Form form, boolean isBare, boolean quoted)
    implements Claim {
  static final String RULE_ID = "quantity";

  /** How print says it. */
  enum Form {
    /** "the 27-nation EU", "the 27-nation bloc". */
    COMPOUND,
    /** "NATO's 32 members", "all 32 NATO members": some who speak for the others leave one out. */
    WHOLE,
    /** "the 26 NATO members": it may be those that were spoken of before. */
    PERHAPS_PART
  }

  @Override
  public String rule() {
    return RULE_ID;
  }

  @Override
  public Span span() {
    return number.span();
  }

  int value() {
    return number.whole().orElseThrow();
  }

  @Override
  public String says() {
    return "%s has %d %s".formatted(name(), value(), Things.of(unit, value()));
  }

  String name() {
    return ProperName.of(bodies.getFirst()).withArticle();
  }

  /** The nouns of what is counted. */
  static final class Things {
    private Things() {}

    static String of(String unit, int number) {
      String noun = unit.equals("strong") ? "member" : unit;
      boolean isOne = number == 1;
      boolean endsInY = noun.endsWith("y");
      String plural = endsInY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
      return isOne ? noun : plural;
    }
  }
}
