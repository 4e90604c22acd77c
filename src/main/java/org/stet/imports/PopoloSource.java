package org.stet.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.json.JsonNode;
import org.stet.json.JsonStream;

/** Popolo JSON: persons, organizations, posts and memberships in one file. */
public final class PopoloSource implements FactSource {
  private final String location;
  private final Optional<String> of;
  private final Optional<String> memberTitle;

  /**
   * @param of the id of the place or body that all offices belong to, when it is not the
   *     organization
   * @param memberTitle what plain members of a legislature are called
   */
  public PopoloSource(String location, Optional<String> of, Optional<String> memberTitle) {
    this.location = location;
    this.of = of;
    this.memberTitle = memberTitle;
  }

  @Override
  public String description() {
    return "popolo " + location;
  }

  @Override
  public String citation() {
    return Documents.isUrl(location) ? location : "";
  }

  @Override
  public void read(Harvest into, Documents documents) throws IOException {
    PopoloLists lists = new PopoloLists();
    Map<String, Consumer<JsonNode>> takers = new HashMap<>();
    for (String list : PopoloLists.NAMES) {
      takers.put(list, item -> lists.add(list, item));
    }
    JsonStream.Read read =
        JsonStream.read(documents.bytes(location, "application/json, */*;q=0.1"), takers);
    if (read.problem().isPresent()) {
      throw ImportException.ofSource(
          "%s: this is not the JSON of Popolo: %s".formatted(location, read.problem().get()));
    }
    for (String list : new String[] {"persons", "memberships"}) {
      if (!read.found().contains(list)) {
        throw ImportException.ofSource(
            "%s has no list '%s'; Popolo keeps persons, organizations, posts and memberships in one file"
                .formatted(location, list));
      }
    }
    new PopoloTerms(lists, into, of, memberTitle).read(documents.progress());
  }
}
