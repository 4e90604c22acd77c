package org.stet.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.check.Unchecked;
import org.stet.config.Settings;
import org.stet.read.ArticleReader;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.read.Readers;
import org.stet.text.Article;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;

/** Reads inputs into articles, and dates those that do not date themselves. */
final class Articles {
  private static final Pattern DATE_IN_PATH =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\\d|3[01])(?!\\d)");

  private final Optional<LocalDate> date;

  private final Function<Inputs.Input, Settings> settings;

  /**
   * @param date the day of articles that do not say themselves when they were published
   * @param settings what the house of an input wants
   */
  Articles(Optional<LocalDate> date, Function<Inputs.Input, Settings> settings) {
    this.date = date;
    this.settings = settings;
  }

  /** What came of reading an input. */
  sealed interface Read {
    record Ready(Article article) implements Read {}

    record Failed(Unchecked unchecked) implements Read {}
  }

  Read read(Inputs.Input input) {
    Optional<ArticleReader> reader = Readers.forName(input.name());
    if (reader.isEmpty() && input.isUnreadable()) {
      return failed(input.name(), "it cannot be read: permission denied");
    }
    if (reader.isEmpty()) {
      return unknown(input.name());
    }
    try {
      return switch (Decoder.decode(input.name(), input.bytes().read())) {
        case Decoded.Broken broken -> failed(input.name(), broken.why());
        case Decoded.Text text ->
            new Read.Ready(
                read(reader.get(), text.source(), settings.apply(input), text.warnings()));
      };
    } catch (IOException e) {
      return failed(input.name(), "it cannot be read: " + Reason.of(e));
    }
  }

  /** The article of a text that is decoded already. */
  Read read(Inputs.Input input, Source text) {
    return Readers.forName(text.name())
        .<Read>map(reader -> new Read.Ready(read(reader, text, settings.apply(input), List.of())))
        .orElseGet(() -> unknown(text.name()));
  }

  private Article read(ArticleReader reader, Source text, Settings house, List<Problem> warnings) {
    Article plain = reader.read(text, house.reading()).warned(warnings);
    Article article = dated(plain.described(house.named(plain.metadata())));
    boolean isEmpty = article.prose().isBlank() && article.warnings().isEmpty();
    Problem nothing = new Problem(text, new Span(0, 0), "there is no text to check");
    return isEmpty ? article.warned(List.of(nothing)) : article;
  }

  /** What comes of an input whose format nobody can tell. */
  private static Read unknown(String name) {
    return failed(
        name,
        "its name ends in none of "
            + String.join(", ", Readers.extensions())
            + "; rename it, or give it to standard input with --stdin-filename");
  }

  private static Read failed(String name, String why) {
    return new Read.Failed(new Unchecked(name, why));
  }

  private Article dated(Article article) {
    if (article.published().isPresent()) {
      return article;
    }
    Optional<Article.Published> published =
        date.map(day -> new Article.Published(day, Article.Origin.OPTION))
            .or(
                () ->
                    inPath(article.source().name())
                        .map(day -> new Article.Published(day, Article.Origin.PATH)));
    return published.map(article::publishedOn).orElse(article);
  }

  static Optional<LocalDate> inPath(String path) {
    Matcher matcher = DATE_IN_PATH.matcher(path);
    Optional<LocalDate> last = Optional.empty();
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher);
      last = day.isPresent() ? day : last;
    }
    return last;
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
