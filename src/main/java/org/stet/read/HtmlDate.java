package org.stet.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.text.Article.Origin;
import org.stet.text.Article.Published;

/**
 * The day of publication that a page's metadata give; of several the most deliberate one counts.
 */
final class HtmlDate {
  /** The most deliberate first; publishers use far more names than the standards have. */
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "date",
          "pubdate",
          "datepublished",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "article.published",
          "publish-date",
          "publish_date",
          "publishdate",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "pdate");

  private HtmlDate() {}

  /**
   * @param story the element that holds the article
   */
  static Optional<Published> of(Document page, Element story) {
    Stream<Stream<String>> places =
        Stream.of(
            linkedData(page),
            metas(page),
            values(page, "[itemprop=datePublished][datetime]", "datetime"),
            values(story, "time[datetime]", "datetime").limit(1),
            values(page, "time[pubdate][datetime], time[class*=publish][datetime]", "datetime"));
    return places
        .flatMap(Function.identity())
        .flatMap(value -> WrittenDay.inMetadata(value).stream())
        .findFirst()
        .map(HtmlDate::published);
  }

  private static Published published(LocalDate day) {
    return new Published(day, Origin.METADATA);
  }

  private static Stream<String> metas(Document page) {
    Elements all = page.select("meta[content]");
    return METAS.stream()
        .flatMap(
            name -> all.stream().filter(meta -> isNamed(meta, name)).map(m -> m.attr("content")));
  }

  private static boolean isNamed(Element meta, String name) {
    return meta.attr("property").equalsIgnoreCase(name)
        || meta.attr("name").equalsIgnoreCase(name)
        || Arrays.asList(meta.attr("itemprop").toLowerCase(Locale.ROOT).split(" ")).contains(name);
  }

  private static Stream<String> values(Element in, String query, String attribute) {
    return in.select(query).stream().map(element -> element.attr(attribute));
  }

  private static Stream<String> linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> Json.read(script.data()).root().stream())
        .flatMap(HtmlDate::datesPublished);
  }

  /** Of an object itself, then of what it holds: a page's own date comes before its videos'. */
  private static Stream<String> datesPublished(JsonNode node) {
    return switch (node) {
      case JsonNode.Members members ->
          Stream.concat(members.text("datePublished").stream(), within(members.values().values()));
      case JsonNode.Items items -> within(items.values());
      case JsonNode.Text text -> Stream.empty();
      case JsonNode.Numeral number -> Stream.empty();
      case JsonNode.Truth truth -> Stream.empty();
      case JsonNode.Nothing nothing -> Stream.empty();
    };
  }

  private static Stream<String> within(Collection<JsonNode> nodes) {
    return nodes.stream().flatMap(HtmlDate::datesPublished);
  }
}
