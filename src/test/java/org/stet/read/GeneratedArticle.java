package org.stet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stet.text.Span;

/**
 * An article put together by chance, that knows its prose and where each piece of it stands.
 *
 * @param name with the format's extension
 * @param content the source, with LF
 * @param prose what a reader must make of it
 * @param places of each piece: where in the prose, and between which places of the source
 */
record GeneratedArticle(String name, String content, String prose, List<Place> places) {
  record Place(Span prose, Span source) {}

  private record Piece(String raw, String prose) {}

  private static final List<Piece> EVERYWHERE =
      List.of(
          same("Biden"),
          same("spoke."),
          same("\u201cYes,\u201d"),
          same("it\u2019s"),
          same("\ud83d\ude00"),
          same("\ud83d\udc69\u200d\ud83d\udc67"),
          same("na\u00efve"),
          new Piece("cafe\u0301", "caf\u00e9"),
          new Piece("Bi\u00adden", "Biden"),
          new Piece("\u200eJoe\u200b", "Joe"),
          new Piece("\u212bngstrom", "\u00c5ngstrom"));

  private static final List<Piece> MARKDOWN =
      List.of(
          new Piece("**Bi**den", "Biden"),
          new Piece("[Joe](http://x.org/Trump \"t\")", "Joe"),
          new Piece("[*Jo*e](<a b>)", "Joe"),
          new Piece("it&#8217;s", "it\u2019s"),
          new Piece("AT&amp;T", "AT&T"),
          new Piece("\\*x\\*", "*x*"),
          new Piece("Bi<b>den</b>", "Biden"),
          new Piece("e&#769;t", "\u00e9t"),
          new Piece("Q&A", "Q&A"));

  private static final List<Piece> HTML =
      List.of(
          new Piece("Bi<b>d</b>en", "Biden"),
          new Piece("<a href='Trump'>Joe</a>", "Joe"),
          new Piece("it&#x27;s", "it's"),
          new Piece("x&ampy", "x&y"),
          new Piece("9&#150;5", "9\u20135"),
          new Piece("Bi<!-- Trump -->den", "Biden"),
          new Piece("Bi&shy;den", "Biden"),
          new Piece("&lt;b&gt;", "<b>"),
          new Piece("e<i>&#769;</i>t", "\u00e9t"),
          new Piece("Q&A", "Q&A"),
          new Piece("J<script>x</script>oe", "Joe"));

  private static final List<String> SPACES =
      List.of(" ", " ", "  ", "\t", "\n", "\u00a0", "\u2009");

  private static Piece same(String text) {
    return new Piece(text, text);
  }

  static GeneratedArticle text(long seed) {
    return of("a.txt", seed, List.of(), SPACES, "", "\n\n", "");
  }

  static GeneratedArticle markdown(long seed) {
    List<String> spaces = with(SPACES, List.of("  \n", "\\\n", "&nbsp;"));
    return of("a.md", seed, MARKDOWN, spaces, "", "\n\n", "\n");
  }

  static GeneratedArticle html(long seed) {
    List<String> spaces = with(SPACES, List.of("<br>", "\n<br>", "&nbsp;", " <i> </i>"));
    return of("a.html", seed, HTML, spaces, "<body>\n<p>", "</p>\n<p>", "</p>\n</body>\n");
  }

  private static <T> List<T> with(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static GeneratedArticle of(
      String name,
      long seed,
      List<Piece> more,
      List<String> spaces,
      String start,
      String between,
      String end) {
    Random random = new Random(seed);
    List<Piece> pieces = with(EVERYWHERE, more);
    StringBuilder source = new StringBuilder(start);
    StringBuilder prose = new StringBuilder();
    List<Place> places = new ArrayList<>();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      boolean newBlock = random.nextInt(6) == 0;
      if (i > 0) {
        source.append(newBlock ? between : spaces.get(random.nextInt(spaces.size())));
        prose.append(newBlock ? "\n\n" : " ");
      }
      Piece piece = pieces.get(random.nextInt(pieces.size()));
      places.add(
          new Place(
              new Span(prose.length(), prose.length() + piece.prose().length()),
              new Span(source.length(), source.length() + piece.raw().length())));
      source.append(piece.raw());
      prose.append(piece.prose());
    }
    return new GeneratedArticle(
        name, source.append(end).toString(), prose.toString(), List.copyOf(places));
  }
}
