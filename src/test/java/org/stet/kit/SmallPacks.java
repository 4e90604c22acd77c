package org.stet.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Facts;
import org.stet.fact.Packs;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Facts from packs that a test writes itself. */
public final class SmallPacks {
  private static final Pattern NAME = Pattern.compile("(?m)^pack: *(\\S+)");

  /** A handful of offices, enough for most sentences. */
  public static final String WORLD =
      """
      pack: world
      about: A handful of offices
      source: https://example.org/world
      checked: 2026-11-01
      places:
        united-states: {name: United States, also: [US, U.S., America], demonyms: [American], adjective: U.S.}
        france: {name: France, demonyms: [French]}
        israel: {name: Israel, demonyms: [Israeli]}
      bodies:
        nato: {name: North Atlantic Treaty Organization, also: [NATO], adjective: NATO}
        catholic-church: {name: Catholic Church, adjective: Catholic}
      offices:
        us-president:
          title: president
          before-name: [Pres.]
          keeps-title: true
          of: united-states
          holders:
            - {person: bill-clinton, term: 1993-01-20/2001-01-20, number: 42}
            - {person: george-w-bush, term: 2001-01-20/2009-01-20, number: 43}
            - {person: barack-obama, term: 2009-01-20/2017-01-20, number: 44}
            - {person: donald-trump, term: 2017-01-20/2021-01-20, number: 45}
            - {person: joe-biden, term: 2021-01-20/2025-01-20, number: 46}
            - {person: donald-trump, term: 2025-01-20/.., number: 47}
        us-vice-president:
          title: vice president
          of: united-states
          holders:
            - {person: joe-biden, term: 2009-01-20/2017-01-20}
            - {person: mike-pence, term: 2017-01-20/2021-01-20}
            - {person: kamala-harris, term: 2021-01-20/2025-01-20}
        us-secretary-of-state:
          title: secretary of state
          of: united-states
          holders:
            - {person: mike-pompeo, term: 2018-04-26/2021-01-20}
            - {person: daniel-smith, term: 2021-01-20/2021-01-26, acting: true}
            - {person: antony-blinken, term: 2021-01-26/2025-01-20}
        us-secretary-of-defense:
          title: secretary of defense
          also: [defense secretary]
          of: united-states
          holders:
            - {person: lloyd-austin, term: 2021-01-22/2025-01-20}
        french-president:
          title: president
          of: france
          holders:
            - {person: francois-hollande, term: 2012-05-15/2017-05-14}
            - {person: emmanuel-macron, term: 2017-05-14/..}
        israeli-prime-minister:
          title: prime minister
          of: israel
          holders:
            - {person: benjamin-netanyahu, term: 2009-03-31/2021-06-13}
        israeli-foreign-minister:
          title: foreign minister
          of: israel
          holders:
            - {person: gabi-ashkenazi, term: 2020-05-17/2021-06-13}
        nato-secretary-general:
          title: secretary general
          of: nato
          holders:
            - {person: jens-stoltenberg, term: 2014-10-01/2024-10-01}
        pope:
          title: pope
          of: catholic-church
          sole: true
          holders:
            - {person: francis, term: 2013-03-13/2025-04-21}
      people:
        bill-clinton: {name: Bill Clinton, born: 1946-08-19, pronouns: he}
        george-w-bush: {name: George W. Bush, also: [George Bush], born: 1946-07-06, pronouns: he}
        barack-obama: {name: Barack Obama, born: 1961-08-04, pronouns: he}
        donald-trump: {name: Donald Trump, also: [Donald J. Trump], born: 1946-06-14, pronouns: he}
        joe-biden: {name: Joe Biden, also: [Joseph R. Biden Jr., Joseph Biden], born: 1942-11-20, pronouns: he}
        mike-pence: {name: Mike Pence, born: 1959-06-07, pronouns: he}
        kamala-harris: {name: Kamala Harris, born: 1964-10-20, pronouns: she}
        mike-pompeo: {name: Mike Pompeo, born: 1963-12-30, pronouns: he}
        daniel-smith: {name: Daniel Smith, pronouns: he}
        antony-blinken: {name: Antony Blinken, also: [Tony Blinken], born: 1962-04-16, pronouns: he}
        lloyd-austin: {name: Lloyd Austin, born: 1953-08-08, pronouns: he}
        francois-hollande: {name: François Hollande, born: 1954-08-12, pronouns: he}
        emmanuel-macron: {name: Emmanuel Macron, born: 1977-12-21, pronouns: he}
        benjamin-netanyahu: {name: Benjamin Netanyahu, born: 1949-10-21, pronouns: he}
        gabi-ashkenazi: {name: Gabi Ashkenazi, born: 1954-02-25, pronouns: he}
        jens-stoltenberg: {name: Jens Stoltenberg, born: 1959-03-16, pronouns: he}
        francis: {name: Francis, also: [Pope Francis], born: 1936-12-17, died: 2025-04-21, pronouns: he}
      """;

  private SmallPacks() {}

  /** A pack as the file that its first key names. */
  public static Source source(String yaml) {
    Matcher name = NAME.matcher(yaml);
    return new Source(name.find() ? "rules/" + name.group(1) + ".yaml" : "rules/x.yaml", yaml);
  }

  /** Reads packs that stand beside each other and have no mistake. */
  public static Facts facts(String... packs) {
    return sound(List.of(Stream.of(packs).map(SmallPacks::source).toList()));
  }

  /** Reads layers of packs that have no mistake. */
  public static Facts sound(List<List<Source>> layers) {
    return switch (Packs.load(layers)) {
      case Packs.Loaded.Sound sound -> sound.facts();
      case Packs.Loaded.Broken broken ->
          throw new AssertionError(
              broken.problems().stream().map(Problem::describe).collect(Collectors.joining("\n")));
    };
  }

  /** Plain text as an article. */
  public static Article article(String text, Optional<LocalDate> published) {
    Article article =
        Readers.forName("article.txt").orElseThrow().read(new Source("article.txt", text));
    return published
        .map(day -> article.publishedOn(new Article.Published(day, Article.Origin.OPTION)))
        .orElse(article);
  }
}
