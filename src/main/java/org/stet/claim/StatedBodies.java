package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Entity;
import org.stet.fact.Statement;
import org.stet.mention.Gazetteer;

/** The places and bodies of which the packs state something, by their names. */
final class StatedBodies {
  private final Map<String, List<Entity>> byName = new HashMap<>();

  private StatedBodies(Gazetteer gazetteer) {
    Set<Entity> all = new LinkedHashSet<>();
    for (Statement statement : gazetteer.facts().statements()) {
      if (statement.subject() instanceof Entity entity) {
        all.add(entity);
      }
    }
    for (Entity entity : all) {
      add(entity.name(), entity);
      entity.also().forEach(name -> add(name, entity));
    }
  }

  static StatedBodies of(Gazetteer gazetteer) {
    return gazetteer.once(StatedBodies.class, StatedBodies::new);
  }

  private void add(String name, Entity entity) {
    byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>(1)).add(entity);
  }

  /** Those with a name, which is in small letters, in the order of the packs. */
  List<Entity> called(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
