package org.stet.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.Span;

/** Tokens, tags and chunks of a sentence. For one thread. */
final class Tagger {
  /** The most tokens at once: a chunker's time may grow with their square. */
  static final int WINDOW = 400;

  private final Engine engine;

  Tagger(Engine engine) {
    this.engine = engine;
  }

  /** Tokens and tags alone, which cost a third of the whole. */
  Analysis tag(String prose, Span sentence, List<Span> titles) {
    return new Analysis(
        tokens(prose, Tokens.of(prose, sentence, titles, engine::tokens), titles), List.of());
  }

  Analysis analyse(String prose, Span sentence, List<Span> titles) {
    List<Token> tokens = tag(prose, sentence, titles).tokens();
    return new Analysis(tokens, chunks(prose, tokens, titles));
  }

  private List<Token> tokens(String prose, List<Span> spans, List<Span> titles) {
    List<Token> tokens = new ArrayList<>(spans.size());
    int to = 0;
    for (int from = 0; from < spans.size(); from = to) {
      to = windowEnd(prose, spans, from);
      List<Span> window = spans.subList(from, to);
      String[] tagged = engine.tags(words(prose, window, titles));
      for (int i = 0; i < tagged.length; i++) {
        tokens.add(new Token(window.get(i), tagged[i]));
      }
    }
    return tokens;
  }

  private List<Chunk> chunks(String prose, List<Token> tokens, List<Span> titles) {
    List<Span> spans = tokens.stream().map(Token::span).toList();
    List<Chunk> found = new ArrayList<>();
    int to = 0;
    for (int from = 0; from < spans.size(); from = to) {
      to = windowEnd(prose, spans, from);
      List<Span> window = spans.subList(from, to);
      String[] tagged = tokens.subList(from, to).stream().map(Token::tag).toArray(String[]::new);
      String[] phrases = engine.phrases(words(prose, window, titles), tagged);
      addPhrases(prose, window, phrases, found);
    }
    return found;
  }

  /** Each phrase begins at its first word's {@code B-}, or where the sort of phrase changes. */
  private static void addPhrases(
      String prose, List<Span> tokens, String[] phrases, List<Chunk> found) {
    int start = 0;
    for (int i = 1; i <= phrases.length; i++) {
      if (i == phrases.length || !goesOn(phrases[start], phrases[i])) {
        if (!phrases[start].equals("O")) {
          String type = phrases[start].substring(2);
          addWithoutQuotes(prose, tokens.subList(start, i), type, found);
        }
        start = i;
      }
    }
  }

  private static boolean goesOn(String first, String next) {
    return next.startsWith("I-") && !first.equals("O") && first.endsWith(next.substring(1));
  }

  private static String[] words(String prose, List<Span> tokens, List<Span> titles) {
    Set<Span> known = new HashSet<>(titles);
    return tokens.stream().map(s -> word(prose, s, known)).toArray(String[]::new);
  }

  /** Where a window ends: after a comma if one is near its end, so that no name is cut in two. */
  private static int windowEnd(String prose, List<Span> tokens, int from) {
    if (tokens.size() - from <= WINDOW) {
      return tokens.size();
    }
    for (int end = from + WINDOW; end > from + WINDOW / 2; end--) {
      if (",;".indexOf(prose.charAt(tokens.get(end - 1).start())) >= 0) {
        return end;
      }
    }
    return from + WINDOW;
  }

  /** The chunker has hardly seen brackets or quotes, and takes them for verbs or parts of names. */
  private static void addWithoutQuotes(
      String prose, List<Span> tokens, String type, List<Chunk> found) {
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || isQuoteOrBracket(prose.charAt(tokens.get(i).start()))) {
        if (i > from) {
          found.add(new Chunk(tokens.get(from).to(tokens.get(i - 1)), type));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isQuoteOrBracket(char c) {
    return "()[]{}\"“”".indexOf(c) >= 0;
  }

  /**
   * What the models get to see. A title is shown as an office that they know well, so that neither
   * {@code State} of {@code Secretary of State} nor a rare office is taken for a name.
   */
  private static String word(String prose, Span token, Set<Span> titles) {
    if (titles.contains(token)) {
      return Letters.isCapital(prose.charAt(token.start())) ? "President" : "president";
    }
    String word = Letters.straight(token.of(prose));
    return switch (word) {
      case "…" -> "...";
      // Otherwise a pronoun.
      case "US" -> "U.S.";
      default -> word;
    };
  }
}
