package org.stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Facts of relations, layer by layer: one of a later layer takes its time from earlier ones. */
final class StatementLayers {
  private final List<List<Pack.StatementDraft>> layers = new ArrayList<>();
  private List<Statement> settled = List.of();

  /** Begins with facts that are linked already. */
  void begin(List<Statement> statements) {
    settled = statements;
  }

  void add(List<Pack.StatementDraft> layer) {
    layers.add(layer);
  }

  List<Statement> link(StatementLinker linker) {
    List<Statement> all = new ArrayList<>(settled);
    for (List<Pack.StatementDraft> layer : layers) {
      List<Statement> fresh = layer.stream().flatMap(s -> linker.link(s).stream()).toList();
      linker.checkValues(fresh);
      all = under(all, fresh);
      all.addAll(fresh);
    }
    return all;
  }

  /** What is left of earlier facts under those of a layer. */
  private static List<Statement> under(List<Statement> earlier, List<Statement> layer) {
    Map<String, List<Statement>> bySubject = new HashMap<>();
    layer.forEach(s -> bySubject.computeIfAbsent(s.subject().id(), id -> new ArrayList<>()).add(s));
    List<Statement> left = new ArrayList<>();
    for (Statement statement : earlier) {
      List<Statement> parts = List.of(statement);
      for (Statement by : bySubject.getOrDefault(statement.subject().id(), List.of())) {
        parts = parts.stream().flatMap(part -> under(part, by)).toList();
      }
      left.addAll(parts);
    }
    return left;
  }

  private static Stream<Statement> under(Statement old, Statement by) {
    boolean speaksOfIt =
        old.subject().equals(by.subject())
            && old.relation().id().equals(by.relation().id())
            && (by.relation().oneValue() || old.value().equals(by.value()));
    if (!speaksOfIt || !surelyShareDays(old.period(), by.period())) {
      return Stream.of(old);
    }
    return old.value().equals(by.value())
        ? Stream.empty()
        : old.period().beside(by.period()).stream().map(old::during);
  }

  /** Where no start is written, a fact holds from always on. */
  private static boolean surelyShareDays(Period a, Period b) {
    return a.equals(b) || (start(a).isBefore(end(b)) && start(b).isBefore(end(a)));
  }

  private static LocalDate start(Period period) {
    return period.start().map(EdtfDate::latest).orElse(LocalDate.MIN);
  }

  private static LocalDate end(Period period) {
    return period.end().map(EdtfDate::earliest).orElse(LocalDate.MAX);
  }
}
