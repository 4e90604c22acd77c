package org.stet.evaluate;

import java.io.IOException;
import java.io.Writer;

/** Writes an evaluation in one format. */
public interface EvaluationReport {
  /**
   * Writes all of it.
   *
   * @param folder what was evaluated, as the caller named it
   * @param most so many misses and so many false findings of each rule or type are listed
   */
  void write(Evaluation evaluation, String folder, int most, Writer out) throws IOException;

  /** Tables and lists for a terminal. */
  static EvaluationReport text() {
    return new EvaluationText();
  }

  /** One JSON document. */
  static EvaluationReport json() {
    return new EvaluationJson();
  }

  /** A page that holds the severity of each rule against its measured precision. */
  static EvaluationReport markdown() {
    return new EvaluationMarkdown();
  }
}
