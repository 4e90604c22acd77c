package org.stet.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the full stop after a shortened word may mean. */
enum Abbreviation {
  /** Stands before what it belongs to, so no sentence ends with it: {@code Mr.}, {@code v.} */
  LEADS(
      """
      Mr Mrs Ms Messrs Mx Dr Sen Sens Rep Reps Gov Govs Gen Lt Sgt Maj Col Capt Prof Rev Hon Cmdr \
      Cpl Pvt Adm Brig Det Insp Supt Pres Amb Atty Asst Assn Mme Mlle Fr Ft Mt v vs e.g i.e \
      cf viz ca approx Univ Dept Dist Natl Intl Assoc Gens Msgr Ald ret"""),
  /** Stands before a name or after one: {@code St. Louis}, {@code on 14th St.} */
  STREET("St Ste Ave Blvd Rd Hwy"),
  /** Stands before a number, otherwise it is a word or ends the sentence. */
  NUMBERED("No Nos no nos p pp Op Fig Vol Sec Art Ch Chap para"),
  /** A month or a day of the week: before a number, otherwise it ends the sentence. */
  CALENDAR(
      """
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat \
      Sun"""),
  /** A state in the manner of the Associated Press, which puts a comma after it. */
  STATE(
      """
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont \
      Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo W.Va N.H N.J N.M N.Y N.C N.D S.C S.D R.I \
      Ont Que B.C"""),
  /** A country or a body that is used like an adjective: {@code the U.S. Senate}. */
  COUNTRY("U.S U.K U.N E.U U.S.A U.A.E"),
  /** A city that may stand at the end: {@code Washington, D.C.} */
  CITY("D.C L.A"),
  /** After a name, where a sentence may well end. */
  TRAILS("Inc Corp Co Cos Ltd Plc plc Bros LLC LLP Jr Sr Ph.D M.D Esq S.A N.V A.G"),
  /** After the last of a list, where a sentence may well end. */
  LIST_END("etc al"),
  /** A time of day, which ends the sentence unless a day or a zone follows. */
  HOUR("a.m p.m A.M P.M AM PM"),
  /** A measure, after which a capital begins a sentence. */
  MEASURE("m.p.h k.p.h m.p.g"),
  /** One letter, as in a name. */
  INITIAL(""),
  /** Letters with stops between them: {@code J.R.R.} */
  INITIALS("");

  private static final Pattern DOTTED = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+");
  private static final Map<String, Abbreviation> KNOWN = known();

  private final String words;

  Abbreviation(String words) {
    this.words = words;
  }

  private static Map<String, Abbreviation> known() {
    Map<String, Abbreviation> known = new HashMap<>();
    for (Abbreviation kind : values()) {
      for (String word : kind.words.split(" ", -1)) {
        known.putIfAbsent(word, kind);
      }
    }
    known.remove("");
    return known;
  }

  /** What a word without its last full stop is short for, if it is. */
  static Optional<Abbreviation> of(String word) {
    Abbreviation known = KNOWN.get(word.substring(word.lastIndexOf('-') + 1));
    if (known != null) {
      return Optional.of(known);
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return Optional.of(INITIAL);
    }
    boolean isDotted = word.indexOf('.') > 0 && DOTTED.matcher(word).matches();
    return isDotted ? Optional.of(INITIALS) : capitals(word);
  }

  /** The same word in the capitals of a headline: {@code GOV.}, {@code SEN.} */
  private static Optional<Abbreviation> capitals(String word) {
    if (word.length() < 2 || endsSmall(word) || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String title = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KNOWN.get(title)).filter(Abbreviation::isInHeadlines);
  }

  /** Whether a word's last letter is a small one, as that of most words is. */
  private static boolean endsSmall(String word) {
    char last = word.charAt(word.length() - 1);
    return last >= 'a' && last <= 'z';
  }

  private boolean isInHeadlines() {
    return this == LEADS || this == CALENDAR || this == NUMBERED;
  }
}
