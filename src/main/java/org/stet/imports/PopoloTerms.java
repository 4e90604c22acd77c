package org.stet.imports;

import java.util.List;
import java.util.Optional;
import org.stet.fact.EdtfDate;
import org.stet.json.JsonNode;

/** Makes offices and terms of Popolo's memberships. */
final class PopoloTerms {
  private final PopoloLists lists;
  private final Harvest harvest;
  private final Optional<String> of;
  private final Optional<String> memberTitle;

  PopoloTerms(
      PopoloLists lists, Harvest harvest, Optional<String> of, Optional<String> memberTitle) {
    this.lists = lists;
    this.harvest = harvest;
    this.of = of;
    this.memberTitle = memberTitle;
    of.ifPresent(id -> harvest.add(new FoundEntity(id, Optional.of(id), true, id, List.of())));
  }

  void read(Progress progress) {
    int done = 0;
    for (JsonNode.Members membership : lists.memberships()) {
      add(membership);
      progress.step("memberships", ++done, lists.memberships().size());
    }
  }

  private void add(JsonNode.Members membership) {
    Optional<FoundPerson> person =
        lists.named("persons", membership, "person_id").flatMap(PopoloPeople::of);
    Optional<JsonNode.Members> post = lists.named("posts", membership, "post_id");
    Optional<JsonNode.Members> organization =
        lists
            .named("organizations", membership, "organization_id")
            .or(() -> post.flatMap(p -> lists.named("organizations", p, "organization_id")));
    String where = where(membership, person);
    if (person.isEmpty() || organization.isEmpty()) {
      harvest.holdBack(
          where,
          "the file has no %s of that id with a name"
              .formatted(person.isEmpty() ? "person" : "organization"));
      return;
    }
    if (isParty(organization.get())) {
      return;
    }
    Optional<FoundOffice> office = office(membership, post, organization.get());
    if (office.isEmpty()) {
      harvest.holdBack(
          where,
          "a plain member has no title of office; give one with --member-title, such as \"member of parliament\"");
    } else if (isUndatable(membership)) {
      harvest.holdBack(where, "a date is not of the form 2017, 2017-01 or 2017-01-20");
    } else {
      harvest.add(person.get());
      harvest.add(office.get());
      harvest.add(term(membership, post, person.get(), office.get(), where));
    }
  }

  private static String where(JsonNode.Members membership, Optional<FoundPerson> person) {
    String name =
        person.map(FoundPerson::name).or(() -> membership.text("person_id")).orElse("somebody");
    String id = membership.text("id").map(i -> " " + i).orElse("");
    return name + ", membership" + id;
  }

  private static boolean isUndatable(JsonNode.Members membership) {
    return PopoloPeople.isUnreadable(membership, "start_date")
        || PopoloPeople.isUnreadable(membership, "end_date");
  }

  private static boolean isParty(JsonNode.Members organization) {
    return organization
        .text("classification")
        .filter(c -> c.equals("party") || c.equals("faction"))
        .isPresent();
  }

  private Optional<FoundOffice> office(
      JsonNode.Members membership, Optional<JsonNode.Members> post, JsonNode.Members organization) {
    Optional<String> role = post.flatMap(p -> p.text("role"));
    Optional<String> title =
        role.or(() -> post.flatMap(p -> p.text("label")))
            .or(() -> membership.text("role").filter(r -> !isPlain(r)))
            .or(() -> membership.text("label"))
            .or(() -> memberTitle);
    String body = organization.text("id").orElse("");
    boolean isOneSeat = post.isPresent() && role.map(r -> lists.postsOf(body, r) < 2).orElse(true);
    return title.map(
        t ->
            new FoundOffice(
                body + " " + t,
                Optional.empty(),
                t,
                List.of(),
                List.of(),
                of.orElseGet(() -> entity(organization)),
                isOneSeat ? 1 : FoundOffice.ANY_SEATS,
                Optional.empty()));
  }

  private static boolean isPlain(String role) {
    return role.equalsIgnoreCase("member") || role.isBlank();
  }

  private String entity(JsonNode.Members organization) {
    String key = "organization " + organization.text("id").orElse("");
    String name = organization.text("name").orElse(key);
    List<String> also =
        PopoloPeople.items(organization, "other_names")
            .flatMap(n -> n.text("name").stream())
            .toList();
    harvest.add(new FoundEntity(key, Optional.empty(), false, name, also));
    return key;
  }

  private FoundTerm term(
      JsonNode.Members membership,
      Optional<JsonNode.Members> post,
      FoundPerson person,
      FoundOffice office,
      String where) {
    Optional<JsonNode.Members> period = lists.named("events", membership, "legislative_period_id");
    Optional<String> party =
        lists.named("organizations", membership, "on_behalf_of_id").map(this::entity);
    return FoundTerm.of(
            office.key(),
            person.key(),
            date(membership, period, "start_date"),
            date(membership, period, "end_date"),
            where)
        .withSeat(office.seats() == 1 ? Optional.empty() : seat(membership, post))
        .withParty(party);
  }

  /** Its own date, or that of the legislature's period in which it falls. */
  private static Optional<EdtfDate> date(
      JsonNode.Members membership, Optional<JsonNode.Members> period, String key) {
    return PopoloPeople.date(membership, key)
        .or(() -> period.flatMap(p -> PopoloPeople.date(p, key)));
  }

  private Optional<String> seat(JsonNode.Members membership, Optional<JsonNode.Members> post) {
    return lists
        .named("areas", membership, "area_id")
        .or(() -> post.flatMap(p -> lists.named("areas", p, "area_id")))
        .flatMap(area -> area.text("name"))
        .or(() -> post.flatMap(p -> p.text("label")))
        .map(Wording::clean);
  }
}
