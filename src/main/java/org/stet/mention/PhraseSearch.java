package org.stet.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.mention.Phrase.Filler;
import org.stet.mention.Phrase.Part;
import org.stet.mention.Phrase.Slot;

/** One look for a wording at one place of a sentence. */
final class PhraseSearch {
  private static final int NOWHERE = -1;

  private final List<Part> parts;
  private final SentenceReading sentence;
  private final Phrase.Fillers fillers;
  private final Map<Slot, Filler> filled = new EnumMap<>(Slot.class);

  PhraseSearch(List<Part> parts, SentenceReading sentence, Phrase.Fillers fillers) {
    this.parts = parts;
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** The wording whose part with a number, its first where it is that of none, is at a word. */
  Optional<Phrase.Match> at(int at, int anchor) {
    int first = left(at, anchor);
    int end = first < 0 ? NOWHERE : right(anchor == Phrase.NO_WORD ? at : at + 1, anchor);
    return end < 0
        ? Optional.empty()
        : Optional.of(new Phrase.Match(first, end, of(Slot.SUBJECT), of(Slot.VALUE)));
  }

  private Filler of(Slot slot) {
    return Optional.ofNullable(filled.get(slot)).orElseThrow();
  }

  /** Its first word, given the place of its anchor. */
  private int left(int at, int anchor) {
    int first = at;
    for (int i = anchor - 1; i >= 0 && first >= 0; i--) {
      boolean fits = first > 0 && sentence.word(first).gap() == parts.get(i + 1).gap();
      first = fits ? stepLeft(parts.get(i), first) : NOWHERE;
    }
    return first;
  }

  private int stepLeft(Part part, int end) {
    if (part.slot().isEmpty()) {
      return sentence.word(end - 1).is(part.key()) ? end - 1 : NOWHERE;
    }
    Optional<Filler> filler = fillers.endingAt(part.slot().get(), end);
    filler.ifPresent(f -> filled.put(part.slot().get(), f));
    return filler.map(Filler::first).orElse(NOWHERE);
  }

  /** The word behind its last, given the one behind its anchor. */
  private int right(int from, int anchor) {
    int end = from;
    for (int i = anchor + 1; i < parts.size() && end >= 0; i++) {
      boolean isHead = i == 0;
      boolean fits =
          end < sentence.size() && (isHead || sentence.word(end).gap() == parts.get(i).gap());
      end = fits ? stepRight(parts.get(i), end) : NOWHERE;
    }
    return end;
  }

  private int stepRight(Part part, int first) {
    if (part.slot().isEmpty()) {
      return sentence.word(first).is(part.key()) ? first + 1 : NOWHERE;
    }
    Slot slot = part.slot().get();
    Optional<Filler> filler = fillers.startingAt(slot, first).or(() -> behindArticle(slot, first));
    filler.ifPresent(f -> filled.put(slot, f));
    return filler.map(Filler::end).orElse(NOWHERE);
  }

  /** An article may stand before any name. */
  private Optional<Filler> behindArticle(Slot slot, int first) {
    boolean hasArticle =
        sentence.word(first).is("the")
            && first + 1 < sentence.size()
            && sentence.word(first + 1).gap() == Gap.SPACE;
    return hasArticle ? fillers.startingAt(slot, first + 1) : Optional.empty();
  }
}
