package org.stet.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stet.store.Hash;
import org.stet.store.HashTable;
import org.stet.store.HashTableWriter;
import org.stet.store.IntRow;
import org.stet.store.TextsWriter;
import org.stet.text.Source;
import org.stet.text.Span;

/** Writes records as a row of numbers; {@link RecordReader} reads them back in the same order. */
final class RecordWriter {
  private final TextsWriter texts = new TextsWriter();
  private final IntRow records = new IntRow();
  private final Map<String, Integer> packs = new LinkedHashMap<>();
  private final HashTableWriter ids = new HashTableWriter();
  private int newest = RecordReader.NOTHING;

  TextsWriter texts() {
    return texts;
  }

  IntRow records() {
    return records;
  }

  /** The names of the packs that citations point to, as numbers of texts. */
  IntRow packs() {
    IntRow row = new IntRow();
    packs.keySet().forEach(name -> row.add(texts.add(name)));
    return row;
  }

  /** The latest day of all citations, counted from 1970. */
  int newest() {
    return newest;
  }

  /** Where the next record begins. */
  int position() {
    return records.size();
  }

  void number(int number) {
    records.add(number);
  }

  void flag(boolean flag) {
    records.add(flag ? 1 : 0);
  }

  void text(String text) {
    records.add(texts.add(text));
  }

  void text(Optional<String> text) {
    records.add(text.map(texts::add).orElse(RecordReader.NOTHING));
  }

  void texts(List<String> list) {
    records.add(list.size());
    list.forEach(this::text);
  }

  void date(Optional<EdtfDate> date) {
    records.add(date.map(EdtfDate::code).orElse(RecordReader.NOTHING));
  }

  void period(Period period) {
    date(period.start());
    date(period.end());
  }

  void citation(Citation citation) {
    int checked = Math.toIntExact(citation.checked().toEpochDay());
    newest = Math.max(newest, checked);
    text(citation.url());
    number(checked);
    number(pack(citation.pack()));
    span(citation.span());
  }

  private int pack(Source pack) {
    return packs.computeIfAbsent(pack.name(), name -> packs.size());
  }

  private void span(Span span) {
    number(span.start());
    number(span.end());
  }

  /** The numbers by which records name what has an id. */
  HashTableWriter ids() {
    return ids;
  }

  /** Gives everything of one sort a number, by which records name it. */
  <T> void enumerate(int sort, List<T> all, Function<T, String> id) {
    for (int i = 0; i < all.size(); i++) {
      ids.put(Hash.of(sort, id.apply(all.get(i))), i);
    }
  }

  int ordinal(int sort, String id) {
    int ordinal = ids.get(Hash.of(sort, id));
    if (ordinal == HashTable.NONE) {
      throw new IllegalStateException(id + " is referred to and was not enumerated");
    }
    return ordinal;
  }

  /** The number of a person, place or body. */
  int numberOf(Subject subject) {
    boolean isPerson = subject instanceof Person;
    int ordinal = ordinal(isPerson ? IndexLayout.PEOPLE : IndexLayout.ENTITIES, subject.id());
    return isPerson ? ordinal * 2 + 1 : ordinal * 2;
  }

  /** Names a person, place or body. */
  void subject(Subject subject) {
    number(numberOf(subject));
  }

  void subject(Optional<? extends Subject> subject) {
    if (subject.isPresent()) {
      subject(subject.get());
    } else {
      number(RecordReader.NOTHING);
    }
  }
}
