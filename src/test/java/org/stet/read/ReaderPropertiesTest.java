package org.stet.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.text.Article;
import org.stet.text.Block;
import org.stet.text.ColumnUnit;
import org.stet.text.Span;

class ReaderPropertiesTest {
  static Stream<GeneratedArticle> articles() {
    return LongStream.range(0, 200)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(
                    GeneratedArticle.text(seed),
                    GeneratedArticle.markdown(seed),
                    GeneratedArticle.html(seed)));
  }

  private static Reading read(GeneratedArticle made, String lineEnd) {
    return Reading.of(made.name(), made.content().replace("\n", lineEnd));
  }

  private static Span back(Article article, int at) {
    return article.inSource(new Span(at, at + 1));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theProseIsWhatWasWritten(GeneratedArticle made) {
    // A text of few words and no blank line has one paragraph a line.
    if (!made.name().equals("a.txt") || made.prose().contains("\n\n")) {
      assertThat(read(made, "\n").prose()).isEqualTo(made.prose());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyPieceMapsIntoItsOwnSource(GeneratedArticle made) {
    Article article = read(made, "\n").article();
    if (article.prose().equals(made.prose())) {
      for (GeneratedArticle.Place place : made.places()) {
        assertThat(place.source().contains(article.inSource(place.prose()))).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theMapNeverGoesBackAndLettersAreTheirOwn(GeneratedArticle made) {
    Article article = read(made, "\n").article();
    int last = 0;
    for (int i = 0; i < article.prose().length(); i++) {
      Span source = back(article, i);
      assertThat(source.start()).isGreaterThanOrEqualTo(last);
      last = source.start();
      char letter = article.prose().charAt(i);
      if (Character.isLetter(letter) && letter < 0x80 && source.length() == 1) {
        assertThat(made.content().charAt(source.start())).isEqualTo(letter);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void blocksCoverTheProseButForTheBreaks(GeneratedArticle made) {
    Article article = read(made, "\n").article();
    List<String> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(block.span().of(article.prose()));
    }
    assertThat(String.join("\n\n", blocks)).isEqualTo(article.prose());
    assertThat(blocks).noneMatch(block -> block.isEmpty() || !block.strip().equals(block));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void lineEndsChangeNeitherProseNorPlaces(GeneratedArticle made) {
    Reading lf = read(made, "\n");
    for (String end : List.of("\r\n", "\r")) {
      Reading other = read(made, end);
      assertThat(other.prose()).isEqualTo(lf.prose());
      for (int i = 0; i < lf.prose().length(); i++) {
        assertThat(ends(other, i)).isEqualTo(ends(lf, i));
      }
    }
  }

  private static List<String> ends(Reading read, int at) {
    Span source = back(read.article(), at);
    return List.of(
        read.place(source.start(), ColumnUnit.CODE_POINT),
        read.place(source.end(), ColumnUnit.CODE_POINT));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aByteOrderMarkChangesNothing(GeneratedArticle made) {
    for (byte[] bytes :
        List.of(
            made.content().getBytes(UTF_8),
            ("\ufeff" + made.content()).getBytes(UTF_8),
            ("\ufeff" + made.content()).getBytes(UTF_16BE))) {
      Decoded decoded = Decoder.decode(made.name(), bytes);
      assertThat(decoded)
          .isInstanceOfSatisfying(
              Decoded.Text.class,
              text -> assertThat(text.source().content()).isEqualTo(made.content()));
    }
  }
}
