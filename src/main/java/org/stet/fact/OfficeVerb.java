package org.stet.fact;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A verb by which news tells who has an office.
 *
 * @param forms its words as print has them, in small letters: "stepped down"
 * @param does what it says
 * @param takes what can stand behind it
 * @param passive whether a form of "be" stands before each form
 * @param loose whether it tells of a choice, which may be long before the first day in office
 * @param repeats whether it may happen again within the same time in office: "was sworn in"
 * @param now whether it speaks of the day of publication
 */
public record OfficeVerb(
    List<String> forms,
    Does does,
    Set<Takes> takes,
    boolean passive,
    boolean loose,
    boolean repeats,
    boolean now) {
  public OfficeVerb {
    forms = List.copyOf(forms);
    takes = Collections.unmodifiableSet(new TreeSet<>(takes)); // in the same order in each run
  }

  /** What a verb says of its subject. */
  public enum Does {
    HOLD(0),
    ENTER(1),
    LEAVE(2),
    /** Comes after somebody. */
    FOLLOW(3),
    /** Comes before somebody. */
    PRECEDE(4);

    private final int code;

    Does(int code) {
      this.code = code;
    }

    /** By which an index stores it. */
    public int code() {
      return code;
    }

    /** The one that an index stores so. */
    public static Does ofCode(int code) {
      return Stream.of(values()).filter(d -> d.code == code).findFirst().orElseThrow();
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Does> of(String key) {
      return Stream.of(values()).filter(d -> d.key().equals(key)).findFirst();
    }
  }

  /** What stands behind a verb. */
  public enum Takes {
    OFFICE,
    AS_OFFICE,
    WHOM,
    BY_WHOM,
    FROM_WHOM,
    TO_WHOM,
    BODY,
    NOTHING;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Takes> of(String key) {
      return Stream.of(values()).filter(t -> t.key().equals(key)).findFirst();
    }
  }
}
