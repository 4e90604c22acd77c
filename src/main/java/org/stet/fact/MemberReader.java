package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the members of bodies. */
final class MemberReader {
  static final Set<String> KEYS = Set.of("of", "complete", "members", "source", "checked");
  static final Set<String> MEMBER =
      Set.of("place", "body", "person", "since", "until", "source", "checked");

  private final PackEntries entries;

  MemberReader(PackEntries entries) {
    this.entries = entries;
  }

  List<Pack.MemberDraft> read(Fields pack, Citation parent) {
    List<Pack.MemberDraft> members = new ArrayList<>();
    for (Fields fields : entries.mappings(pack, "members", "a list of members", KEYS)) {
      Optional<Pack.Reference> body = entries.requiredReference(fields, "of");
      boolean complete = fields.flag("complete");
      Citation citation = entries.citation(fields, Optional.of(parent));
      for (Fields member : entries.mappings(fields, "members", "a member", MEMBER)) {
        body.flatMap(b -> member(b, complete, member, citation)).ifPresent(members::add);
      }
    }
    return members;
  }

  private Optional<Pack.MemberDraft> member(
      Pack.Reference body, boolean complete, Fields fields, Citation parent) {
    List<Pack.Reference> named =
        Stream.of("place", "body", "person")
            .flatMap(key -> entries.reference(fields, key).stream())
            .toList();
    if (named.size() != 1) {
      fields.problem(
          fields.span(), "a member is one place, body or person: {place: france, since: 1949}");
      return Optional.empty();
    }
    return entries
        .period(fields)
        .map(
            period ->
                new Pack.MemberDraft(
                    body,
                    named.getFirst(),
                    period,
                    complete,
                    entries.citation(fields, Optional.of(parent))));
  }
}
