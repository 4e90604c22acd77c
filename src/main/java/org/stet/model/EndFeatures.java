package org.stet.model;

/** What the sentence model sees around a mark that may end a sentence. For one thread. */
final class EndFeatures {
  private static final long MARK = FeatureHash.of("eos=");

  private final Maxent model;
  private final int spaceBefore;
  private final int spaceAfter;
  private final WordFeatures prefix;
  private final WordFeatures previous;
  private final WordFeatures suffix;
  private final WordFeatures next;

  EndFeatures(Maxent model) {
    this.model = model;
    this.spaceBefore = model.row(FeatureHash.of("sp"));
    this.spaceAfter = model.row(FeatureHash.of("sn"));
    this.prefix = new WordFeatures(model, "x");
    this.previous = new WordFeatures(model, "v");
    this.suffix = new WordFeatures(model, "s");
    this.next = new WordFeatures(model, "n");
  }

  /** The word at one place: itself, and whether it begins with a capital. */
  private static final class WordFeatures {
    private final Maxent model;
    private final long label;
    private final int capital;

    WordFeatures(Maxent model, String place) {
      this.model = model;
      this.label = FeatureHash.of(place + "=");
      this.capital = model.row(FeatureHash.of(place + "cap"));
    }

    void add(String word, double[] sums) {
      addWord(word, sums);
      addCapital(word, sums);
    }

    void addWord(String word, double[] sums) {
      model.addFeature(FeatureHash.extend(label, word, 0, word.length()), sums);
    }

    void addCapital(String word, double[] sums) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        model.add(capital, sums);
      }
    }
  }

  void sum(String text, int at, double[] sums) {
    model.begin(sums);
    int lastIndex = text.length() - 1;
    if (at > 0 && CharacterFeatures.isSpace(text.charAt(at - 1))) {
      model.add(spaceBefore, sums);
    }
    if (at < lastIndex && CharacterFeatures.isSpace(text.charAt(at + 1))) {
      model.add(spaceAfter, sums);
    }
    model.addFeature(FeatureHash.extend(MARK, text.charAt(at)), sums);
    addBefore(text, at, sums);
    addAfter(text, at, lastIndex, sums);
  }

  private void addBefore(String text, int at, double[] sums) {
    int start = prefixStart(text, at);
    String word = text.substring(start, at).trim();
    prefix.addWord(word, sums);
    if (!word.isEmpty()) {
      model.addFeature(FeatureHash.of(Integer.toString(word.length())), sums);
    }
    prefix.addCapital(word, sums);
    previous.add(text.substring(spaceBefore(text, start), start).trim(), sums);
  }

  private void addAfter(String text, int at, int lastIndex, double[] sums) {
    if (at == lastIndex) {
      suffix.add("", sums);
      next.add("", sums);
      return;
    }
    int end = suffixEnd(text, at, lastIndex);
    int nextEnd = spaceAfter(text, end + 1, lastIndex + 1);
    suffix.add(text.substring(at + 1, end).trim(), sums);
    next.add(text.substring(end + 1, nextEnd).trim(), sums);
  }

  /** Back to a space or another mark. */
  private static int prefixStart(String text, int at) {
    int space = spaceBefore(text, at);
    for (int i = at - 1; i > space; i--) {
      if (SentenceEnds.isMark(text.charAt(i))) {
        return i;
      }
    }
    return space;
  }

  /** On to a space or another mark. */
  private static int suffixEnd(String text, int at, int lastIndex) {
    int space = spaceAfter(text, at, lastIndex);
    for (int i = at + 1; i < space; i++) {
      if (SentenceEnds.isMark(text.charAt(i))) {
        return i;
      }
    }
    return space;
  }

  /** The first of the spaces before an offset, or 0. */
  private static int spaceBefore(String text, int from) {
    int i = from - 1;
    while (i > 0 && !CharacterFeatures.isSpace(text.charAt(i))) {
      i--;
    }
    if (i <= 0) {
      return 0;
    }
    while (i > 0 && CharacterFeatures.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The last of the spaces behind an offset, or the end. */
  private static int spaceAfter(String text, int from, int end) {
    int i = from + 1;
    while (i < end && !CharacterFeatures.isSpace(text.charAt(i))) {
      i++;
    }
    if (i >= end) {
      return end;
    }
    while (i + 1 < text.length() && CharacterFeatures.isSpace(text.charAt(i + 1))) {
      i++;
    }
    return i;
  }
}
