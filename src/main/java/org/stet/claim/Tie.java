package org.stet.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Person;

/** What somebody is to somebody else by blood or marriage, with the nouns for a man and a woman. */
enum Tie {
  PARENT("father", "mother"),
  CHILD("son", "daughter"),
  SPOUSE("husband", "wife"),
  SIBLING("brother", "sister"),
  GRANDPARENT("grandfather", "grandmother"),
  GRANDCHILD("grandson", "granddaughter"),
  UNCLE("uncle", "aunt"),
  NEPHEW("nephew", "niece"),
  COUSIN("cousin", "cousin");

  private static final Map<String, Tie> BY_NOUN = new HashMap<>();

  static {
    for (Tie tie : values()) {
      BY_NOUN.put(tie.his, tie);
      BY_NOUN.put(tie.hers, tie);
    }
  }

  private final String his;
  private final String hers;

  Tie(String his, String hers) {
    this.his = his;
    this.hers = hers;
  }

  /** Its nouns for a man and a woman. */
  Stream<String> nouns() {
    return Stream.of(his, hers);
  }

  /** What a noun such as "sister" says. */
  static Optional<Tie> of(String noun) {
    return Optional.ofNullable(BY_NOUN.get(noun));
  }

  /** Its noun for a person; empty where the pronouns are not known. */
  Optional<String> noun(Person person) {
    return person
        .pronouns()
        .filter(p -> p != Person.Pronouns.THEY)
        .map(p -> p == Person.Pronouns.HE ? his : hers);
  }

  /** What the other one is then: the son of a father. */
  Tie inverse() {
    return switch (this) {
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case GRANDPARENT -> GRANDCHILD;
      case GRANDCHILD -> GRANDPARENT;
      case UNCLE -> NEPHEW;
      case NEPHEW -> UNCLE;
      case SPOUSE, SIBLING, COUSIN -> this;
    };
  }
}
