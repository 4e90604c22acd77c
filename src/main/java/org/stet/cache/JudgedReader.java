package org.stet.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stet.check.Judged;
import org.stet.check.Judgement;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.fact.Citation;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads what {@link JudgedWriter} wrote. */
final class JudgedReader {
  private final ByteBuffer in;
  private final Function<String, Optional<Source>> packs;

  private JudgedReader(ByteBuffer in, Function<String, Optional<Source>> packs) {
    this.in = in;
    this.packs = packs;
  }

  /**
   * Reads what was judged.
   *
   * @param packs gives a pack of the facts by its name
   * @return empty when the bytes are none that a writer wrote, or a pack is not there
   */
  static Optional<Judged> read(ByteBuffer bytes, Function<String, Optional<Source>> packs) {
    try {
      Judged judged = new JudgedReader(bytes, packs).all();
      return bytes.hasRemaining() ? Optional.empty() : Optional.of(judged);
    } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private Judged all() {
    List<Span> sentences = list(this::span);
    return new Judged(sentences, list(this::judgement));
  }

  private Judgement judgement() {
    String rule = text();
    Span span = span();
    String says = text();
    boolean quoted = flag();
    return new Judgement(new RecordedClaim(rule, span, says, quoted, optional()), verdict());
  }

  private Verdict verdict() {
    return switch (in.get()) {
      case JudgedWriter.SUPPORTED -> new Verdict.Supported(list(this::evidence));
      case JudgedWriter.CONTRADICTED ->
          new Verdict.Contradicted(text(), list(this::evidence), list(this::repair), flag());
      case JudgedWriter.OUTDATED -> new Verdict.Outdated(text(), list(this::evidence));
      case JudgedWriter.UNDECIDED ->
          new Verdict.Undecided(Verdict.Reason.valueOf(text()), optional());
      default -> throw new IllegalArgumentException("no verdict");
    };
  }

  private Evidence evidence() {
    String statement = text();
    return switch (in.get()) {
      case JudgedWriter.FACT -> new Evidence.FromFact(statement, citation());
      case JudgedWriter.ARTICLE -> new Evidence.FromArticle(statement, span());
      case JudgedWriter.CALENDAR -> new Evidence.FromCalendar(statement);
      default -> throw new IllegalArgumentException("no evidence");
    };
  }

  private Citation citation() {
    String url = text();
    LocalDate checked = LocalDate.ofEpochDay(in.getLong());
    Source pack =
        packs.apply(text()).orElseThrow(() -> new IllegalArgumentException("no such pack"));
    return new Citation(url, checked, pack, in.getInt(), in.getInt());
  }

  private Repair repair() {
    return new Repair(span(), text(), flag());
  }

  private Span span() {
    return new Span(in.getInt(), in.getInt());
  }

  private boolean flag() {
    return in.get() != 0;
  }

  private Optional<String> optional() {
    boolean isThere = flag();
    String text = text();
    return isThere ? Optional.of(text) : Optional.empty();
  }

  private String text() {
    byte[] encoded = new byte[size()];
    in.get(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }

  private <T> List<T> list(Supplier<T> item) {
    int size = size();
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return items;
  }

  /** No more than there are bytes left: a broken file must not take all memory. */
  private int size() {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("more than there is");
    }
    return size;
  }
}
