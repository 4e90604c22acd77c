package org.stet.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Office;

/**
 * A title as a sentence uses it.
 *
 * @param first the first word of the title itself
 * @param end the word after it; a jurisdiction that follows ("of France") belongs to it
 * @param left the first of all words that belong to it, with jurisdiction and modifiers
 * @param offices the offices that it can mean, given its jurisdiction; empty when none of the facts
 *     fits
 * @param sameTitle all offices of this title, whatever their jurisdiction
 * @param qualifier the jurisdiction beside it
 * @param modifiers what the words around it make of it
 * @param isClear whether all words around it are understood; else it may be another office
 *     altogether
 */
public record TitleMention(
    int first,
    int end,
    int left,
    List<Office> offices,
    List<Office> sameTitle,
    Optional<Qualifier> qualifier,
    Set<Modifier> modifiers,
    boolean isClear) {
  static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /**
   * A jurisdiction beside a title.
   *
   * @param first its first word
   * @param end the word after its last
   * @param entities what it can mean
   * @param isFirm whether its form ties it to the title: an adjective, a possessive, "of"
   */
  public record Qualifier(int first, int end, List<Entity> entities, boolean isFirm) {
    /** Those offices that are of what it can mean. */
    List<Office> among(List<Office> offices) {
      List<Office> found = new ArrayList<>();
      for (Office office : offices) {
        if (isOf(office)) {
          found.add(office);
        }
      }
      return List.copyOf(found);
    }

    private boolean isOf(Office office) {
      for (Entity entity : entities) {
        if (office.isOf(entity)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether a jurisdiction stands beside the title that no known office of this title has. */
  public boolean isForeign() {
    return qualifier.isPresent() && offices.isEmpty();
  }

  /** The same, where it is not understood of what it is the title. */
  TitleMention unclear() {
    return new TitleMention(first, end, left, offices, sameTitle, qualifier, modifiers, false);
  }

  TitleMention with(Set<Modifier> other, boolean clear) {
    return new TitleMention(
        first, end, left, offices, sameTitle, qualifier, Set.copyOf(other), clear);
  }

  /** The first of all words that belong to it, or the article before them. */
  public int firstWithArticle(SentenceReading sentence) {
    boolean hasArticle =
        left > 0
            && sentence.word(left).gap() == Gap.SPACE
            && ARTICLES.contains(sentence.word(left - 1).key());
    return hasArticle ? left - 1 : left;
  }

  public boolean has(Modifier modifier) {
    return modifiers.contains(modifier);
  }
}
