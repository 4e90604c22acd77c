package org.stet.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Entity;
import org.stet.fact.Office;
import org.stet.mention.Gazetteer;
import org.stet.mention.SentenceReading;

/**
 * The offices of which a sentence surely speaks: its titles can mean no other, or it names whose
 * they are. For one who asks for the same sentence several times in a row.
 */
final class ToldOffices {
  private @Nullable SentenceReading last;
  private List<Office> ofLast = List.of();

  List<Office> in(SentenceReading sentence) {
    if (sentence != last) {
      ofLast = find(sentence);
      last = sentence;
    }
    return ofLast;
  }

  private static List<Office> find(SentenceReading sentence) {
    Set<Entity> entities = new HashSet<>();
    sentence.entities().forEach(m -> entities.addAll(m.meanings()));
    List<Office> found = new ArrayList<>();
    for (Gazetteer.Match<Office> title : sentence.titles()) {
      boolean isOnly = title.meanings().size() == 1;
      for (Office office : title.meanings()) {
        boolean isTold = isOnly || office.sole() || entities.contains(office.of());
        if (isTold && !office.sharedTitle()) {
          found.add(office);
        }
      }
    }
    return found;
  }
}
