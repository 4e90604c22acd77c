package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandTest {
  @TempDir private Path folder;

  private String town(String more) throws IOException {
    Files.writeString(
        folder.resolve("town.yaml"),
        """
        pack: town
        about: A town
        source: https://example.org/town
        checked: 2026-11-01
        places:
          springfield-x: {name: Springfield X, also: [Old Springfield]}
        people:
          jane-lindqvist: {name: Jane Lindqvist, born: 1970}
          ole-lindqvist: {name: Ole Lindqvist}
        events:
          fair: {name: Springfield X Fair, day: 2001-05-01}
        offices:
          springfield-x-mayor:
            title: mayor
            of: springfield-x
            holders:
              - {person: ole-lindqvist, term: 1990/1995}
              - {person: jane-lindqvist, term: 1995/1999}
              - {person: ole-lindqvist, term: 2001/2002}
              - {person: jane-lindqvist, term: 2002-05-01/.., acting: true}
        """
            + more);
    return "--rules=" + folder;
  }

  private String find(String name) throws IOException {
    return Call.of("facts", "find", name, town("")).out().replace(folder + "/", "");
  }

  @Test
  void aPersonHasIdPlaceAndTerms() throws IOException {
    assertThat(find("Jane Lindqvist"))
        .isEqualTo(
            """
            town.yaml:8: person jane-lindqvist "Jane Lindqvist", born 1970
              Springfield X mayor 1995/1999
              Springfield X mayor 2002-05-01/.. (acting)
            """);
  }

  @Test
  void anOfficeHasItsLatestHolders() throws IOException {
    assertThat(find("Springfield X mayor"))
        .isEqualTo(
            """
            town.yaml:14: office springfield-x-mayor "Springfield X mayor"
              ... 1 earlier
              Jane Lindqvist 1995/1999
              Ole Lindqvist 2001/2002
              Jane Lindqvist 2002-05-01/.. (acting)
            """);
  }

  @Test
  void aPlaceHasItsOtherNamesAndAnEventItsDay() throws IOException {
    assertThat(find("Old Springfield"))
        .isEqualTo("town.yaml:6: place springfield-x \"Springfield X\", also Old Springfield\n");
    assertThat(find("Springfield X Fair"))
        .isEqualTo("town.yaml:11: event fair \"Springfield X Fair\", 2001-05-01\n");
  }

  @Test
  void nothingOfTheNameIsSaidSo() throws IOException {
    Call call = Call.of("facts", "find", "Zora Quill", town(""));
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).isEqualTo("stet: no pack has anything of the name \"Zora Quill\"\n");
  }

  @Test
  void whatATerminalWouldObeyIsNotPrinted() throws IOException {
    String rules = town("  other: {title: \"chief\\e[31m\", of: springfield-x}\n");
    assertThat(Call.of("facts", "find", "other", rules).out()).doesNotContain("\u001b");
    assertThat(Call.of("explain", "Springfield X chief", rules).out()).doesNotContain("\u001b");
  }
}
