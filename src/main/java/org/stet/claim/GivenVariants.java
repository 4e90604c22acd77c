package org.stet.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.mention.ArticleNames;
import org.stet.mention.Gap;
import org.stet.mention.NameIndex;
import org.stet.mention.NameRun;
import org.stet.mention.SoundAlikes;
import org.stet.mention.Spelling;

/**
 * Finds the given name of an introduced person in another spelling: "Sara Miller" and "Sarah
 * Miller".
 */
final class GivenVariants {
  private final ArticleNames names;
  private final NameIndex known;

  GivenVariants(ArticleNames names, NameIndex known) {
    this.names = names;
    this.known = known;
  }

  /** Whose introduction a full name repeats, with the same family name and a slip before it. */
  Optional<NameRun> meantBy(NameRun run, Map<String, NameRun> people) {
    return Optional.ofNullable(people.get(run.bareKeys().getLast()))
        .filter(i -> i.span().start() < run.span().start())
        .filter(i -> i.sentence() != run.sentence())
        .filter(i -> !introducesAnother(run) && !isOneOfThree(run))
        .filter(i -> isSlip(run.bareKeys(), i.bareKeys()))
        .filter(i -> names.timesOf(run) <= names.timesOf(i));
  }

  /** "Sarah Miller, 8,": whoever gets an apposition of her own is introduced, and not repeated. */
  private static boolean introducesAnother(NameRun run) {
    boolean isFollowed =
        run.end() < run.sentence().size() && run.sentence().word(run.end()).gap() == Gap.COMMA;
    boolean isListed =
        run.first() > 0
            && List.of("and", "brother", "sister", "son", "daughter", "father", "mother", "twin")
                .contains(run.sentence().word(run.first() - 1).key());
    return isFollowed || isListed;
  }

  /** A family of several people has names that are near to each other. */
  private boolean isOneOfThree(NameRun run) {
    return names.givenNames(run.bareKeys().getLast()).size() > 2;
  }

  private boolean isSlip(List<String> printed, List<String> right) {
    boolean isSameShape =
        printed.size() == right.size()
            && printed.subList(1, printed.size()).equals(right.subList(1, right.size()));
    String slip = printed.getFirst();
    String name = right.getFirst();
    return isSameShape && (SoundAlikes.are(slip, name) || isMiswritten(slip, name));
  }

  /** No name at all, and a letter away from one. */
  private boolean isMiswritten(String slip, String name) {
    return slip.length() >= 4
        && slip.charAt(0) == name.charAt(0)
        && known.isGivenName(name)
        && !known.isGivenName(slip)
        && !known.isFamily(slip)
        && !names.isOrdinary(slip)
        && Spelling.isOneSlip(slip, name)
        && slip.charAt(slip.length() - 1) == name.charAt(name.length() - 1);
  }
}
