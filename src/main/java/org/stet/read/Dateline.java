package org.stet.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.text.Article.Origin;
import org.stet.text.Article.Published;
import org.stet.text.Block;
import org.stet.text.Block.Kind;

/** The day at the head of a text. A day inside a sentence is none, however early it stands. */
final class Dateline {
  /** Headline, summary, byline, date, first paragraph: nobody puts more before the date. */
  private static final int BLOCKS = 5;

  private static final int LONGEST = 200;

  private static final String DASH = "(?:[-\u2010-\u2015\u2212]|--)";

  /** "WASHINGTON", "ST. LOUIS", "WASHINGTON, D.C.", "PARIS, France": the city is in capitals. */
  private static final String PLACE =
      "\\p{Lu}[\\p{Lu}.'\u2019-]+(?: [\\p{Lu}.'\u2019-]+){0,4}(?:, ?[\\p{L}.]+(?: [\\p{L}.]+)?)??";

  private static final String AGENCY = "(?: ?\\([^()]{1,40}\\)| ?/[^/]{1,40}/)?";

  /** "WASHINGTON, April 2, 2021 (Reuters) - ", "LONDON — April 2, 2021". */
  private static final Pattern PLACE_AND_DAY =
      Pattern.compile(
          PLACE
              + AGENCY
              + "(?:,| ?"
              + DASH
              + ") ?"
              + WrittenDay.PATTERN
              + AGENCY
              + "(?: ?"
              + DASH
              + "|:| ?$)");

  private static final String TIME =
      "(?: ?[,|\u2022\u00b7/-]? ?(?:at )?\\d{1,2}[:.]\\d{2}.{0,25})?";

  private static final Pattern DAY_ALONE = Pattern.compile(WrittenDay.PATTERN + TIME);

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i:(?:first |last |originally )?(?:published|posted|updated|date|dated|issued)"
              + "(?: on| at|:)?) ?(?:\\d.{0,20}, ?)?"
              + WrittenDay.PATTERN
              + "(?:[ ,|\u2022\u00b7/-].{0,60})?(?<![.!?])");

  private Dateline() {}

  /**
   * The day that a text is headed with: in its first blocks, or in those from the first headline
   * on, since a page may have a menu before it.
   */
  static Optional<Published> in(String prose, List<Block> blocks) {
    Stream<Block> headed = blocks.stream().dropWhile(block -> block.kind() != Kind.HEADLINE);
    return Stream.concat(blocks.stream().limit(BLOCKS), headed.limit(BLOCKS))
        .flatMap(block -> day(head(prose, block)).stream())
        .findFirst()
        .map(day -> new Published(day, Origin.DATELINE));
  }

  /** Whether a line says nothing but a day. */
  static boolean isDayAlone(String line) {
    return line.length() <= LONGEST && DAY_ALONE.matcher(line).matches();
  }

  private static String head(String prose, Block block) {
    int start = block.span().start();
    return prose.substring(start, Math.min(block.span().end(), start + LONGEST));
  }

  private static Optional<LocalDate> day(String head) {
    for (Pattern whole : List.of(DAY_ALONE, LABELLED)) {
      Matcher matcher = whole.matcher(head);
      if (matcher.matches()) {
        return WrittenDay.of(matcher);
      }
    }
    Matcher matcher = PLACE_AND_DAY.matcher(head);
    return matcher.lookingAt() ? WrittenDay.of(matcher) : Optional.empty();
  }
}
