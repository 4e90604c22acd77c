package org.stet.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch without white space into tokens. Its features are those of OpenNLP's {@code
 * DefaultTokenContextGenerator}, in the same order. For one thread.
 */
public final class WordBreaks {
  private static final String CUT = "T";
  private static final long BEFORE = FeatureHash.of("p=");
  private static final long AFTER = FeatureHash.of("s=");
  private static final long LAST_TWO = FeatureHash.of("p21=");
  private static final long AROUND = FeatureHash.of("p1f1=");
  private static final long NEXT_TWO = FeatureHash.of("f12=");

  private final Maxent model;
  private final double[] sums;
  private final CharacterFeatures last;
  private final CharacterFeatures lastButOne;
  private final CharacterFeatures next;
  private final CharacterFeatures nextButOne;
  private final int isSecond;
  private final int isLast;
  private final int isCode;

  WordBreaks(Maxent model) {
    this.model = model;
    this.sums = new double[model.outcomes()];
    this.last = new CharacterFeatures(model, "p1");
    this.lastButOne = new CharacterFeatures(model, "p2");
    this.next = new CharacterFeatures(model, "f1");
    this.nextButOne = new CharacterFeatures(model, "f2");
    this.isSecond = model.row(FeatureHash.of("p2=bok"));
    this.isLast = model.row(FeatureHash.of("f2=bok"));
    this.isCode = model.row(FeatureHash.of("cc"));
  }

  /**
   * Where tokens begin in a stretch, but for the first.
   *
   * @param stretch text without white space
   */
  public List<Integer> of(String stretch) {
    List<Integer> cuts = new ArrayList<>();
    if (!isPlain(stretch)) {
      for (int at = 1; at < stretch.length(); at++) {
        if (isCut(stretch, at)) {
          cuts.add(at);
        }
      }
    }
    return cuts;
  }

  /** Letters and digits of English alone are one token, whatever the model says. */
  private static boolean isPlain(String stretch) {
    for (int i = 0; i < stretch.length(); i++) {
      char c = stretch.charAt(i);
      boolean isSmall = c >= 'a' && c <= 'z';
      boolean isCapital = c >= 'A' && c <= 'Z';
      if (!isSmall && !isCapital && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private boolean isCut(String text, int at) {
    model.begin(sums);
    model.addFeature(FeatureHash.extend(BEFORE, text, 0, at), sums);
    model.addFeature(FeatureHash.extend(AFTER, text, at, text.length()), sums);
    last.add(text.charAt(at - 1), sums);
    if (at > 1) {
      lastButOne.add(text.charAt(at - 2), sums);
      model.addFeature(FeatureHash.extend(LAST_TWO, text, at - 2, at), sums);
    } else {
      model.add(isSecond, sums);
    }
    model.addFeature(FeatureHash.extend(AROUND, text, at - 1, at + 1), sums);
    next.add(text.charAt(at), sums);
    if (at + 1 < text.length()) {
      nextButOne.add(text.charAt(at + 1), sums);
      model.addFeature(FeatureHash.extend(NEXT_TWO, text, at, at + 2), sums);
    } else {
      model.add(isLast, sums);
    }
    if (text.charAt(0) == '&' && text.charAt(text.length() - 1) == ';') {
      model.add(isCode, sums);
    }
    return model.best(sums).equals(CUT);
  }
}
