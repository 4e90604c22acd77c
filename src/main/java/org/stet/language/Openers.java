package org.stet.language;

import java.util.Set;

/** Words that tell, by their capital, whether a sentence begins with them. */
final class Openers {
  /** A capital on one of these in running text means that a sentence begins. */
  private static final Set<String> STARTERS =
      Set.of(
          """
          The A An He She It They We You I This That These Those His Her Its Their Our My Your \
          There Here But And Or So Yet If When Whenever While After Before Since As At In On For \
          From By With Without Although Though Because However Meanwhile Nor Not Nobody None \
          Nothing Everyone Everything Someone Some Many Most Several Few All Both Each Every \
          Another Others What Who Whom Whose Why How Where Which Then Now Still Also Even Only \
          Once Until Between Among During Despite According Later Earlier Last Yesterday Today \
          Tomorrow Is Are Was Were Do Does Did Has Have Had Can Could Would Should Perhaps Maybe \
          About Nearly Almost More Instead Moreover Nevertheless \
          Through Throughout Like Unlike To Such Neither Either Just Yes Let Please Whether \
          Unless Thus Therefore Within Two Three Four Five Six Seven Eight Nine Ten"""
              .split(" "));

  private static final Set<String> SPEECH =
      Set.of(
          """
          said says say asked asks told tells added adds replied replies shouted shouts wrote \
          writes cried cries answered answers exclaimed yelled screamed demanded tweeted posted \
          declared insisted warned joked wondered called chanted continued recalled quipped \
          responded remarked began whispered snapped sang announced"""
              .split(" "));

  /** What may follow a time of day inside one sentence. */
  private static final Set<String> AFTER_HOUR =
      Set.of(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April \
          May June July August September October November December Jan Feb Mar Apr Aug Sept Oct \
          Nov Dec Eastern Central Mountain Pacific Greenwich ET EST EDT CT CST CDT MT MST MDT PT \
          PST PDT GMT UTC BST CET CEST local"""
              .split(" "));

  /** Names that end with a mark that would end a sentence. */
  private static final Set<String> MARKED_NAMES =
      Set.of("Yahoo", "Jeopardy", "Yum", "Joomla", "Kahoot", "Guess", "E", "Ahoy");

  private Openers() {}

  static boolean isStarter(String word) {
    int cut = word.indexOf('\'');
    return STARTERS.contains(cut > 0 ? word.substring(0, cut) : word);
  }

  static boolean isSpeech(String word) {
    return SPEECH.contains(word);
  }

  static boolean followsHour(String word) {
    return AFTER_HOUR.contains(word);
  }

  static boolean isMarkedName(String word) {
    return MARKED_NAMES.contains(word);
  }
}
