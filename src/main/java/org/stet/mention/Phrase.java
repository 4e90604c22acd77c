package org.stet.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wording with two gaps in it, by which packs say how print tells a fact: {@code {value}-based
 * {subject}}. Compiled once; looked for at the longest word of its own, or, where it has none, at
 * the first of its gaps.
 */
public final class Phrase {
  private static final Map<String, Slot> STAND_INS =
      Map.of("thesubject", Slot.SUBJECT, "thevalue", Slot.VALUE);

  private static final Set<String> CLAUSES = Set.of("whose", "which", "where", "who");

  private final List<Part> parts;
  private final int anchor;

  /** A gap of the wording. */
  public enum Slot {
    SUBJECT,
    VALUE
  }

  /** The anchor of a wording that has no word of its own. */
  static final int NO_WORD = -1;

  /** One gap, or one word of its own, and what stands before it. */
  record Part(Optional<Slot> slot, String key, Gap gap) {}

  /** The words of a sentence that fill a gap: from one to before another. */
  public record Filler(int first, int end) {
    /** Whether it is more than a family name, which several people of a family share. */
    public boolean isFullName() {
      return end - first > 1;
    }
  }

  /** Where a wording stands in a sentence, and what fills its gaps. */
  public record Match(int first, int end, Filler subject, Filler value) {}

  /** Knows what may fill the gaps. */
  public interface Fillers {
    /** What fills a gap and begins at a word. */
    Optional<Filler> startingAt(Slot slot, int first);

    /** What fills a gap and ends before a word. */
    Optional<Filler> endingAt(Slot slot, int end);
  }

  private Phrase(List<Part> parts, int anchor) {
    this.parts = List.copyOf(parts);
    this.anchor = anchor;
  }

  /**
   * Reads a wording; empty where it lacks a gap, or where it has no word and begins with a value.
   */
  public static Optional<Phrase> of(String text) {
    List<Part> parts = new ArrayList<>();
    for (Word word : Words.of(text.replace("{", "the").replace("}", ""))) {
      parts.add(new Part(slot(word), word.key(), word.gap()));
    }
    long gaps = parts.stream().flatMap(p -> p.slot().stream()).distinct().count();
    if (gaps != 2) {
      return Optional.empty();
    }
    return parts.stream()
        .filter(p -> p.slot().isEmpty())
        .max(Comparator.comparingInt(p -> p.key().length()))
        .map(longest -> new Phrase(parts, parts.indexOf(longest)))
        .or(() -> Optional.of(new Phrase(parts, NO_WORD)).filter(p -> p.beginsWith(Slot.SUBJECT)));
  }

  private static Optional<Slot> slot(Word word) {
    return Optional.ofNullable(STAND_INS.get(word.key()));
  }

  /** The word at which it is looked for; empty where it has none: "{subject}, {value}". */
  public Optional<String> anchor() {
    return anchor == NO_WORD ? Optional.empty() : Optional.of(parts.get(anchor).key());
  }

  /** Whether its value is the adjective of a noun: "{value} singer {subject}". */
  public boolean hasAdjective() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part next = parts.get(i + 1);
      boolean isValue = parts.get(i).slot().filter(s -> s == Slot.VALUE).isPresent();
      if (isValue && next.slot().isEmpty() && next.gap() == Gap.SPACE) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a gap that a comma closes off: "{subject}, based in {value}". */
  public boolean beginsApposition() {
    return parts.getFirst().slot().isPresent() && parts.get(1).gap() == Gap.COMMA;
  }

  /** Whether it ends in a word of its own: "{value}, the {subject} capital". */
  public boolean endsInWord() {
    return parts.getLast().slot().isEmpty();
  }

  /** Whether a clause follows the gap with which it begins: "{subject}, whose currency is". */
  public boolean beginsClause() {
    return beginsApposition() && CLAUSES.contains(parts.get(1).key());
  }

  /** Whether it begins with the gap for a subject or a value. */
  public boolean beginsWith(Slot slot) {
    return parts.getFirst().slot().filter(s -> s == slot).isPresent();
  }

  /** Whether a hyphen ties the value to the word behind it: "Geneva-based", "27-nation". */
  public boolean isCompound() {
    return beginsWith(Slot.VALUE) && parts.get(1).gap() == Gap.HYPHEN;
  }

  /**
   * Whether the words of its own beside its anchor, and what parts its gaps from them, stand around
   * a word of a sentence; most places can be passed over by that.
   */
  public boolean mayBeAt(SentenceReading sentence, int at) {
    return anchor == NO_WORD || (fitsLeft(sentence, at) && fitsRight(sentence, at));
  }

  private boolean fitsLeft(SentenceReading sentence, int at) {
    int word = at;
    for (int i = anchor; i > 0; i--, word--) {
      if (word == 0 || sentence.word(word).gap() != parts.get(i).gap()) {
        return false;
      }
      Part before = parts.get(i - 1);
      if (before.slot().isPresent()) {
        return true;
      }
      if (!sentence.word(word - 1).is(before.key())) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsRight(SentenceReading sentence, int at) {
    int word = at + 1;
    for (int i = anchor + 1; i < parts.size(); i++, word++) {
      if (word >= sentence.size() || sentence.word(word).gap() != parts.get(i).gap()) {
        return false;
      }
      if (parts.get(i).slot().isPresent()) {
        return true;
      }
      if (!sentence.word(word).is(parts.get(i).key())) {
        return false;
      }
    }
    return true;
  }

  /** The wording with its anchor, or its first word where it has none, at a word of a sentence. */
  public Optional<Match> at(SentenceReading sentence, int at, Fillers fillers) {
    return new PhraseSearch(parts, sentence, fillers).at(at, anchor);
  }
}
