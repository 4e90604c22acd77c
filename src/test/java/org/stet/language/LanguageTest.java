package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.language.AnnotatedSentences.Paragraph;
import org.stet.text.Block;
import org.stet.text.Span;

class LanguageTest {
  private final Language english = Language.english();

  private List<String> sentences(String prose) {
    return english.sentences(prose, List.of(paragraph(0, prose.length()))).stream()
        .map(span -> span.of(prose))
        .toList();
  }

  private static Block paragraph(int start, int end) {
    return new Block(Block.Kind.PARAGRAPH, new Span(start, end));
  }

  private Analysis analyse(String prose, String... titles) {
    List<Span> spans =
        Stream.of(titles)
            .map(title -> new Span(prose.indexOf(title), prose.indexOf(title) + title.length()))
            .toList();
    return english.analyse(prose, new Span(0, prose.length()), spans);
  }

  private static List<String> chunks(Analysis analysis, String prose) {
    return analysis.chunks().stream()
        .map(chunk -> chunk.type() + " " + chunk.span().of(prose))
        .toList();
  }

  private static String tokens(Analysis analysis, String prose) {
    return String.join("|", analysis.tokens().stream().map(t -> t.span().of(prose)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          In Washington, D.C. The | 2
          Washington, D.C. is | 1
          at 6 p.m. Gen. Hale left. | 2
          in the U.S. The administration | 2
          U.S. Secretary of State | 1
          U.S. President Joe Biden | 1
          John F. Kennedy and J. D. Vance | 1
          "A catastrophe!" Guterres said. | 1
          "Why?" he asked. | 1
          He said.The minister left. | 2
          See name.Surname@example.org or www.Example.Com now. | 1
          https://example.org/Some.Page and Booking.Com rose. | 1
          He lives at No. 10 Downing St. in London. | 1
          WHO SAID IT: President Biden | 1
          """)
  void cutsWhereASentenceEnds(String prose, int count) {
    assertThat(sentences(prose)).hasSize(count);
  }

  @Test
  void keepsClosingQuotesAndBracketsWithTheirSentence() {
    assertThat(sentences("“It is over.” (He left.) 'So?' She stayed."))
        .containsExactly("“It is over.”", "(He left.)", "'So?'", "She stayed.");
  }

  @Test
  void endsASentenceWithItsBlock() {
    String prose = "Storm nears coast\n\nThe storm is\n\nnear";
    List<Block> blocks = List.of(paragraph(0, 17), paragraph(19, 31), paragraph(33, 37));
    assertThat(english.sentences(prose, blocks)).containsExactly(spans(blocks));
  }

  private static Span[] spans(List<Block> blocks) {
    return blocks.stream().map(Block::span).toArray(Span[]::new);
  }

  @Test
  void takesATitleForOneToken() {
    String prose = "U.S. Secretary of State Antony Blinken met Israeli officials.";
    Analysis analysis = analyse(prose, "Secretary of State");
    assertThat(tokens(analysis, prose))
        .isEqualTo("U.S.|Secretary of State|Antony|Blinken|met|Israeli|officials|.");
    assertThat(chunks(analysis, prose))
        .containsExactly(
            "NP U.S. Secretary of State Antony Blinken", "VP met", "NP Israeli officials");
  }

  @Test
  void takesTitlesInSmallLettersAndPossessivesApart() {
    String prose =
        "The secretary of state's deputy met Italy's ex-Foreign Minister, Luigi Di Maio.";
    Analysis analysis = analyse(prose, "secretary of state", "Foreign Minister");
    assertThat(tokens(analysis, prose))
        .isEqualTo(
            "The|secretary of state|'s|deputy|met|Italy|'s|ex-|Foreign Minister|,|Luigi|Di|Maio|.");
  }

  @Test
  void doesNotTakeTheUnitedStatesForAPronoun() {
    String prose = "US President Joe Biden left.";
    assertThat(chunks(analyse(prose), prose))
        .containsExactly("NP US President Joe Biden", "VP left");
  }

  @Test
  void passesOverTitlesElsewhere() {
    String prose = "He left. The Prime Minister stayed.";
    Analysis analysis = english.analyse(prose, new Span(0, 8), List.of(new Span(13, 27)));
    assertThat(tokens(analysis, prose)).isEqualTo("He|left|.");
  }

  @Test
  void tagsWithPennTags() {
    String prose = "Jan. 6 isn't over, the senator (D-Calif.) said.";
    Analysis analysis = analyse(prose);
    assertThat(tokens(analysis, prose))
        .isEqualTo("Jan.|6|is|n't|over|,|the|senator|(|D-Calif.|)|said|.");
    assertThat(analysis.tokens().stream().map(Token::tag))
        .startsWith("NNP", "CD", "VBZ", "RB")
        .endsWith("VBD", ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Hale's US$35.5 million. => Gen.|Hale|'s|US$|35.5|million|.",
        "$1,200—or 5%—in Sept. 2020... => $|1,200|—|or|5|%|—|in|Sept.|2020|...",
        "\"We'll go,\" he said at 6 p.m. => \"|We|'ll|go|,|\"|he|said|at|6|p.m.",
        "Write to a.b@example.org! => Write|to|a.b@example.org|!",
        "The Workers' Party won't. => The|Workers|'|Party|wo|n't|.",
        "J.R.R. Tolkien, U.S.-based => J.R.R.|Tolkien|,|U.S.-based",
        "Yahoo! Japan rose. => Yahoo!|Japan|rose|."
      })
  void cutsTokensAsTheTreebankDoes(String row) {
    int arrow = row.indexOf(" => ");
    String prose = row.substring(0, arrow);
    assertThat(tokens(analyse(prose), prose)).isEqualTo(row.substring(arrow + 4));
  }

  @Test
  void readsCurlyQuotesAsStraightOnes() {
    String curly = "“Israel’s army isn’t there,” said the minister’s aide.";
    String straight = "\"Israel's army isn't there,\" said the minister's aide.";
    assertThat(analyse(curly)).isEqualTo(analyse(straight));
  }

  @Test
  void keepsQuotesAndBracketsOutOfChunks() {
    String prose = "Sen. Angus King (I-Maine), had \"quietly\" asked.";
    assertThat(chunks(analyse(prose), prose)).contains("NP Sen. Angus King").doesNotContain("VP (");
  }

  @Test
  void findsWhatStandsAtAnOffset() {
    String prose = "The president of France has met voters.";
    Analysis analysis = analyse(prose);
    assertThat(analysis.tokenAt(4)).map(Token::tag).hasValue("NN");
    assertThat(analysis.tokenAt(3)).isEmpty();
    assertThat(analysis.chunkAt(5).map(chunk -> chunk.span().of(prose))).hasValue("The president");
    Optional<String> verb = analysis.verbAfter(5).map(chunk -> chunk.span().of(prose));
    assertThat(verb).hasValue("has met");
    assertThat(analysis.verbAfter(prose.indexOf("met"))).isEqualTo(analysis.verbAfter(5));
    assertThat(analysis.verbAfter(prose.indexOf("voters"))).isEmpty();
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(english.sentences("", List.of(paragraph(0, 0)))).isEmpty();
    assertThat(english.sentences(" \n ", List.of(paragraph(0, 3)))).isEmpty();
    assertThat(english.analyse("", new Span(0, 0), List.of()).tokens()).isEmpty();
  }

  @Test
  void isSafeToShareBetweenThreads() throws Exception {
    List<Paragraph> paragraphs =
        AnnotatedSentences.read().values().stream().flatMap(List::stream).toList();
    List<Analysis> alone = analyseAll(paragraphs);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Callable<List<Analysis>>> same = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        same.add(() -> analyseAll(paragraphs));
      }
      for (Future<List<Analysis>> result : two.invokeAll(same)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }

  private List<Analysis> analyseAll(List<Paragraph> paragraphs) {
    List<Analysis> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String prose = paragraph.prose();
      for (Span sentence : english.sentences(prose, List.of(paragraph(0, prose.length())))) {
        found.add(english.analyse(prose, sentence, List.of()));
      }
    }
    return found;
  }
}
