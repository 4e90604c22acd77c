package org.stet.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.cache.ResultCache;
import org.stet.check.CheckedArticle;
import org.stet.check.Checker;
import org.stet.fact.Facts;
import org.stet.language.Language;
import org.stet.text.Article;
import org.stet.text.Source;

/** A checker, and what it judged in earlier runs. */
final class Judging {
  private final Checker checker;
  private final Optional<ResultCache> cache;

  /**
   * @param isCached whether results are kept from run to run
   */
  Judging(Facts facts, Language language, boolean isCached) {
    this.checker = new Checker(facts, language);
    Map<String, Optional<Source>> packs = new ConcurrentHashMap<>();
    this.cache =
        isCached
            ? CacheFolder.results(facts.identity(), n -> packs.computeIfAbsent(n, facts::pack))
            : Optional.empty();
  }

  CheckedArticle check(Article article) {
    return cache
        .map(it -> checker.checked(article, it.judged(article, checker::judge)))
        .orElseGet(() -> checker.check(article));
  }

  /** Keeps what is new for the next run. */
  void save() {
    cache.ifPresent(ResultCache::save);
  }
}
