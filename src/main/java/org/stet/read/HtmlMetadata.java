package org.stet.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.text.Metadata;

/** What the head of a page says about its article, under the names that {@link Metadata} has. */
final class HtmlMetadata {
  private static final String CONTENT = "content";

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    put(values, Metadata.TITLE, Stream.of(page.title()));
    put(
        values,
        Metadata.SECTION,
        Stream.concat(
            all(page, "meta[property=article:section], meta[name=section]", CONTENT),
            linked(page, "articleSection")));
    put(
        values,
        Metadata.AUTHOR,
        Stream.concat(
            all(page, "meta[name=author]", CONTENT).filter(HtmlMetadata::isName),
            linked(page, "author")));
    put(
        values,
        Metadata.URL,
        Stream.concat(
            all(page, "link[rel=canonical]", "href"), all(page, "meta[property=og:url]", CONTENT)));
    return new Metadata(values);
  }

  private static void put(Map<String, List<String>> values, String key, Stream<String> found) {
    List<String> texts = found.map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    if (!texts.isEmpty()) {
      values.put(key, texts);
    }
  }

  private static Stream<String> all(Document page, String query, String attribute) {
    return page.select(query).stream().map(element -> element.attr(attribute));
  }

  /** Some sites give the address of a profile instead. */
  private static boolean isName(String author) {
    return !author.contains("://");
  }

  private static Stream<String> linked(Document page, String key) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> Json.read(script.data()).root().stream())
        .flatMap(
            root -> root instanceof JsonNode.Items list ? list.values().stream() : Stream.of(root))
        .filter(JsonNode.Members.class::isInstance)
        .flatMap(object -> ((JsonNode.Members) object).get(key).stream())
        .flatMap(HtmlMetadata::names);
  }

  /** A name, an object with a name, or several of either. */
  private static Stream<String> names(JsonNode node) {
    return switch (node) {
      case JsonNode.Text text -> Stream.of(text.value()).filter(HtmlMetadata::isName);
      case JsonNode.Members members -> members.text("name").stream();
      case JsonNode.Items items ->
          items.values().stream()
              .flatMap(
                  item ->
                      item instanceof JsonNode.Members members
                          ? members.text("name").stream()
                          : item instanceof JsonNode.Text text
                              ? Stream.of(text.value())
                              : Stream.empty());
      case JsonNode.Numeral number -> Stream.empty();
      case JsonNode.Truth truth -> Stream.empty();
      case JsonNode.Nothing nothing -> Stream.empty();
    };
  }
}
