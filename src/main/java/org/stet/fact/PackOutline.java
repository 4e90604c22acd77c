package org.stet.fact;

import java.util.List;
import org.stet.text.Source;

/**
 * What a pack holds, before anything in it is looked up.
 *
 * @param source the file
 * @param offices the ids of the offices that it speaks of
 * @param needsProof whether it has offices, facts, members or events, which examples must prove
 * @param examples its examples
 */
public record PackOutline(
    Source source, List<String> offices, boolean needsProof, List<Example> examples) {
  public PackOutline {
    offices = List.copyOf(offices);
    examples = List.copyOf(examples);
  }

  static PackOutline of(Pack pack) {
    boolean isNamesOnly =
        pack.offices().isEmpty()
            && pack.relations().isEmpty()
            && pack.statements().isEmpty()
            && pack.members().isEmpty()
            && pack.events().isEmpty();
    return new PackOutline(
        pack.source(),
        pack.offices().stream().map(Pack.OfficeDraft::id).toList(),
        !isNamesOnly,
        pack.examples());
  }
}
