package org.stet.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.check.CheckedArticle;
import org.stet.check.Finding;
import org.stet.check.Spot;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.text.Article;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Sorts what was found in an article into changes that a machine may make and what is left to
 * people. A place is mended when it is contradicted for sure, stands in no quotation, has one
 * repair, that repair is {@link Repair#certain}, and the source has the very words of the prose
 * there.
 */
public final class Mending {
  private final Article article;
  private final Predicate<String> canBeWritten;
  private final List<Change> changes = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();

  private Mending(CheckedArticle checked, Predicate<String> canBeWritten) {
    this.article = checked.article();
    this.canBeWritten = canBeWritten;
    checked.findings().stream()
        .filter(Finding::isOpen)
        .map(Finding::spots)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Spot::span))
        .forEach(this::sort);
  }

  /**
   * Sorts what was found.
   *
   * @param canBeWritten whether the file's encoding has the letters of a text
   */
  public static Mending of(CheckedArticle checked, Predicate<String> canBeWritten) {
    return new Mending(checked, canBeWritten);
  }

  /** Changes that do not overlap, in the order of the source. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** What is left to people, in the order of the source. */
  public List<Left> left() {
    return List.copyOf(left);
  }

  /** The source with all changes made. */
  public Source mended() {
    StringBuilder text = new StringBuilder(article.source().content());
    for (Change change : changes.reversed()) {
      text.replace(change.span().start(), change.span().end(), change.text());
    }
    return new Source(article.source().name(), text.toString());
  }

  private void sort(Spot spot) {
    Optional<String> why =
        switch (spot.verdict()) {
          case Verdict.Contradicted it -> obstacle(spot, it).or(() -> change(spot, it));
          case Verdict.Outdated it -> Optional.of("it was so at another time");
          case Verdict.Supported it -> Optional.empty();
          case Verdict.Undecided it -> Optional.empty();
        };
    why.ifPresent(
        reason -> left.add(new Left(article.source(), spot.span(), reason, spot.claim().rule())));
  }

  private static Optional<String> obstacle(Spot spot, Verdict.Contradicted verdict) {
    if (spot.claim().quoted()) {
      return Optional.of("it stands in a quotation");
    }
    if (verdict.repairs().isEmpty()) {
      return Optional.of("it is not known what is right");
    }
    if (verdict.repairs().size() > 1) {
      return Optional.of("there are " + verdict.repairs().size() + " ways to mend it");
    }
    return verdict.isSure() && verdict.repairs().getFirst().certain()
        ? Optional.empty()
        : Optional.of("other words may be the wrong ones");
  }

  /** Makes the change, or tells why the words in the source cannot be changed. */
  private Optional<String> change(Spot spot, Verdict.Contradicted verdict) {
    Repair repair = verdict.repairs().getFirst();
    Span span = article.inSource(repair.span());
    String old = span.of(article.source().content());
    if (!old.equals(repair.span().of(article.prose()))) {
      return Optional.of("markup, an entity or a line end stands among the words");
    }
    Wording wording = new Wording(article, span);
    String text = wording.fitted(repair.text());
    if (!Wording.isPlain(text) || !canBeWritten.test(text)) {
      return Optional.of("\"" + text + "\" cannot be written into this file as it is");
    }
    if (wording.isInCapitals(text)) {
      return Optional.of("it is printed in capitals");
    }
    if (!changes.isEmpty() && changes.getLast().span().end() > span.start()) {
      return Optional.of("another change touches the same words");
    }
    changes.add(new Change(article.source(), span, text, spot.claim().rule()));
    return Optional.empty();
  }
}
