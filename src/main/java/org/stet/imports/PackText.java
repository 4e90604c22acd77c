package org.stet.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.stet.fact.Entity;
import org.stet.yaml.Flow;

/** Writes a pack as its editors read it: one line for each person and each holder. */
final class PackText {
  private final DraftPack pack;
  private final StringBuilder text = new StringBuilder();

  /**
   * The head of a pack.
   *
   * @param name the pack's name
   * @param about what it is about
   * @param source the public page of every fact that names none
   * @param checked the day of the import
   */
  record Head(String name, String about, String source, String checked) {}

  private PackText(DraftPack pack) {
    this.pack = pack;
  }

  /**
   * The text of a pack.
   *
   * @param examples the section of examples that an earlier text had, or nothing
   */
  static String of(Head head, DraftPack pack, String examples) {
    return new PackText(pack).write(head, examples);
  }

  private String write(Head head, String examples) {
    line(0, "pack: " + Flow.scalar(head.name()));
    line(0, "about: " + Flow.scalar(head.about()));
    line(0, "source: " + Flow.scalar(head.source()));
    line(0, "checked: " + head.checked());
    section("places", pack.newEntities(true), Lines::entity);
    section("bodies", pack.newEntities(false), Lines::entity);
    offices();
    section("people", pack.newPeople(), p -> Lines.person(p.key(), p));
    section("relations", List.copyOf(pack.newRelations()), Lines::relation);
    section("facts", pack.facts(), f -> "- " + Lines.fact(f));
    members();
    if (!examples.isEmpty()) {
      text.append('\n').append(examples);
    }
    return text.toString();
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private <T> void section(String key, List<T> items, Function<T, String> form) {
    if (!items.isEmpty()) {
      text.append('\n');
      line(0, key + ":");
      items.forEach(item -> line(1, form.apply(item)));
    }
  }

  private void offices() {
    Map<String, FoundOffice> byId = new TreeMap<>();
    pack.offices()
        .forEach(
            (office, terms) -> {
              if (!terms.isEmpty()) {
                byId.put(office.key(), office);
              }
            });
    if (!byId.isEmpty()) {
      text.append('\n');
      line(0, "offices:");
      byId.values().forEach(this::office);
    }
  }

  private void office(FoundOffice office) {
    List<FoundTerm> terms = pack.offices().getOrDefault(office, List.of());
    line(1, office.key() + ":");
    Lines.office(office, SeatCount.of(office, terms, pack.known())).forEach(l -> line(2, l));
    line(2, "holders:");
    terms.forEach(t -> line(3, "- " + Lines.holder(t)));
  }

  private void members() {
    Map<String, List<FoundFact>> byBody = new LinkedHashMap<>();
    pack.members().forEach(f -> byBody.computeIfAbsent(f.subject(), s -> new ArrayList<>()).add(f));
    if (byBody.isEmpty()) {
      return;
    }
    text.append('\n');
    line(0, "members:");
    byBody.forEach(
        (body, members) -> {
          line(1, "- of: " + body);
          line(2, "members:");
          members.stream()
              .sorted(Comparator.comparing(FoundFact::value))
              .forEach(m -> line(3, "- " + Lines.member(m, isPlace(m.value()))));
        });
  }

  private boolean isPlace(String id) {
    return pack.known()
        .entity(id)
        .map(Entity::isPlace)
        .or(() -> pack.harvest().entity(id).map(FoundEntity::isPlace))
        .orElse(true);
  }
}
