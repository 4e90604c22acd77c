package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;

/** Everything that an article says of politicians' parties and states. */
final class Affiliations {
  private final List<Affiliation> all;

  private Affiliations(Reading reading) {
    List<Affiliation> found = new ArrayList<>();
    for (CuedSentence cued : Cues.in(reading, Cue.AFFILIATION)) {
      for (int i : cued.places(Cue.AFFILIATION)) {
        if (i > 0) {
          at(reading, cued.sentence(), i).ifPresent(found::add);
        }
      }
    }
    reading.titledNames().forEach(pair -> PartyTitle.at(reading, pair).ifPresent(found::add));
    this.all = List.copyOf(found);
  }

  static Affiliations of(Reading reading) {
    return reading.once(Affiliations.class, Affiliations::new);
  }

  private static Optional<Affiliation> at(Reading reading, SentenceReading sentence, int i) {
    return sentence.word(i).key().length() == 1
        ? PartyTag.at(reading, sentence, i)
        : PartyPhrase.at(reading, sentence, i)
            .or(() -> PartyReference.at(reading, sentence, i))
            .or(() -> StateSeat.at(reading, sentence, i));
  }

  /** In the order of the prose, those with titles last. */
  List<Affiliation> all() {
    return all;
  }
}
