package org.stet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  @Test
  void everyPartHasItsKind() {
    Reading read =
        Reading.html(
            """
            <html><head><title>Site</title></head><body><nav>Home</nav><article>
            <h1>Biden <em>speaks</em></h1>
            <div>Loose <p>The president<br>spoke.</p> words</div>
            <ul><li>one<li>two <p>more</p></ul>
            <blockquote><p>He said so.</p></blockquote>
            <figure><img alt="no"><figcaption>The president</figcaption></figure>
            <table><caption>Ages</caption><tr><th>Name<td>78</table>
            <script>var x = 1;</script><aside>Read more</aside><p hidden>gone</p>
            <p aria-hidden="true">gone</p><pre>code</pre><p>End <code>x</code>of it.</p>
            </article><footer>Imprint</footer></body></html>
            """);
    assertThat(read.blocks())
        .containsExactly(
            "HEADLINE: Biden speaks",
            "PARAGRAPH: Loose",
            "PARAGRAPH: The president spoke.",
            "PARAGRAPH: words",
            "LIST_ITEM: one",
            "LIST_ITEM: two",
            "LIST_ITEM: more",
            "QUOTATION: He said so.",
            "CAPTION: The president",
            "CAPTION: Ages",
            "TABLE_CELL: Name",
            "TABLE_CELL: 78",
            "PARAGRAPH: End of it.");
    assertThat(read.placeOf("spoke")).isEqualTo("3:32");
  }

  @Test
  void theTitleStandsInForAMissingHeadline() {
    Reading read = Reading.html("<title>Biden &amp; co</title><p>The text.</p>");
    assertThat(read.blocks()).containsExactly("HEADLINE: Biden & co", "PARAGRAPH: The text.");
    assertThat(read.sourceOf("Biden & co")).isEqualTo("Biden &amp; co");
  }

  @Test
  void severalArticlesAreAllRead() {
    assertThat(Reading.html("<article>One.</article><article>Two.</article><p>Three.").prose())
        .isEqualTo("One.\n\nTwo.\n\nThree.");
    assertThat(Reading.html("<p>Out.<main><p>In.</main>").prose()).isEqualTo("In.");
  }

  @Test
  void teasersBesideTheStoryAreNotRead() {
    assertThat(
            Reading.html(
                    "<article><h1>T</h1><p>The long story.</article><article><p>Buy!</article>")
                .prose())
        .isEqualTo("T\n\nThe long story.");
    assertThat(
            Reading.html("<article><h1>T</h1></article><article><p>The story.</article>").prose())
        .isEqualTo("T\n\nThe story.");
  }

  @Test
  void rolesCountLikeElements() {
    assertThat(Reading.html("<div role=navigation>Home</div><p>The text.").prose())
        .isEqualTo("The text.");
  }

  @Test
  void inlineTagsNeitherFuseNorTear() {
    Reading read = Reading.html("<p>Joe <b>Bi</b>den<span> spoke</span><script>x</script>.</p>");
    assertThat(read.prose()).isEqualTo("Joe Biden spoke.");
    assertThat(read.sourceOf("Biden")).isEqualTo("Bi</b>den");
  }

  @ParameterizedTest
  @CsvSource({
    "&eacute;,\u00e9",
    "&ampc,&c",
    "&#x27;,''''",
    "&#39,''''",
    "&#150;,\u2013",
    "&ndash;,\u2013",
    "&notit;,\u00acit;",
    "&bogus;,&bogus;",
    "&NotEqualTilde;,\u2242\u0338",
    "&#x1F600;,\ud83d\ude00",
    "&lt;b&gt;,<b>",
    "&,&",
    "a<!-- x -->b,ab",
    "a</bogus>b,ab",
    "\\&quot;,\\\""
  })
  void entitiesAreDecodedAndWordsAroundThemKeepTheirPlaces(String raw, String decoded) {
    Reading read = Reading.html("<p>Joe " + raw + " Biden</p>");
    assertThat(read.prose()).isEqualTo("Joe " + decoded + " Biden");
    assertThat(read.sourceOf("Joe")).isEqualTo("Joe");
    assertThat(read.sourceOf(" " + decoded + " ").strip()).isEqualTo(raw);
    assertThat(read.inSource("Biden", 0).start()).isEqualTo(8 + raw.length());
  }

  @Test
  void anAccentAsAnEntityIsComposed() {
    Reading read = Reading.html("<p>Cafe&#769;s");
    assertThat(read.prose()).isEqualTo("Caf\u00e9s");
    assertThat(read.sourceOf("\u00e9")).isEqualTo("e&#769;");
  }

  @Test
  void invisibleEntitiesAreLeftOut() {
    Reading read = Reading.html("<p>Joe&nbsp;Bi&shy;den&zwnj; spoke");
    assertThat(read.prose()).isEqualTo("Joe Biden spoke");
    assertThat(read.sourceOf("Biden")).isEqualTo("Bi&shy;den");
  }

  @Test
  void misplacedTextInATableIsReadWhereItStands() {
    assertThat(Reading.html("<p>x<table><tr><td>A</td></tr>foo <b>q</b></table>bar").blocks())
        .containsExactly("PARAGRAPH: x", "TABLE_CELL: A", "PARAGRAPH: foo q", "PARAGRAPH: bar");
  }

  @Test
  void twoLineBreaksSeparateParagraphs() {
    assertThat(Reading.html("One<br>two.<br>\n<br>Three.").blocks())
        .containsExactly("PARAGRAPH: One two.", "PARAGRAPH: Three.");
  }

  @Test
  void aFormAroundThePageIsRead() {
    assertThat(Reading.html("<form><h1>T</h1><p>Text.</p></form><form>Search</form>").prose())
        .isEqualTo("T\n\nText.");
  }

  @Test
  void aPageWithoutTextIsWarnedOf() {
    assertThat(Reading.html("<div id=app></div><script>x</script>").article().warnings())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"datePublished\":\"2021-04-02T23:00:00-05:00\"}</script>",
        "<script type='application/ld+json'>[{\"@type\":\"X\"},{\"datePublished\":\"2021-04-02\"}]</script>",
        "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2021-04-02\"}]}</script>",
        "<script type='application/ld+json'>{broken</script><meta name=date content=2021-04-02>",
        "<meta property='article:published_time' content='2021-04-02T10:00Z'><meta name=date content=2020-01-01>",
        "<meta name=pubdate content='20210402'>",
        "<meta name=date content='Fri, 02 Apr 2021 10:00:00 GMT'>",
        "<meta itemprop=datePublished content='April 2, 2021'>",
        "<meta property='article:published' itemprop='datePublished dateCreated' content=2021-04-02>",
        "<meta name='DC.date.issued' content=2021-04-02>",
        "<script type='application/ld+json'>{\"datePublished\":\"0001-01-01\"}</script><meta name=date content=2021-04-02>",
        "<article><time datetime='2021-04-02'>then</time></article>",
        "<p><time pubdate datetime='2021-04-02'>then</time>"
      })
  void metadataGiveTheDay(String html) {
    assertThat(Reading.html(html + "<p>Text of January 1, 2020.").published())
        .isEqualTo("2021-04-02 METADATA");
  }

  @Test
  void linkedDataComeFirst() {
    assertThat(
            Reading.html(
                    "<meta property='article:published_time' content='2020-01-01'>"
                        + "<script type='application/ld+json'>"
                        + "{\"video\":{\"datePublished\":\"2019-01-01\"},"
                        + "\"datePublished\":\"2021-04-02\"}</script><p>x")
                .published())
        .isEqualTo("2021-04-02 METADATA");
  }

  @Test
  void elseADatelineDoes() {
    assertThat(Reading.html("<h1>T</h1><p>By A. Writer</p><p>April 2, 2021</p>").published())
        .isEqualTo("2021-04-02 DATELINE");
  }
}
