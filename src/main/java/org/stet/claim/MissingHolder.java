package org.stet.claim;

import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.fact.Office;
import org.stet.mention.Gap;
import org.stet.mention.SentenceReading;
import org.stet.mention.TitleMention;
import org.stet.mention.Word;

/** Tells which fact would decide a title-and-name: "who is Springfield Mayor". */
final class MissingHolder {
  /** Names of places have no more words than this, as a rule. */
  private static final int LONGEST_PLACE = 3;

  private final OfficeClaim claim;
  private final TitleMention title;
  private final SentenceReading sentence;

  private MissingHolder(OfficeClaim claim) {
    this.claim = claim;
    this.title = claim.pair().title();
    this.sentence = claim.pair().sentence();
  }

  /** The verdict with what is missing, where a fact is missing and nobody has said which. */
  static Verdict told(Verdict verdict, OfficeClaim claim) {
    boolean isOpen =
        verdict instanceof Verdict.Undecided undecided
            && undecided.reason() == Verdict.Reason.NO_FACT
            && undecided.missing().isEmpty();
    return isOpen
        ? new MissingHolder(claim).fact().<Verdict>map(Verdict.Undecided::without).orElse(verdict)
        : verdict;
  }

  private Optional<String> fact() {
    return switch (claim.resolution()) {
      case Resolution.Stranger s -> Optional.of(who());
      case Resolution.Named n ->
          Optional.of(
              n.people().size() == 1
                  ? "whether " + n.people().getFirst().name() + " is " + office()
                  : who());
      case Resolution.Misnamed m -> Optional.empty();
      case Resolution.Misplaced m -> Optional.empty();
      case Resolution.Elsewhere e -> Optional.empty();
    };
  }

  /** Of a title that no place stands beside there are many, so the name must tell them apart. */
  private String who() {
    String office = office();
    boolean isBare = office.equals(sentence.text(title.first(), title.end()));
    return isBare ? "who " + office + " " + claim.name().text() + " is" : "who is " + office;
  }

  /** The office, where it is one; else the title as printed, with the place beside it. */
  private String office() {
    boolean isOne = title.offices().size() == 1 && title.isClear();
    if (isOne && (title.qualifier().isPresent() || title.offices().getFirst().sole())) {
      return title.offices().stream().map(Office::fullTitle).collect(Collectors.joining());
    }
    if (title.qualifier().isPresent()) {
      TitleMention.Qualifier qualifier = title.qualifier().get();
      return sentence.text(
          Math.min(title.first(), qualifier.first()), Math.max(title.end(), qualifier.end()));
    }
    return sentence.text(firstOfPlace(), title.end()) + behind();
  }

  /** "Springfield" in "Springfield Mayor". */
  private int firstOfPlace() {
    int first = title.first();
    while (first > 0
        && title.first() - first < LONGEST_PLACE
        && sentence.word(first).gap() == Gap.SPACE
        && isName(sentence.word(first - 1))) {
      first--;
    }
    return first;
  }

  /** "of Springfield" in "mayor of Springfield". */
  private String behind() {
    int end = title.end();
    if (end + 1 >= sentence.size()
        || !sentence.word(end).is("of")
        || !isName(sentence.word(end + 1))) {
      return "";
    }
    int last = end + 1;
    while (last + 1 < sentence.size()
        && last - end < LONGEST_PLACE
        && sentence.word(last + 1).gap() == Gap.SPACE
        && isName(sentence.word(last + 1))) {
      last++;
    }
    return " " + sentence.text(end, last + 1);
  }

  private static boolean isName(Word word) {
    return word.isCapitalized() && !word.isPossessive();
  }
}
