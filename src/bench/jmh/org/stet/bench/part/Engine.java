package org.stet.bench.part;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.stet.language.Language;

/** What tags and chunks: our code, or OpenNLP's own with the same models. */
@State(Scope.Benchmark)
public class Engine {
  /** Which one. */
  @Param({"flat", "opennlp"})
  public String engine = "flat";

  Language language() {
    return engine.equals("flat") ? Language.english() : Language.stockEnglish();
  }
}
