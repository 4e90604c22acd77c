package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.fact.Office;
import org.stet.fact.Term;
import org.stet.mention.Gazetteer;
import org.stet.mention.LetterSet;
import org.stet.mention.NameForms;
import org.stet.mention.NameIndex;

/**
 * The holders of each office by the letters of their family names. A title can be that of hundreds
 * of offices with thousands of holders, and a name in print is near to few of them. Safe to share.
 */
final class HolderNames {
  private final NameIndex names;
  private final Map<Office, Holders> byOffice = new ConcurrentHashMap<>();

  private HolderNames(Gazetteer gazetteer) {
    this.names = gazetteer.names();
  }

  static HolderNames of(Gazetteer gazetteer) {
    return gazetteer.once(HolderNames.class, HolderNames::new);
  }

  /**
   * The terms, in their order, of everybody from whom a name in print may have a {@link
   * org.stet.mention.Difference}, or none at all. For the others there is nothing to compare.
   */
  List<Term> near(Office office, Printed name) {
    Holders holders = byOffice.get(office);
    if (holders == null) {
      holders = byOffice.computeIfAbsent(office, o -> new Holders(o, names));
    }
    return holders.near(name);
  }

  /** The letters of the parts of a name in print that may be its family name. */
  static final class Printed {
    private final LetterSet[] parts;

    /**
     * @param keys its words, without Jr. and the like
     */
    Printed(List<String> keys) {
      this.parts = new LetterSet[2 * keys.size()];
      LetterSet first = LetterSet.EMPTY;
      LetterSet last = LetterSet.EMPTY;
      for (int i = 0; i < keys.size(); i++) {
        last = last.and(LetterSet.of(keys.get(keys.size() - 1 - i)));
        first = first.and(LetterSet.of(keys.get(i)));
        parts[2 * i] = last;
        parts[2 * i + 1] = first;
      }
    }

    private boolean mayHave(int part, LetterSet family) {
      return part < parts.length && parts[part].mayBeNear(family);
    }

    /** Whether somebody's family name, in one of its forms, is near. */
    boolean isNear(NameForms forms) {
      for (List<String> family : forms.families()) {
        if (mayHave(part(family, forms), letters(family))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Which part of a printed name a family name is. */
  private static int part(List<String> family, NameForms forms) {
    return 2 * (family.size() - 1) + (forms.familyFirst() ? 1 : 0);
  }

  private static LetterSet letters(List<String> words) {
    LetterSet letters = LetterSet.EMPTY;
    for (String word : words) {
      letters = letters.and(LetterSet.of(word));
    }
    return letters;
  }

  /** Those of one office: for each form of a family name its letters, and which part it is. */
  private static final class Holders {
    private final List<Term> terms = new ArrayList<>();
    private final long[] letters;
    private final int[] parts;

    Holders(Office office, NameIndex names) {
      List<LetterSet> sets = new ArrayList<>();
      List<Integer> where = new ArrayList<>();
      for (Term term : office.terms()) {
        NameForms forms = names.forms(term.person());
        for (List<String> family : forms.families()) {
          terms.add(term);
          sets.add(letters(family));
          where.add(part(family, forms));
        }
      }
      this.letters = sets.stream().mapToLong(LetterSet::bits).toArray();
      this.parts = where.stream().mapToInt(Integer::intValue).toArray();
    }

    List<Term> near(Printed name) {
      List<Term> found = List.of();
      for (int i = 0; i < letters.length; i++) {
        if (name.mayHave(parts[i], new LetterSet(letters[i]))) {
          found = with(found, terms.get(i));
        }
      }
      return found;
    }

    /** A holder whose family name has several forms is found once. */
    private static List<Term> with(List<Term> found, Term term) {
      List<Term> more = found.isEmpty() ? new ArrayList<>() : found;
      if (more.isEmpty() || !more.getLast().equals(term)) {
        more.add(term);
      }
      return more;
    }
  }
}
