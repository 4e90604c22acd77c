package org.stet.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stet.text.Span;

/**
 * The tokens and chunks of one sentence.
 *
 * @param tokens in order; white space stands outside of them
 * @param chunks in order; marks and conjunctions stand outside of them
 */
public record Analysis(List<Token> tokens, List<Chunk> chunks) {
  public Analysis {
    tokens = List.copyOf(tokens);
    chunks = List.copyOf(chunks);
  }

  /** The token that holds a character of the prose. */
  public Optional<Token> tokenAt(int offset) {
    return holding(tokens, Token::span, offset);
  }

  /** The chunk that holds a character of the prose. */
  public Optional<Chunk> chunkAt(int offset) {
    return holding(chunks, Chunk::span, offset);
  }

  /** The verb chunk that holds a character of the prose, else the next one in the sentence. */
  public Optional<Chunk> verbAfter(int offset) {
    return chunks.subList(firstEndingAfter(chunks, Chunk::span, offset), chunks.size()).stream()
        .filter(chunk -> chunk.type().equals("VP"))
        .findFirst();
  }

  private static <T> Optional<T> holding(List<T> parts, Function<T, Span> span, int offset) {
    int i = firstEndingAfter(parts, span, offset);
    return i < parts.size() && span.apply(parts.get(i)).contains(offset)
        ? Optional.of(parts.get(i))
        : Optional.empty();
  }

  private static <T> int firstEndingAfter(List<T> parts, Function<T, Span> span, int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(parts.get(middle)).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
