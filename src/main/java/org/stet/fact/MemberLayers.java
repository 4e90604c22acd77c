package org.stet.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Memberships, layer by layer: a later layer replaces the member's times that it touches. */
final class MemberLayers {
  private final List<List<Pack.MemberDraft>> layers = new ArrayList<>();
  private List<Membership> settled = List.of();

  /** Begins with memberships that are linked already. */
  void begin(List<Membership> memberships) {
    settled = memberships;
  }

  void add(List<Pack.MemberDraft> layer) {
    layers.add(layer);
  }

  List<Membership> link(StatementLinker linker) {
    List<Membership> all = new ArrayList<>(settled);
    for (List<Pack.MemberDraft> layer : layers) {
      List<Membership> fresh = layer.stream().flatMap(m -> linker.link(m).stream()).toList();
      linker.checkMembers(fresh);
      Map<List<String>, List<Membership>> byPair = new HashMap<>();
      fresh.forEach(m -> byPair.computeIfAbsent(pair(m), p -> new ArrayList<>()).add(m));
      all.removeIf(
          old -> byPair.getOrDefault(pair(old), List.of()).stream().anyMatch(m -> meet(old, m)));
      all.addAll(fresh);
    }
    return all;
  }

  private static List<String> pair(Membership membership) {
    return List.of(membership.body().id(), membership.member().id());
  }

  private static boolean meet(Membership old, Membership by) {
    return old.period().touches(by.period().earliest(), by.period().latest())
        && !old.period().handsOver(by.period());
  }
}
