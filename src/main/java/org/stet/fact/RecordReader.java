package org.stet.fact;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.store.Texts;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads one record of an index, from its first number on. For use by one thread. */
final class RecordReader {
  /** Stands for what is not there. */
  static final int NOTHING = -1;

  private final ByteBuffer records;
  private final Texts texts;
  private final List<Source> packs;
  private int at;

  RecordReader(ByteBuffer records, Texts texts, List<Source> packs, int start) {
    this.records = records;
    this.texts = texts;
    this.packs = packs;
    this.at = start;
  }

  /** Another reader, which stands where this one stands. */
  RecordReader here() {
    return new RecordReader(records, texts, packs, at);
  }

  int number() {
    return records.getInt(at++ * Integer.BYTES);
  }

  boolean flag() {
    return number() == 1;
  }

  String text() {
    return texts.get(number());
  }

  Optional<String> optionalText() {
    int number = number();
    return number == NOTHING ? Optional.empty() : Optional.of(texts.get(number));
  }

  List<String> textList() {
    return list(this::text);
  }

  <T> List<T> list(Supplier<T> item) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return items;
  }

  Optional<EdtfDate> date() {
    int code = number();
    return code == NOTHING ? Optional.empty() : Optional.of(EdtfDate.ofCode(code));
  }

  Period period() {
    return new Period(date(), date());
  }

  Citation citation() {
    String url = text();
    LocalDate checked = LocalDate.ofEpochDay(number());
    Source pack = packs.get(number());
    return new Citation(url, checked, pack, new Span(number(), number()));
  }

  /** Goes on behind some numbers that nobody needs now. */
  void skip(int numbers) {
    at += numbers;
  }
}
