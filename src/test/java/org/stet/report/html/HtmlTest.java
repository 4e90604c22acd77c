package org.stet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private final StringWriter out = new StringWriter();
  private final Html html = new Html(out);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a < b & c > d | a &lt; b &amp; c &gt; d
          "it's" | &quot;it&#39;s&quot;
          &lt; | &amp;lt;
          """)
  void escapesWhatMarkupIsMadeOf(String text, String escaped) {
    assertThat(Html.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void showsWhatABrowserWouldObey() {
    assertThat(Html.escaped("a\u0000b\u001Bc\u202Ed\u2066e\uD800f")).isEqualTo("a�b�c�d�e�f");
    assertThat(Html.escaped("one \r\n two\u2028three")).isEqualTo("one two three");
    assertThat(Html.escaped("😀 日本 שלום e\u0301")).isEqualTo("😀 日本 שלום e\u0301");
  }

  @Test
  void escapesAttributes() throws IOException {
    html.open("p", "class", "x\" onclick=\"y").close("p");
    assertThat(out).hasToString("<p class=\"x&quot; onclick=&quot;y\"></p>");
  }

  @Test
  void linksToTheWeb() throws IOException {
    html.link("HTTPS://example.org/?a=1&b=\"2\"", "source");
    assertThat(out)
        .hasToString(
            "<a href=\"HTTPS://example.org/?a=1&amp;b=&quot;2&quot;\" rel=\"noreferrer noopener\"><bdi>source</bdi></a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        " https://example.org",
        "data:text/html,x",
        "//example.org",
        "https:example.org",
        "https:///x",
        "file:///etc/passwd",
        "ftp://example.org",
        ""
      })
  void anythingElseIsOnlyText(String url) throws IOException {
    html.link(url, "source");
    assertThat(out).hasToString("<bdi>source</bdi>");
  }

  @Test
  void groupsDigits() {
    assertThat(Words.counted(1, "article")).isEqualTo("1 article");
    assertThat(Words.counted(12_345, "article")).isEqualTo("12,345 articles");
  }
}
