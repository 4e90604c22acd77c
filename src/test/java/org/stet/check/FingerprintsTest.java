package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.claim.Claim;
import org.stet.text.Span;

/** What a fingerprint holds on to and what it does not see. */
class FingerprintsTest {
  private record Said(String rule, Span span, String says) implements Claim {
    @Override
    public boolean quoted() {
      return false;
    }
  }

  @Test
  void aSentenceKeepsItWhenOthersChangeAndLinesBreakElsewhere() {
    String claim = "President George Biden spoke in Rome.";
    assertThat(fingerprint("Many more words.", claim))
        .isEqualTo(fingerprint("Others.", claim))
        .isEqualTo(fingerprint("Others.", claim.replace("spoke in", "spoke\n in")))
        .isNotEqualTo(fingerprint("Others.", claim.replace("Rome", "Paris")));
  }

  @Test
  void aRuleAndWhatIsSaidTellClaimsOfOneSentenceApart() {
    Fingerprints fingerprints = new Fingerprints("He spoke.", List.of(new Span(0, 9)));
    Span he = new Span(0, 2);
    assertThat(
            List.of(
                fingerprints.next(new Said("age", he, "one")),
                fingerprints.next(new Said("age", he, "two")),
                fingerprints.next(new Said("event-date", he, "one"))))
        .doesNotHaveDuplicates()
        .allMatch(it -> it.endsWith(":1"));
  }

  @Test
  void whatNothingTellsApartIsCounted() {
    Fingerprints fingerprints = new Fingerprints("He spoke.", List.of(new Span(0, 9)));
    Claim claim = new Said("age", new Span(0, 2), "so");
    String first = fingerprints.next(claim);
    assertThat(first).matches("[0-9a-f]{32}:1");
    assertThat(fingerprints.next(claim)).isEqualTo(first.replace(":1", ":2"));
  }

  private static String fingerprint(String before, String sentence) {
    int start = before.length() + 1;
    String prose = before + " " + sentence;
    List<Span> sentences = List.of(new Span(0, before.length()), new Span(start, prose.length()));
    Span words = new Span(start, start + "President".length());
    return new Fingerprints(prose, sentences).next(new Said("office-holder", words, "it"));
  }
}
