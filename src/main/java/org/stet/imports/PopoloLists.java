package org.stet.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.json.JsonNode;

/** The lists of a Popolo file, which name each other by ids and come in any order. */
final class PopoloLists {
  static final List<String> NAMES =
      List.of("persons", "organizations", "posts", "memberships", "areas", "events");

  private final Map<String, Map<String, JsonNode.Members>> byId = new LinkedHashMap<>();
  private final List<JsonNode.Members> memberships = new ArrayList<>();

  /** Keeps an item; one that is no object or has no id cannot be named, and is passed over. */
  void add(String list, JsonNode item) {
    if (!(item instanceof JsonNode.Members members)) {
      return;
    }
    if (list.equals("memberships")) {
      memberships.add(members);
    } else {
      members
          .text("id")
          .ifPresent(id -> byId.computeIfAbsent(list, l -> new LinkedHashMap<>()).put(id, members));
    }
  }

  List<JsonNode.Members> memberships() {
    return memberships;
  }

  /** The item that another one names under some key. */
  Optional<JsonNode.Members> named(String list, JsonNode.Members by, String key) {
    return by.text(key).map(byId.getOrDefault(list, Map.of())::get);
  }

  /** How many posts of an organization have a role. */
  long postsOf(String organization, String role) {
    return byId.getOrDefault("posts", Map.of()).values().stream()
        .filter(p -> p.text("organization_id").filter(organization::equals).isPresent())
        .filter(p -> p.text("role").filter(role::equals).isPresent())
        .count();
  }
}
