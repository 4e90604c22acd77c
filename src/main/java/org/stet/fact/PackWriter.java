package org.stet.fact;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Writes packs as a table of texts and a row of numbers, in the order in which {@link PackParser}
 * reads them.
 */
final class PackWriter {
  private final List<Source> sources;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  PackWriter(List<Source> sources) {
    this.sources = sources;
  }

  void writeTo(DataOutputStream out, int packs) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeShort(bytes.length);
      out.write(bytes);
    }
    out.writeInt(packs);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  void pack(Pack pack) {
    number(sources.indexOf(pack.source()));
    number(pack.entities().size());
    pack.entities().forEach(this::entity);
    number(pack.people().size());
    pack.people().forEach(this::person);
    number(pack.offices().size());
    pack.offices().forEach(this::office);
  }

  private void entity(Entity entity) {
    text(entity.id());
    flag(entity.isPlace());
    text(entity.name());
    texts(entity.also());
    texts(entity.demonyms());
    text(entity.adjective());
    citation(entity.citation());
  }

  private void person(Person person) {
    text(person.id());
    text(person.name());
    texts(person.also());
    text(person.family());
    date(person.born());
    date(person.died());
    number(person.pronouns().map(Enum::ordinal).orElse(-1));
    citation(person.citation());
  }

  private void office(Pack.OfficeDraft office) {
    text(office.id());
    text(office.title());
    texts(office.also());
    texts(office.beforeName());
    flag(office.of().isPresent());
    office.of().ifPresent(this::reference);
    number(office.alsoOf().size());
    office.alsoOf().forEach(this::reference);
    flag(office.sole());
    flag(office.keepsTitle());
    text(office.covered().map(LocalDate::toString).orElse(""));
    number(office.terms().size());
    office.terms().forEach(this::term);
    citation(office.citation());
  }

  private void term(Pack.TermDraft term) {
    reference(term.person());
    date(term.period().start());
    date(term.period().end());
    number(term.number().orElse(0));
    flag(term.acting());
    citation(term.citation());
  }

  private void reference(Pack.Reference reference) {
    text(reference.id());
    span(reference.span());
  }

  private void citation(Citation citation) {
    text(citation.url());
    number(Math.toIntExact(citation.checked().toEpochDay()));
    number(sources.indexOf(citation.pack()));
    span(citation.span());
  }

  private void date(Optional<EdtfDate> date) {
    text(date.map(EdtfDate::text).orElse(""));
  }

  private void span(Span span) {
    number(span.start());
    number(span.end());
  }

  private void texts(List<String> list) {
    number(list.size());
    list.forEach(this::text);
  }

  private void text(String text) {
    number(texts.computeIfAbsent(text, t -> texts.size()));
  }

  private void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  private void number(int number) {
    numbers.add(number);
  }
}
