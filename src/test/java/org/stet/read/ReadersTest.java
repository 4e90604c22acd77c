package org.stet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadersTest {
  @Test
  void theExtensionChoosesTheReader() {
    assertThat(Readers.forName("a/b.TXT")).containsInstanceOf(PlainTextReader.class);
    assertThat(Readers.forName("b.Markdown")).containsInstanceOf(MarkdownReader.class);
    assertThat(Readers.forName("https://example.org/x.xhtml")).containsInstanceOf(HtmlReader.class);
    assertThat(Readers.forName("a.docx")).isEmpty();
    assertThat(Readers.forName("html")).isEmpty();
  }

  @Test
  void everyExtensionHasAReader() {
    assertThat(Readers.extensions()).hasSize(7).allMatch(e -> Readers.forName("x" + e).isPresent());
  }
}
