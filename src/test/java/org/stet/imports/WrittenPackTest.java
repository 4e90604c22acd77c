package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.EdtfDate;
import org.stet.fact.Facts;
import org.stet.fact.Person;
import org.stet.fact.Person.Pronouns;
import org.stet.fact.Term;

/** What is written is what is read back, whatever characters a source has in its names. */
class WrittenPackTest {
  private static final List<String> PIECES =
      List.of(
          "Ann",
          "O'Neil",
          "’t Hooft",
          "Erdoğan",
          "李",
          "no",
          "true",
          "null",
          "1984",
          "007",
          "1e5",
          "- x",
          "#",
          ": ",
          "\"",
          "\\",
          "{a}",
          "[b]",
          ",",
          "&c",
          "*d",
          "!e",
          "|",
          ">",
          "%",
          "@",
          "`",
          "?",
          "~",
          "\u00e9",
          "e\u0301",
          "\ud83d\ude00",
          "\u200b",
          "\u0007",
          "\u2028",
          "Jr.",
          "III");

  private static final List<Pronouns> PRONOUNS = List.of(Pronouns.values());

  @TempDir Path folder;

  /** A made-up source. */
  private record Generated(List<FoundPerson> people, List<FoundTerm> terms) implements FactSource {
    @Override
    public String description() {
      return "generated";
    }

    @Override
    public String citation() {
      return "https://example.org/";
    }

    @Override
    public void read(Harvest into, Documents documents) {
      into.add(new FoundEntity("x", Optional.of("harbor-town"), true, "Harbor Town", List.of()));
      into.add(
          new FoundOffice(
              "o",
              Optional.of("harbor-town-mayor"),
              "mayor",
              List.of("Yes", "lord mayor: acting"),
              List.of("Hon."),
              "x",
              1,
              Optional.empty()));
      people.forEach(into::add);
      terms.forEach(into::add);
    }
  }

  @RepeatedTest(20)
  void whatIsWrittenIsReadBack(RepetitionInfo repetition) throws IOException {
    Generated source = generated(new Random(repetition.getCurrentRepetition()));
    Import made = new Import(folder, "generated.yaml");
    assertThat(made.done(source).heldBack()).isEmpty();
    Facts facts = made.facts();
    for (FoundPerson person : source.people()) {
      Person read = facts.person(person.id().orElseThrow()).orElseThrow();
      assertThat(read.name()).isEqualTo(person.name());
      assertThat(read.also()).isEqualTo(person.also());
      assertThat(read.born()).isEqualTo(person.born());
      assertThat(read.died()).isEqualTo(person.died());
      assertThat(read.pronouns()).isEqualTo(person.pronouns());
    }
    assertThat(made.office("harbor-town-mayor").also())
        .containsExactly("Yes", "lord mayor: acting");
    assertThat(made.office("harbor-town-mayor").terms())
        .map(WrittenPackTest::words)
        .isEqualTo(source.terms().stream().map(WrittenPackTest::words).toList());
  }

  private static String words(Term term) {
    return words(
        term.person().id(),
        term.period().start(),
        term.period().end(),
        term.number(),
        term.acting());
  }

  private static String words(FoundTerm term) {
    return words(term.person(), term.start(), term.end(), term.number(), term.acting());
  }

  private static String words(
      String person,
      Optional<EdtfDate> start,
      Optional<EdtfDate> end,
      OptionalInt number,
      boolean acting) {
    return String.join(
        " ", person, start.toString(), end.toString(), number.toString(), "" + acting);
  }

  private static Generated generated(Random random) {
    List<FoundPerson> people = IntStream.range(0, 12).mapToObj(i -> person(i, random)).toList();
    List<FoundTerm> terms = IntStream.range(0, 12).mapToObj(i -> term(i, random)).toList();
    return new Generated(people, terms);
  }

  private static FoundPerson person(int i, Random random) {
    String id = "person-" + i;
    return new FoundPerson(
        id,
        Optional.of(id),
        "P " + name(random),
        IntStream.range(0, random.nextInt(4)).mapToObj(n -> name(random) + n).toList(),
        random.nextBoolean() ? Optional.of("P") : Optional.empty(),
        date(1900 + random.nextInt(20), random),
        Optional.empty(),
        random.nextBoolean() ? Optional.of(PRONOUNS.get(random.nextInt(3))) : Optional.empty(),
        random.nextBoolean() ? Optional.of("Q9" + i) : Optional.empty(),
        Optional.empty());
  }

  private static String name(Random random) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }

  private static FoundTerm term(int i, Random random) {
    int year = 1950 + 5 * i;
    Optional<EdtfDate> end = i == 11 ? Optional.empty() : date(year + 4, random);
    return FoundTerm.of("o", "person-" + i, date(year, random), end, "term " + i)
        .withActing(random.nextInt(4) == 0)
        .withNumber(random.nextBoolean() ? OptionalInt.of(i + 1) : OptionalInt.empty());
  }

  private static Optional<EdtfDate> date(int year, Random random) {
    LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    String text = day.toString();
    return EdtfDate.parse(text.substring(0, List.of(4, 7, 10).get(random.nextInt(3))));
  }
}
