package org.stet.mention;

import java.util.Optional;
import org.stet.kit.SmallPacks;
import org.stet.language.Language;

/** Prose read over the small pack of the tests. */
final class SmallReading {
  static final Gazetteer WORLD = new Gazetteer(SmallPacks.facts(SmallPacks.WORLD));

  private SmallReading() {}

  static Reading of(String prose) {
    return of(prose, WORLD);
  }

  static Reading of(String prose, Gazetteer gazetteer) {
    return Reading.of(SmallPacks.article(prose, Optional.empty()), gazetteer, Language.english());
  }

  static SentenceReading sentence(String prose) {
    Reading reading = of(prose);
    if (reading.sentences().size() != 1) {
      throw new AssertionError("not one sentence: " + prose);
    }
    return reading.sentences().getFirst();
  }
}
