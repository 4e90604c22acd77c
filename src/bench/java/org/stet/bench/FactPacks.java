package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Packs of invented facts, as many terms as wanted: each town has a mayor a year, for twenty years,
 * and everybody was mayor of two towns.
 */
final class FactPacks {
  /** Terms in one pack, so that no file is larger than an editor likes. */
  static final int PACK = 10_000;

  private static final int YEARS = 20;
  private static final int FIRST_YEAR = 2001;

  private FactPacks() {}

  /** Writes packs into a folder, unless they are there. */
  static void write(Path folder, int terms) throws IOException {
    Path last = file(folder, (terms - 1) / PACK);
    if (Files.exists(last)) {
      return;
    }
    Files.createDirectories(folder);
    for (int from = 0; from < terms; from += PACK) {
      int pack = from / PACK;
      Files.writeString(file(folder, pack), text(pack, Math.min(PACK, terms - from)));
    }
  }

  private static Path file(Path folder, int pack) {
    return folder.resolve("towns-" + pack + ".yaml");
  }

  /** A pack as text. */
  static String text(int pack, int terms) {
    int towns = terms / YEARS;
    StringBuilder text = new StringBuilder(terms * 80);
    text.append(
        """
        pack: towns-%d
        about: Mayors of invented towns
        source: https://towns.example/mayors
        checked: 2026-11-01
        places:
        """
            .formatted(pack));
    int first = pack * (PACK / YEARS);
    for (int town = first; town < first + towns; town++) {
      text.append("  town-%d: {name: %s}\n".formatted(town, Names.town(town)));
    }
    text.append("offices:\n");
    for (int town = 0; town < towns; town++) {
      appendOffice(text, pack, town, terms / 2);
    }
    text.append("people:\n");
    for (int person = person(pack, 0); person < person(pack, terms / 2); person++) {
      text.append("  person-%d: {name: %s}\n".formatted(person, Names.person(person)));
    }
    return text.toString();
  }

  private static int person(int pack, int number) {
    return pack * (PACK / 2) + number;
  }

  private static void appendOffice(StringBuilder text, int pack, int town, int people) {
    int place = pack * (PACK / YEARS) + town;
    text.append(
        """
          town-%d-mayor:
            title: mayor
            of: town-%d
            holders:
        """
            .formatted(place, place));
    for (int year = 0; year < YEARS; year++) {
      int person = person(pack, (town * YEARS + year) % people);
      text.append(
          "      - {person: person-%d, term: %d-01-01/%d-01-01}\n"
              .formatted(person, FIRST_YEAR + year, FIRST_YEAR + year + 1));
    }
  }
}
