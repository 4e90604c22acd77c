package org.stet.claim;

import java.util.Locale;
import org.stet.fact.Entity;
import org.stet.mention.NameRun;
import org.stet.mention.Word;
import org.stet.text.Span;

/**
 * That a name in print is the name of a country or a state of the United States.
 *
 * @param run the name as printed
 * @param place whose name it is
 * @param quoted whether it stands inside quotation marks
 */
record PlaceSlip(NameRun run, Entity place, boolean quoted) implements NameSlip {
  @Override
  public Span span() {
    return run.span();
  }

  @Override
  public String right() {
    boolean isInCapitals = run.sentence().word(run.first()).letters() == Word.Letters.CAPITALS;
    return isInCapitals ? place.name().toUpperCase(Locale.ROOT) : place.name();
  }

  @Override
  public String whose() {
    return place.name();
  }

  @Override
  public Evidence evidence() {
    return new Evidence.FromFact("The name is " + place.name() + ".", place.citation());
  }
}
