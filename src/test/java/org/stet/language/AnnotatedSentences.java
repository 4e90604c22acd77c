package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stet.text.Span;

/** Paragraphs of news prose whose sentences somebody has marked. */
final class AnnotatedSentences {
  private static final String PART = "# part: ";

  /** A paragraph and the sentences in it. */
  record Paragraph(String prose, List<Span> sentences) {}

  private AnnotatedSentences() {}

  /** The paragraphs by the part of the file that they stand in. */
  static Map<String, List<Paragraph>> read() {
    Map<String, List<Paragraph>> parts = new LinkedHashMap<>();
    String part = "";
    List<String> lines = new ArrayList<>();
    for (String line : (text() + "\n").split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(line);
      } else {
        if (!lines.isEmpty()) {
          parts.computeIfAbsent(part, p -> new ArrayList<>()).add(paragraph(lines));
          lines.clear();
        }
        part = line.startsWith(PART) ? line.substring(PART.length()) : part;
      }
    }
    return parts;
  }

  private static Paragraph paragraph(List<String> lines) {
    StringBuilder prose = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (String line : lines) {
      boolean isTight = line.startsWith("^");
      if (!prose.isEmpty() && !isTight) {
        prose.append(' ');
      }
      int start = prose.length();
      prose.append(line, isTight ? 1 : 0, line.length());
      sentences.add(new Span(start, prose.length()));
    }
    return new Paragraph(prose.toString(), sentences);
  }

  private static String text() {
    try (InputStream in = AnnotatedSentences.class.getResourceAsStream("sentences.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
