package org.stet.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Given names that are said alike and written in several ways: Sara and Sarah. */
public final class SoundAlikes {
  /** A line holds the spellings of one name. */
  private static final String GROUPS =
      """
      jon john
      sara sarah
      steven stephen
      jeffrey geoffrey jeffery
      jeff geoff
      philip phillip
      eric erik erick
      marc mark
      catherine katherine catharine katharine kathryn cathryn
      cathy kathy
      brian bryan
      allen alan allan
      ann anne
      teresa theresa
      kristen kristin
      stuart stewart
      sean shawn shaun
      rachel rachael
      nicolas nicholas
      zachary zachery zackary
      jonathan johnathan jonathon johnathon
      lindsay lindsey
      megan meghan
      debra deborah debora
      gail gayle gale
      lynn lynne
      glen glenn
      greg gregg
      matthew mathew
      rebecca rebekah
      hannah hanna
      jennifer jenifer
      tracy tracey
      stacy stacey
      kelly kelley
      vicky vicki vickie
      neil neal neill
      joseph josef
      karl carl
      erica erika ericka
      monica monika
      victor viktor
      curtis kurtis
      kurt curt
      graham graeme
      elisabeth elizabeth
      isabel isabelle isobel
      lawrence laurence
      michael micheal
      christopher kristopher
      christine kristine
      christina kristina
      claire clare
      denise denice
      frederick frederic fredrick
      gerard gerrard
      harriet harriett
      jacqueline jacquelyn
      julian julien
      kaitlyn caitlin kaitlin katelyn
      marian marion
      maryann maryanne
      nathaniel nathanael
      randall randal
      rodger roger
      ronny ronnie
      russell russel
      sheri sherri sherry
      susanna susannah
      sidney sydney
      thom tom
      tommy tommie
      vivian vivien
      """;

  private static final Pattern SPACE = Pattern.compile(" ");

  private static final Map<String, Integer> BY_NAME = new HashMap<>();

  static {
    int group = 0;
    for (String line : GROUPS.lines().toList()) {
      int number = group++;
      SPACE.splitAsStream(line).forEach(name -> BY_NAME.put(name, number));
    }
  }

  private SoundAlikes() {}

  /** Whether two given names differ in writing alone. */
  public static boolean are(String a, String b) {
    Integer group = BY_NAME.get(a);
    return group != null && !a.equals(b) && group.equals(BY_NAME.get(b));
  }
}
