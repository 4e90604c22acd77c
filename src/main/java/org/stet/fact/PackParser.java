package org.stet.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads packs as {@link PackWriter} writes them. */
final class PackParser {
  private static final Person.Pronouns[] PRONOUNS = Person.Pronouns.values();

  private final ByteBuffer in;
  private final List<Source> sources;
  private final String[] texts;

  PackParser(ByteBuffer in, List<Source> sources) {
    this.in = in;
    this.sources = sources;
    this.texts = new String[in.getInt()];
    for (int i = 0; i < texts.length; i++) {
      byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
      in.get(bytes);
      texts[i] = new String(bytes, StandardCharsets.UTF_8);
    }
  }

  List<Pack> packs() {
    return list(this::pack);
  }

  private Pack pack() {
    Source source = sources.get(in.getInt());
    List<Entity> entities = list(this::entity);
    List<Person> people = list(this::person);
    return new Pack(source, entities, people, list(this::office), List.of());
  }

  private Entity entity() {
    return new Entity(
        text(), flag(), text(), list(this::text), list(this::text), text(), citation());
  }

  private Person person() {
    return new Person(
        text(),
        text(),
        list(this::text),
        text(),
        date(),
        date(),
        pronouns(in.getInt()),
        citation());
  }

  private static Optional<Person.Pronouns> pronouns(int ordinal) {
    return ordinal < 0 ? Optional.empty() : Optional.of(PRONOUNS[ordinal]);
  }

  private Pack.OfficeDraft office() {
    String id = text();
    String title = text();
    List<String> also = list(this::text);
    List<String> beforeName = list(this::text);
    Optional<Pack.Reference> of = flag() ? Optional.of(reference()) : Optional.empty();
    List<Pack.Reference> alsoOf = list(this::reference);
    boolean sole = flag();
    boolean keepsTitle = flag();
    Optional<LocalDate> covered =
        Optional.of(text()).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    List<Pack.TermDraft> terms = list(this::term);
    Citation citation = citation();
    return new Pack.OfficeDraft(
        id,
        citation.pack(),
        title,
        also,
        beforeName,
        of,
        alsoOf,
        sole,
        keepsTitle,
        covered,
        terms,
        citation);
  }

  private Pack.TermDraft term() {
    Pack.Reference person = reference();
    Period period = new Period(date(), date());
    int number = in.getInt();
    OptionalInt ordinal = number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    return new Pack.TermDraft(person, period, ordinal, flag(), citation());
  }

  private Pack.Reference reference() {
    return new Pack.Reference(text(), span());
  }

  private Citation citation() {
    return new Citation(
        text(), LocalDate.ofEpochDay(in.getInt()), sources.get(in.getInt()), span());
  }

  private Optional<EdtfDate> date() {
    String text = text();
    return text.isEmpty() ? Optional.empty() : EdtfDate.parse(text);
  }

  private Span span() {
    return new Span(in.getInt(), in.getInt());
  }

  private <T> List<T> list(Supplier<T> item) {
    int size = in.getInt();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return items;
  }

  private String text() {
    return texts[in.getInt()];
  }

  private boolean flag() {
    return in.getInt() == 1;
  }
}
