package org.stet.fact;

import java.util.List;

/**
 * A kind of statement that a pack defines: headquarters, capital, seats.
 *
 * @param id its id in the packs
 * @param oneValue whether a subject has one value at a time
 * @param valueKind what a value is
 * @param phrases how print says it, with {@code {subject}} and {@code {value}}: "{value}-based
 *     {subject}"
 * @param citation who says so
 */
public record Relation(
    String id, boolean oneValue, ValueKind valueKind, List<String> phrases, Citation citation) {
  /** What a relation's values are. */
  public enum ValueKind {
    PLACE,
    BODY,
    PERSON,
    NUMBER,
    TEXT
  }

  public Relation {
    phrases = List.copyOf(phrases);
  }
}
