package org.stet.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;

/**
 * What has to be corrected in some articles.
 *
 * @param drafts in the order of the articles and of their words
 * @param articles how many articles were checked
 * @param undated the articles of which nothing says when they were published: what depends on that
 *     day was not checked in them
 * @param unchecked inputs that could not be checked
 * @param since where it was asked for: all of it rests on a fact that was checked on that day or
 *     later
 */
public record Drafts(
    List<Draft> drafts,
    int articles,
    List<String> undated,
    List<Unchecked> unchecked,
    Optional<LocalDate> since) {
  /** Findings about the suppressions in an article; they are no mistakes of what was printed. */
  private static final String OF_SUPPRESSIONS = "suppression";

  public Drafts {
    drafts = List.copyOf(drafts);
    undated = List.copyOf(undated);
    unchecked = List.copyOf(unchecked);
  }

  /**
   * Of the findings that count.
   *
   * @param since leaves out what rests on no fact that was checked on that day or later
   */
  public static Drafts of(Run run, Optional<LocalDate> since) {
    List<CheckedArticle> articles = run.articles().stream().filter(CheckedArticle::isText).toList();
    List<Draft> drafts =
        articles.stream()
            .flatMap(Drafts::open)
            .filter(draft -> since.isEmpty() || draft.restsOnFactsSince(since.get()))
            .toList();
    List<String> undated =
        articles.stream()
            .filter(checked -> checked.article().published().isEmpty())
            .map(checked -> checked.article().source().name())
            .toList();
    return new Drafts(drafts, articles.size(), undated, run.unchecked(), since);
  }

  private static Stream<Draft> open(CheckedArticle checked) {
    return checked.findings().stream()
        .filter(it -> it.isOpen() && !it.claim().rule().equals(OF_SUPPRESSIONS))
        .map(finding -> Draft.of(checked.article(), finding));
  }

  /** How many have a notice. */
  int notices() {
    return (int) drafts.stream().filter(draft -> draft.notice().isPresent()).count();
  }

  /** How many a person has to look at. */
  int forPeople() {
    return drafts.size() - notices();
  }

  /** How many articles have to be corrected. */
  int wrongArticles() {
    return (int) drafts.stream().map(Draft::path).distinct().count();
  }
}
