package org.stet.mention;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The states and territories of the United States as print shortens them behind a party's letter:
 * "D-Ky.", "R-TX", "D-New York". The short forms are those of the Associated Press and of the
 * Postal Service.
 */
public final class StateTags {
  /** Id of the place, postal form, form with full stops where there is one, name. */
  private static final String TABLE =
      """
      alabama|AL|Ala.|Alabama
      alaska|AK||Alaska
      arizona|AZ|Ariz.|Arizona
      arkansas|AR|Ark.|Arkansas
      california|CA|Calif.|California
      colorado|CO|Colo.|Colorado
      connecticut|CT|Conn.|Connecticut
      delaware|DE|Del.|Delaware
      florida|FL|Fla.|Florida
      georgia-us|GA|Ga.|Georgia
      hawaii|HI||Hawaii
      idaho|ID||Idaho
      illinois|IL|Ill.|Illinois
      indiana|IN|Ind.|Indiana
      iowa|IA||Iowa
      kansas|KS|Kan.|Kansas
      kentucky|KY|Ky.|Kentucky
      louisiana|LA|La.|Louisiana
      maine|ME||Maine
      maryland|MD|Md.|Maryland
      massachusetts|MA|Mass.|Massachusetts
      michigan|MI|Mich.|Michigan
      minnesota|MN|Minn.|Minnesota
      mississippi|MS|Miss.|Mississippi
      missouri|MO|Mo.|Missouri
      montana|MT|Mont.|Montana
      nebraska|NE|Neb.|Nebraska
      nevada|NV|Nev.|Nevada
      new-hampshire|NH|N.H.|New Hampshire
      new-jersey|NJ|N.J.|New Jersey
      new-mexico|NM|N.M.|New Mexico
      new-york|NY|N.Y.|New York
      north-carolina|NC|N.C.|North Carolina
      north-dakota|ND|N.D.|North Dakota
      ohio|OH||Ohio
      oklahoma|OK|Okla.|Oklahoma
      oregon|OR|Ore.|Oregon
      pennsylvania|PA|Pa.|Pennsylvania
      rhode-island|RI|R.I.|Rhode Island
      south-carolina|SC|S.C.|South Carolina
      south-dakota|SD|S.D.|South Dakota
      tennessee|TN|Tenn.|Tennessee
      texas|TX||Texas
      utah|UT||Utah
      vermont|VT|Vt.|Vermont
      virginia|VA|Va.|Virginia
      washington-state|WA|Wash.|Washington
      west-virginia|WV|W.Va.|West Virginia
      wisconsin|WI|Wis.|Wisconsin
      wyoming|WY|Wyo.|Wyoming
      district-of-columbia|DC|D.C.|District of Columbia
      """;

  /** No state has more words. */
  private static final int LONGEST = 3;

  private static final Map<String, State> BY_KEY = new HashMap<>();
  private static final Map<String, State> BY_ID = new TreeMap<>();

  static {
    TABLE.lines().map(line -> line.split("\\|")).forEach(StateTags::add);
  }

  private StateTags() {}

  private static void add(String[] row) {
    State state = new State(row[0], row[1], row[2].isEmpty() ? row[3] : row[2], row[3]);
    BY_ID.put(state.id(), state);
    for (String form : new String[] {state.postal(), state.shortened(), state.name()}) {
      BY_KEY.put(form.replace(".", "").toLowerCase(Locale.ROOT), state);
    }
  }

  /**
   * A state.
   *
   * @param id its id in the packs
   * @param postal two capitals
   * @param shortened as newspapers print it behind a town or a party; the name where they do not
   *     shorten it
   */
  public record State(String id, String postal, String shortened, String name) {
    /** The state in the form in which another one is printed. */
    public String like(String printed) {
      boolean isPostal = printed.length() == 2 && printed.equals(printed.toUpperCase(Locale.ROOT));
      boolean isName =
          Optional.ofNullable(BY_KEY.get(printed.toLowerCase(Locale.ROOT)))
              .filter(s -> s.name().equals(printed) && !s.shortened().equals(s.name()))
              .isPresent();
      return isPostal ? postal : isName ? name : shortened;
    }
  }

  /** A state in a sentence. */
  public record Found(State state, int first, int end) {}

  /** The ids of all of them. */
  public static Set<String> ids() {
    return Collections.unmodifiableSet(BY_ID.keySet());
  }

  /** Whether a place is one of them. */
  public static boolean isState(String id) {
    return BY_ID.containsKey(id);
  }

  /** Whether a word is a state, or one of its short forms. */
  static boolean isTag(Word word) {
    return word.isCapitalized() && BY_KEY.containsKey(word.key());
  }

  /** The state of an id. */
  public static Optional<State> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The state that begins at a word and is not only the beginning of a town's name. */
  public static Optional<Found> at(SentenceReading sentence, int first) {
    return longest(sentence, first).filter(f -> !goesOn(sentence, f.end()));
  }

  private static Optional<Found> longest(SentenceReading sentence, int first) {
    Optional<Found> found = Optional.empty();
    StringBuilder key = new StringBuilder();
    for (int i = first; i < Math.min(sentence.size(), first + LONGEST); i++) {
      Gap gap = sentence.word(i).gap();
      if (i > first && gap != Gap.SPACE && gap != Gap.NONE) {
        break;
      }
      key.append(i > first && gap == Gap.SPACE ? " " : "").append(sentence.word(i).key());
      State state = BY_KEY.get(key.toString());
      if (state != null && sentence.word(i).isCapitalized()) {
        found = Optional.of(new Found(state, first, i + 1));
      }
    }
    return found;
  }

  /** The state whose full name begins at a word, whatever follows: "a Texas Republican". */
  public static Optional<Found> named(SentenceReading sentence, int first) {
    return longest(sentence, first).filter(f -> isNamed(sentence, f));
  }

  /** Whether a state is written by its name, and not by a short form of it. */
  public static boolean isNamed(SentenceReading sentence, Found found) {
    return sentence.text(found.first(), found.end()).equals(found.state().name());
  }

  /** "D-Kansas City". */
  private static boolean goesOn(SentenceReading sentence, int end) {
    return end < sentence.size()
        && sentence.word(end).gap().joins()
        && sentence.word(end).isCapitalized();
  }
}
