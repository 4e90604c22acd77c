package org.stet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "WASHINGTON, April 2, 2021 (Reuters) - The president spoke.",
        "WASHINGTON, April 2, 2021 \u2014 The president spoke.",
        "WASHINGTON (AP) \u2014 April 2, 2021 \u2014 The president spoke.",
        "LONDON \u2014 April 2, 2021",
        "LONDON \u2014 2 April 2021",
        "ST. LOUIS, Apr. 2, 2021 -- The mayor spoke.",
        "WASHINGTON, D.C., April 2, 2021 /PRNewswire/ -- The president spoke.",
        "PARIS, France, April 2, 2021 \u2013 The president spoke.",
        "NEW YORK, Friday, April 2, 2021: The mayor spoke.",
        "April 2, 2021",
        "Friday, April 2, 2021",
        "Fri., Apr. 2, 2021",
        "2 April 2021",
        "2nd April 2021",
        "2021-04-02",
        "April 2, 2021 10:15 AM ET",
        "April 2, 2021, at 10:15 a.m.",
        "Published: April 2, 2021",
        "Published April 2, 2021 | Updated April 9, 2021",
        "Published 4:45 PM EDT, Fri April 2, 2021",
        "Updated: April 2, 2021",
        "Posted on 2 Apr 2021"
      })
  void aDayAtTheHeadIsTheDayOfPublication(String line) {
    assertThat(Reading.text("A headline\n\n" + line + "\n\nThe text goes on.").published())
        .isEqualTo("2021-04-02 DATELINE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On April 2, 2021, the president spoke.",
        "April 2, 2021 was a Friday.",
        "In Washington, April 2, 2021 - the day it rained - was a Friday.",
        "WASHINGTON, April 2 (Reuters) - The president spoke.",
        "The BBC, April 2, 2021, said so.",
        "NASA, April 2, 2021, said so.",
        "Published in April 2021, the book of April 2, 2021 sold well.",
        "Published April 2, 2021, the report says so.",
        "February 30, 2021",
        "April 2, 20211"
      })
  void aDayInRunningTextIsNot(String line) {
    assertThat(Reading.text("A headline\n\n" + line + "\n\nThe text goes on.").published())
        .isEqualTo("unknown");
  }

  @Test
  void onlyTheFirstFiveBlocksAndThoseBelowTheHeadlineAreAsked() {
    assertThat(Reading.text("x\n\n".repeat(4) + "April 2, 2021").published())
        .isEqualTo("2021-04-02 DATELINE");
    assertThat(Reading.text("X.\n\n".repeat(5) + "April 2, 2021").published()).isEqualTo("unknown");
    assertThat(Reading.html("<div>x</div>".repeat(9) + "<h1>T</h1><p>April 2, 2021").published())
        .isEqualTo("2021-04-02 DATELINE");
  }
}
