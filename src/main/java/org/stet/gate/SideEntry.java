package org.stet.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.config.Glob;
import org.stet.text.Span;

/**
 * What a file beside articles suppresses in some of them.
 *
 * @param folder of the file, absolute
 * @param files the articles that are meant; all below the folder when there are none
 * @param words only findings on exactly these words, when given
 */
record SideEntry(Suppression suppression, Path folder, List<Glob> files, Optional<String> words) {
  boolean isFor(Path article) {
    return article.startsWith(folder)
        && (files.isEmpty() || files.stream().anyMatch(glob -> glob.matches(article)));
  }

  Scope scope(int length) {
    return new Scope(suppression, new Span(0, length), words, List.of());
  }
}
