package org.stet.correct;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small habits of American newspapers. */
final class Print {
  private static final Pattern ABBREVIATION_AT_END =
      Pattern.compile(".*\\b(?:Jr|Sr|Inc|Corp|Co|Ltd|[A-Z])");

  private static final Pattern LONG_MONTH =
      Pattern.compile(
          "\\b(January|February|August|September|October|November|December)(?= \\d{1,2}\\b)");

  private static final Pattern SHORT_MONTH =
      Pattern.compile("\\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\. (?=\\d{4}\\b)");

  private static final Map<String, String> LONG =
      Map.of(
          "Jan",
          "January",
          "Feb",
          "February",
          "Aug",
          "August",
          "Sept",
          "September",
          "Oct",
          "October",
          "Nov",
          "November",
          "Dec",
          "December");

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

  private static final List<String> TEENS =
      List.of(
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final Pattern SMALL =
      Pattern.compile(
          "(?<![\\w.,$-])[1-9](?![\\w%-]|[.,]\\d| (?:percent|miles?|km|degrees|[CF])\\b)");

  private static final Pattern ORDINAL = Pattern.compile("\\b([1-9])(?:st|nd|rd|th)\\b");

  private static final Pattern BARE_COUNTRY =
      Pattern.compile(
          "\\bof (?=(?:Bahamas|Gambia|Maldives|Marshall Islands|Netherlands|Philippines"
              + "|Solomon Islands|United Arab Emirates|United Kingdom|United States)\\b)");

  /** Words of titles that have no capital except before a name. */
  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "\\b(Acting|Administrator|Ambassador|Attorney|Chair|Chairman|Chairwoman|Chancellor|Chief"
              + "|Commissioner|Deputy|Director|Energy|Executive|Foreign|General|Governor|Interior"
              + "|Justice|Leader|Lieutenant|Mayor|Minister|Officer|President|Press|Prime"
              + "|Prosecutor|Representative|Secretary|Security|Senator|Speaker|Spokesman"
              + "|Spokesperson|Spokeswoman|State|Treasury|Vice|Agriculture|Commerce|Defen[cs]e"
              + "|Education|Health|Homeland|Labor|Transportation)\\b");

  private Print() {}

  /** In one line. */
  static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Without the stop at the end, unless that ends an abbreviation. */
  static String unstopped(String sentence) {
    String line = line(sentence);
    if (!line.endsWith(".")) {
      return line;
    }
    String bare = line.substring(0, line.length() - 1);
    return ABBREVIATION_AT_END.matcher(bare).matches() ? line : bare;
  }

  /** With one stop at the end. */
  static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** With a capital at its head. */
  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Whether a date names its day. */
  static boolean isDay(String date) {
    return date.matches(".*\\b\\d{1,2}\\b.*");
  }

  /** "on Jan. 17, 2011", "in January 2011", "in 2011". */
  static String when(String date) {
    return (isDay(date) ? "on " : "in ") + date(date);
  }

  /** "Nov. 20, 1942" and "January 2011", however they are written. */
  static String date(String date) {
    Matcher days = LONG_MONTH.matcher(date);
    String abbreviated =
        days.replaceAll(
            m -> m.group().equals("September") ? "Sept." : m.group().substring(0, 3) + ".");
    return SHORT_MONTH.matcher(abbreviated).replaceAll(m -> LONG.get(m.group(1)) + " ");
  }

  /** Whether a day such as "Nov. 20, 1942" comes before another one. */
  static boolean isBefore(String date, Optional<LocalDate> other) {
    try {
      LocalDate day = LocalDate.parse(date.replaceFirst("^(\\w{3})\\w*\\.?", "$1"), DAY);
      return other.filter(day::isBefore).isPresent();
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** "third" for "3rd", and "15th" for "fifteenth". */
  static String ordinal(String text) {
    int teen = TEENS.indexOf(text.toLowerCase(Locale.ROOT));
    return teen >= 0
        ? (teen + 10) + "th"
        : ORDINAL.matcher(text).replaceAll(m -> ORDINALS.get(Integer.parseInt(m.group(1)) - 1));
  }

  /** "nine years" for "9 years"; figures from 10 on. */
  static String small(String text) {
    return SMALL.matcher(text).replaceAll(m -> NUMBERS.get(Integer.parseInt(m.group()) - 1));
  }

  /** "a" or "an". */
  static String article(String word) {
    return "AEIOaeio".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
  }

  /** "secretary of state", "CIA director", as titles stand alone. */
  static String title(String title) {
    return TITLE_WORD
        .matcher(title.replaceAll("\\bGov\\.", "governor").replaceAll("\\bSen\\.", "senator"))
        .replaceAll(m -> m.group().toLowerCase(Locale.ROOT))
        .replaceAll(BARE_COUNTRY.pattern(), "of the ");
  }

  /**
   * "the European Union", "the World Health Organization"; names that need no article have none.
   */
  static String the(String body) {
    boolean isNamedForWhatItIs =
        body.matches(
                ".*\\b(?:Administration|Agency|Assembly|Association|Authority|Bank|Board|Bundestag|Bureau|Centers"
                    + "|Commission|Committee|Conference|Council|Court|Department|Federation|Duma|Fund"
                    + "|Institutes?|Knesset|Ministry|Office|Organi[sz]ation|Parliament|Party|Republic"
                    + "|Senate|Service|States|Kingdom|Nations|Treaty|Union|University)\\b.*")
            && !body.matches("(?:Amnesty|Columbia|Harvard|Yale|Stanford|Princeton|Congress)\\b.*");
    return isNamedForWhatItIs && !body.matches("(?i)the .*") ? "the " + body : body;
  }
}
