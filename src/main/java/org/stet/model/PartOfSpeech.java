package org.stet.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stet.model.BeamSearch.Path;

/**
 * Tags the words of a sentence with their parts of speech. Its features are those of OpenNLP's
 * {@code DefaultPOSContextGenerator}, in the same order. For one thread.
 */
public final class PartOfSpeech implements BeamSearch.Scorer {
  /** As many as OpenNLP's tagger follows. */
  private static final int WIDTH = 3;

  /** How many letters of a word's start and end are looked at. */
  private static final int AFFIX = 4;

  /** Not looked up yet. */
  private static final int UNSEEN = -2;

  private static final String START = "*SB*";
  private static final String END = "*SE*";
  private static final long WORD = FeatureHash.of("w=");
  private static final long SUFFIX = FeatureHash.of("suf=");
  private static final long PREFIX = FeatureHash.of("pre=");
  private static final long BEFORE = FeatureHash.of("p=");
  private static final long BEFORE_THAT = FeatureHash.of("pp=");
  private static final long NEXT = FeatureHash.of("n=");
  private static final long NEXT_BUT_ONE = FeatureHash.of("nn=");

  private final Maxent model;
  private final TagDictionary dictionary;
  private final BeamSearch search;
  private final int always;
  private final int hyphen;
  private final int capital;
  private final int digit;

  /** By the tag before, and by the two tags before. */
  private final int[] tagRows;

  private final int[] pairRows;

  private String[] words = {};
  private int prepared = -1;

  /** What all features say that come before those of tags. */
  private final double[] head;

  private int beforeThat;
  private int next;
  private int nextButOne;
  private long allowed;

  PartOfSpeech(Maxent model, TagDictionary dictionary) {
    this.model = model;
    this.dictionary = dictionary;
    this.search = new BeamSearch(WIDTH, model.outcomes(), this);
    this.always = model.row(FeatureHash.of("default"));
    this.hyphen = model.row(FeatureHash.of("h"));
    this.capital = model.row(FeatureHash.of("c"));
    this.digit = model.row(FeatureHash.of("d"));
    this.head = new double[model.outcomes()];
    this.tagRows = new int[model.outcomes()];
    this.pairRows = new int[model.outcomes() * model.outcomes()];
    Arrays.fill(tagRows, UNSEEN);
    Arrays.fill(pairRows, UNSEEN);
  }

  /** The tag of each word, as the model names them. */
  public String[] tags(String[] sentence) {
    words = sentence;
    prepared = -1;
    int[] outcomes = search.best(sentence.length);
    String[] tags = new String[outcomes.length];
    Arrays.setAll(tags, i -> model.outcome(outcomes[i]));
    return tags;
  }

  @Override
  public boolean allows(int at, @Nullable Path before, int outcome) {
    return (allowed >>> outcome & 1) != 0;
  }

  @Override
  public void score(int at, @Nullable Path before, double[] scores) {
    if (at != prepared) {
      prepare(at);
    }
    System.arraycopy(head, 0, scores, 0, scores.length);
    if (before != null) {
      model.add(tagRow(before.outcome()), scores);
      model.add(beforeThat, scores);
      Path earlier = before.before();
      if (earlier != null) {
        model.add(pairRow(earlier.outcome(), before.outcome()), scores);
      }
    }
    model.add(next, scores);
    model.add(nextButOne, scores);
    Maxent.normalize(scores);
  }

  private void prepare(int at) {
    String word = words[at];
    allowed = dictionary.allowed(word);
    model.begin(head);
    model.add(always, head);
    addWord(WORD, word);
    addAffixes(word);
    addShape(word);
    addWord(BEFORE, at > 0 ? words[at - 1] : START);
    beforeThat = at > 0 ? row(BEFORE_THAT, at > 1 ? words[at - 2] : START) : Maxent.UNKNOWN;
    boolean isLast = at + 1 == words.length;
    next = row(NEXT, isLast ? END : words[at + 1]);
    nextButOne =
        isLast ? Maxent.UNKNOWN : row(NEXT_BUT_ONE, at + 2 < words.length ? words[at + 2] : END);
    prepared = at;
  }

  private void addWord(long label, String word) {
    model.add(row(label, word), head);
  }

  private int row(long label, String word) {
    return model.row(FeatureHash.extend(label, word, 0, word.length()));
  }

  /** A word shorter than that has its whole length several times, as in OpenNLP. */
  private void addAffixes(String word) {
    int length = word.length();
    for (int i = 1; i <= AFFIX; i++) {
      model.addFeature(FeatureHash.extend(SUFFIX, word, Math.max(length - i, 0), length), head);
    }
    for (int i = 1; i <= AFFIX; i++) {
      model.addFeature(FeatureHash.extend(PREFIX, word, 0, Math.min(i, length)), head);
    }
  }

  private void addShape(String word) {
    boolean hasCapital = false;
    boolean hasDigit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      hasCapital |= c >= 'A' && c <= 'Z';
      hasDigit |= c >= '0' && c <= '9';
    }
    model.add(word.indexOf('-') >= 0 ? hyphen : Maxent.UNKNOWN, head);
    model.add(hasCapital ? capital : Maxent.UNKNOWN, head);
    model.add(hasDigit ? digit : Maxent.UNKNOWN, head);
  }

  private int tagRow(int tag) {
    if (tagRows[tag] == UNSEEN) {
      tagRows[tag] = model.row(FeatureHash.of("t=" + model.outcome(tag)));
    }
    return tagRows[tag];
  }

  private int pairRow(int earlier, int tag) {
    int pair = earlier * model.outcomes() + tag;
    if (pairRows[pair] == UNSEEN) {
      String name = "t2=" + model.outcome(earlier) + "," + model.outcome(tag);
      pairRows[pair] = model.row(FeatureHash.of(name));
    }
    return pairRows[pair];
  }
}
