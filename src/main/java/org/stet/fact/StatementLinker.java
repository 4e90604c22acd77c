package org.stet.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.Problem;

/** Looks up who is meant in facts of relations, memberships and events. */
final class StatementLinker {
  private final Subjects subjects;
  private final Map<String, Relation> relations;
  private final List<Problem> problems;

  StatementLinker(Subjects subjects, Map<String, Relation> relations, List<Problem> problems) {
    this.subjects = subjects;
    this.relations = relations;
    this.problems = problems;
  }

  Optional<Statement> link(Pack.StatementDraft draft) {
    Optional<Subject> subject = subjects.subject(draft.subject());
    Relation relation = relations.get(draft.relation().id());
    if (relation == null) {
      problem(
          draft.relation(),
          "no pack defines a relation '%s'; define it under relations:"
              .formatted(draft.relation().id()));
      return Optional.empty();
    }
    Optional<Subject> value = value(relation, draft.value());
    if (subject.isEmpty() || (isId(relation) && value.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Statement(
            subject.get(),
            relation,
            value.map(Subject::name).orElse(draft.value().id()),
            value,
            draft.period(),
            draft.citation()));
  }

  private static boolean isId(Relation relation) {
    return switch (relation.valueKind()) {
      case PLACE, BODY, PERSON -> true;
      case NUMBER, TEXT -> false;
    };
  }

  private Optional<Subject> value(Relation relation, Pack.Reference value) {
    return switch (relation.valueKind()) {
      case PLACE -> subjects.entity(value).filter(e -> is(e, true, value)).map(e -> e);
      case BODY -> subjects.entity(value).filter(e -> is(e, false, value)).map(e -> e);
      case PERSON -> subjects.person(value).map(p -> p);
      case NUMBER -> {
        if (!value.id().matches("\\d{1,18}")) {
          problem(value, "a value of '" + relation.id() + "' is a whole number, such as 435");
        }
        yield Optional.empty();
      }
      case TEXT -> Optional.empty();
    };
  }

  private boolean is(Entity entity, boolean place, Pack.Reference value) {
    if (entity.isPlace() != place) {
      problem(
          value,
          "'%s' is %s".formatted(value.id(), place ? "a body, no place" : "a place, no body"));
    }
    return entity.isPlace() == place;
  }

  Optional<Membership> link(Pack.MemberDraft draft) {
    Optional<Entity> body = subjects.entity(draft.body());
    Optional<Subject> member = subjects.subject(draft.member());
    return body.isEmpty() || member.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Membership(
                body.get(), member.get(), draft.period(), draft.complete(), draft.citation()));
  }

  Event link(Pack.EventDraft draft) {
    return new Event(
        draft.id(),
        draft.name(),
        draft.also(),
        draft.what(),
        draft.words(),
        draft.on().stream().flatMap(r -> subjects.subject(r).stream()).toList(),
        draft.by().flatMap(subjects::subject),
        draft.sole(),
        draft.place().flatMap(subjects::entity),
        draft.period(),
        draft.citation());
  }

  /** A relation with one value at a time has no second one at that time. */
  void checkValues(List<Statement> statements) {
    Map<List<String>, List<Statement>> bySubject = new HashMap<>();
    for (Statement statement : statements) {
      if (statement.relation().oneValue()) {
        List<String> key = List.of(statement.subject().id(), statement.relation().id());
        List<Statement> others = bySubject.computeIfAbsent(key, k -> new ArrayList<>());
        others.stream()
            .filter(other -> other.period().surelyOverlaps(statement.period()))
            .findFirst()
            .ifPresent(other -> clash(other, statement));
        others.add(statement);
      }
    }
  }

  private void clash(Statement earlier, Statement later) {
    problems.add(
        new Problem(
            later.citation().pack(),
            later.citation().span(),
            "%s has the %s '%s' and '%s' at the same time; mend a date"
                .formatted(
                    later.subject().name(),
                    later.relation().id(),
                    earlier.value(),
                    later.value())));
  }

  /** Nobody is a member of one body twice at a time. */
  void checkMembers(List<Membership> memberships) {
    Map<List<String>, List<Membership>> byPair = new HashMap<>();
    for (Membership membership : memberships) {
      List<String> key = List.of(membership.body().id(), membership.member().id());
      List<Membership> others = byPair.computeIfAbsent(key, k -> new ArrayList<>());
      if (others.stream().anyMatch(o -> o.period().surelyOverlaps(membership.period()))) {
        problems.add(
            new Problem(
                membership.citation().pack(),
                membership.citation().span(),
                "%s is a member of %s twice at the same time; join the times"
                    .formatted(membership.member().name(), membership.body().name())));
      }
      others.add(membership);
    }
  }

  private void problem(Pack.Reference at, String message) {
    problems.add(new Problem(at.source(), at.span(), message));
  }
}
