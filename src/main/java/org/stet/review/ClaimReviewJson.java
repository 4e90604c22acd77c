package org.stet.review;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.stet.json.JsonWriter;
import org.stet.text.Article;
import org.stet.text.Metadata;

/** Reviews as the schema.org type ClaimReview, in JSON-LD: an array with an object for each. */
public final class ClaimReviewJson {
  private static final String TYPE = "@type";

  private ClaimReviewJson() {}

  /**
   * Writes them.
   *
   * @param publisher whose reviews they are
   * @param base where pages stand that no decision names
   */
  public static void write(List<Review> reviews, String publisher, String base, Writer out)
      throws IOException {
    JsonWriter json = JsonWriter.forPages(out);
    json.array();
    for (Review review : reviews) {
      json.object().field("@context", "https://schema.org").field(TYPE, "ClaimReview");
      json.field("datePublished", review.decision().on().toString());
      json.field("url", review.url(base));
      json.object("author").field(TYPE, "Organization").field("name", publisher).end();
      json.field("claimReviewed", review.finding().claim().says());
      claim(json, review);
      json.object("reviewRating").field(TYPE, "Rating").field("ratingValue", 1);
      json.field("bestRating", 5).field("worstRating", 1).field("alternateName", "False");
      json.end().end();
    }
    json.end().finish();
  }

  private static void claim(JsonWriter json, Review review) throws IOException {
    Article article = review.article();
    json.object("itemReviewed").field(TYPE, "Claim");
    if (!review.finding().quoted()) {
      authors(json, article.metadata().all(List.of(Metadata.AUTHOR)));
    }
    if (article.published().isPresent()) {
      json.field("datePublished", article.published().get().day().toString());
    }
    Optional<String> url = article.metadata().first(List.of(Metadata.URL)).flatMap(Decisions::url);
    if (url.isPresent()) {
      json.object("appearance").field(TYPE, "CreativeWork").field("url", url.get()).end();
    }
    json.end();
  }

  /** Whose claim it is; of words of somebody else that is not known. */
  private static void authors(JsonWriter json, List<String> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    json.array("author");
    for (String name : names) {
      json.object().field(TYPE, "Person").field("name", name).end();
    }
    json.end();
  }
}
