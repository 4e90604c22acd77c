package org.stet.imports;

import java.util.List;

/** The kinds of facts that can be imported beside offices. */
enum Relation {
  CAPITAL("capital", "place"),
  HEADQUARTERS("headquarters", "place"),
  /** Who belongs to a body; packs keep it in a section of its own. */
  MEMBER("member", "place");

  private final String id;
  private final String value;

  Relation(String id, String value) {
    this.id = id;
    this.value = value;
  }

  /** Its id in the packs. */
  String id() {
    return id;
  }

  /** What its value is. */
  String value() {
    return value;
  }

  /** How print puts it. */
  List<String> phrases() {
    return switch (this) {
      case CAPITAL -> List.of("{value}, the capital of {subject}", "{subject}'s capital, {value}");
      case HEADQUARTERS ->
          List.of(
              "{value}-based {subject}",
              "{subject}, based in {value}",
              "{subject} is headquartered in {value}");
      case MEMBER -> List.of();
    };
  }
}
