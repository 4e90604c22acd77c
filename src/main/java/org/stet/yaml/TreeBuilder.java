package org.stet.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Builds the tree of one document from the library's events. */
final class TreeBuilder {
  static final int MAX_DEPTH = 20;

  /** More than anybody reads; the rest of a broken file is mended with the next run. */
  private static final int MAX_PROBLEMS = 100;

  private final Source source;
  private final int offset;
  private final String text;
  private final boolean hasSurrogates;
  private final List<Problem> problems = new ArrayList<>();

  TreeBuilder(Source source, int offset, String text) {
    this.source = source;
    this.offset = offset;
    this.text = text;
    this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  List<Problem> problems() {
    return problems;
  }

  Optional<YamlNode> build(Iterator<Event> events) {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        case DocumentStart -> {
          if (root.isPresent()) {
            problem(span(event), "a file holds one document; remove this '---' and what follows");
            return root;
          }
        }
        default -> root = Optional.of(node(event, events, 0));
      }
    }
    return root.filter(node -> !isEmpty(node));
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.plain() && scalar.value().isEmpty();
  }

  private YamlNode node(Event event, Iterator<Event> events, int depth) {
    refuseExtras(event);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(event, events, depth);
      case MappingStart -> mapping(event, events, depth);
      default -> new YamlNode.Scalar(span(event), "", true);
    };
  }

  private void refuseExtras(Event event) {
    if (event.getEventId() == Event.ID.Alias) {
      problem(span(event), "aliases (*name) are not allowed here; write the value out");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      problem(span(event), "anchors (&name) are not allowed here; remove it");
    }
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
    if (tagged) {
      problem(span(event), "tags (!name) are not allowed here; remove it");
    }
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    return new YamlNode.Scalar(
        span(event), event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN);
  }

  private YamlNode sequence(Event start, Iterator<Event> events, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      if (event.getEventId() != Event.ID.Comment) {
        items.add(deeper(event, events, depth));
      }
      event = events.next();
    }
    return new YamlNode.Sequence(span(start).to(span(event)), items);
  }

  private YamlNode mapping(Event start, Iterator<Event> events, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      if (event.getEventId() != Event.ID.Comment) {
        entry(event, events, depth, keys).ifPresent(entries::add);
      }
      event = events.next();
    }
    return new YamlNode.Mapping(span(start).to(span(event)), entries);
  }

  private Optional<YamlNode.Entry> entry(
      Event event, Iterator<Event> events, int depth, Set<String> keys) {
    YamlNode key = deeper(event, events, depth);
    YamlNode value = deeper(events.next(), events, depth);
    if (!(key instanceof YamlNode.Scalar name)) {
      problem(key.span(), "a key is " + key.kind() + " here; it must be a text");
      return Optional.empty();
    }
    if (!keys.add(name.value())) {
      problem(name.span(), "the key '" + name.value() + "' is given twice; remove one");
      return Optional.empty();
    }
    return Optional.of(new YamlNode.Entry(name, value));
  }

  private YamlNode deeper(Event event, Iterator<Event> events, int depth) {
    if (depth < MAX_DEPTH) {
      return node(event, events, depth + 1);
    }
    if (depth == MAX_DEPTH && event instanceof CollectionStartEvent) {
      problem(
          span(event), "this is nested more than " + MAX_DEPTH + " levels deep; make it flatter");
    }
    skip(event, events);
    return new YamlNode.Scalar(span(event), "", true);
  }

  private static void skip(Event first, Iterator<Event> events) {
    int open = first instanceof CollectionStartEvent ? 1 : 0;
    while (open > 0) {
      switch (events.next().getEventId()) {
        case SequenceStart, MappingStart -> open++;
        case SequenceEnd, MappingEnd -> open--;
        default -> {}
      }
    }
  }

  private void problem(Span span, String message) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(new Problem(source, span, message));
    }
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(this::index).orElse(offset);
    int end = event.getEndMark().map(this::index).orElse(start);
    return new Span(start, Math.max(start, end));
  }

  /** One character at the place where the library met the mistake. */
  Span at(Mark mark) {
    int start = index(mark);
    return new Span(start, Math.min(start + 1, offset + text.length()));
  }

  /** The library counts code points; a source counts UTF-16 units. */
  private int index(Mark mark) {
    int index = Math.min(mark.getIndex(), text.length());
    return offset
        + (hasSurrogates
            ? text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())))
            : index);
  }
}
