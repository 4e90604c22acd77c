package org.stet.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stet.check.CheckedArticle;
import org.stet.text.Source;

/**
 * An article after all that a machine may mend is mended.
 *
 * @param checked the mended article, checked
 * @param changes the changes that led to it, each against the text before it
 * @param left what is left to people
 */
public record Mended(CheckedArticle checked, List<Change> changes, List<Left> left) {
  /**
   * A right name can show that another one is wrong, so that one round does not do. More than so
   * many never help.
   */
  private static final int ROUNDS = 5;

  public Mended {
    changes = List.copyOf(changes);
    left = List.copyOf(left);
  }

  /**
   * Mends until there is nothing more to mend.
   *
   * @param check reads and checks a changed text
   * @param canBeWritten whether the file's encoding has the letters of a text
   */
  public static Mended of(
      CheckedArticle checked,
      Function<Source, CheckedArticle> check,
      Predicate<String> canBeWritten) {
    List<Change> changes = new ArrayList<>();
    Set<Left> left = new LinkedHashSet<>();
    CheckedArticle now = checked;
    Mending mending = Mending.of(now, canBeWritten);
    for (int round = 0; round < ROUNDS && !mending.changes().isEmpty(); round++) {
      changes.addAll(mending.changes());
      keep(left, mending.left());
      now = check.apply(mending.mended());
      mending = Mending.of(now, canBeWritten);
    }
    keep(left, mending.left());
    return new Mended(now, changes, List.copyOf(left));
  }

  /**
   * What one round leaves is left, even if the next one no longer sees it: beside right names a
   * wrong one in a quotation may be anybody's. What it sees again is told once.
   */
  private static void keep(Set<Left> kept, List<Left> left) {
    left.stream()
        .filter(one -> kept.stream().noneMatch(k -> k.isAgain(one)))
        .toList()
        .forEach(kept::add);
  }
}
