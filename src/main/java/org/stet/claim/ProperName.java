package org.stet.claim;

import java.util.Locale;
import org.stet.fact.Entity;
import org.stet.fact.Person;
import org.stet.fact.Subject;
import org.stet.mention.WordList;

/**
 * How the name of somebody or something is put into a sentence.
 *
 * @param text the name, without an article
 * @param takesArticle whether "the" stands before it: the United States, the Supreme Court
 */
record ProperName(String text, boolean takesArticle) {
  /** The last words of names that are ordinary nouns, or plurals. */
  private static final WordList NOUNS =
      WordList.of(
          """
          agency alliance area assembly association authority bank bloc board bureau chamber district
          commission committee community congress corporation council court department emirates
          exchange federation force forces fund group house initiative institute islands kingdom league ministry
          maldives netherlands organisation organization parliament party philippines pact republic
          senate service society states territories treaty tribunal union zone
          """);

  /** Names with such a last word that stand alone all the same. */
  private static final WordList ALONE = WordList.of("congress parliament");

  /** Initials that are read as a word and take no article; others are spelled out: "the EU". */
  private static final WordList WORDS =
      WordList.of("nato opec asean unicef unesco unrwa nasa fema aukus nafta apec saarc frontex");

  static ProperName of(Subject subject) {
    return switch (subject) {
      case Person person -> new ProperName(person.name(), false);
      case Entity entity -> of(entity);
    };
  }

  private static ProperName of(Entity entity) {
    boolean isSpoken = entity.acronym().filter(ProperName::isWord).isPresent();
    String text = isSpoken ? entity.acronym().orElseThrow() : entity.name();
    return new ProperName(text, !isSpoken && hasNoun(text));
  }

  private static boolean isWord(String acronym) {
    return WORDS.contains(acronym.toLowerCase(Locale.ROOT));
  }

  private static boolean hasNoun(String text) {
    int of = text.indexOf(" of ");
    String head = of > 0 ? text.substring(0, of) : text;
    String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean isPlainWord = NOUNS.contains(last) && !(head.indexOf(' ') < 0 && ALONE.contains(last));
    return isPlainWord || text.startsWith("United ");
  }

  String withArticle() {
    return takesArticle ? "the " + text : text;
  }

  /** At the head of a sentence. */
  String capitalized() {
    String full = withArticle();
    return full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1);
  }
}
