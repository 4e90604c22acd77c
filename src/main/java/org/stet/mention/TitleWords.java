package org.stet.mention;

import java.util.Map;
import java.util.Set;

/** The small words that stand around titles. */
final class TitleWords {
  /** What a word before a title makes of it. */
  static final Map<String, Modifier> BEFORE =
      Map.ofEntries(
          Map.entry("former", Modifier.FORMER),
          Map.entry("formerly", Modifier.FORMER),
          Map.entry("ex", Modifier.FORMER),
          Map.entry("then", Modifier.FORMER),
          Map.entry("late", Modifier.FORMER),
          Map.entry("onetime", Modifier.FORMER),
          Map.entry("erstwhile", Modifier.FORMER),
          Map.entry("past", Modifier.FORMER),
          Map.entry("previous", Modifier.FORMER),
          Map.entry("outgoing", Modifier.FORMER),
          Map.entry("departing", Modifier.FORMER),
          Map.entry("retired", Modifier.FORMER),
          Map.entry("ousted", Modifier.FORMER),
          Map.entry("deposed", Modifier.FORMER),
          Map.entry("exiled", Modifier.FORMER),
          Map.entry("disgraced", Modifier.FORMER),
          Map.entry("longtime", Modifier.FORMER),
          Map.entry("assassinated", Modifier.FORMER),
          Map.entry("slain", Modifier.FORMER),
          Map.entry("impeached", Modifier.FORMER),
          Map.entry("ailing", Modifier.FORMER),
          Map.entry("acting", Modifier.ACTING),
          Map.entry("interim", Modifier.ACTING),
          Map.entry("caretaker", Modifier.ACTING),
          Map.entry("incoming", Modifier.AHEAD),
          Map.entry("future", Modifier.AHEAD),
          Map.entry("next", Modifier.AHEAD),
          Map.entry("prospective", Modifier.AHEAD),
          Map.entry("potential", Modifier.AHEAD),
          Map.entry("aspiring", Modifier.AHEAD),
          Map.entry("presumptive", Modifier.AHEAD),
          Map.entry("wannabe", Modifier.AHEAD),
          Map.entry("would", Modifier.AHEAD));

  /** What a word after a title makes of it. */
  static final Set<String> AHEAD_AFTER =
      Set.of("elect", "designate", "nominee", "candidate", "hopeful", "pick", "contender", "aspirant", "presumptive");

  /** Words that make another office of a title: vice president, deputy prime minister, shadow foreign secretary. */
  static final Set<String> OTHER_OFFICE =
      Set.of(
          "vice", "deputy", "assistant", "associate", "under", "undersecretary", "shadow", "junior", "co", "sub",
          "principal", "lieutenant", "honorary", "ceremonial", "fictional", "fake", "unofficial", "opposition", "mock",
          "self", "styled", "proclaimed", "declared", "student", "class", "parallel", "rival", "minister");

  /** Words before a title that change nothing about which office it is. */
  static final Set<String> NEUTRAL =
      Set.of(
          "new", "newly", "appointed", "elected", "reelected", "current", "sitting", "incumbent", "present", "embattled",
          "democratic", "republican", "conservative", "liberal", "labour", "centrist", "pro", "western", "european",
          "top", "powerful", "hawkish", "popular", "beleaguered", "reformist", "right", "left", "wing", "leftist",
          "rightist", "moderate", "progressive", "far", "beloved", "respected", "female", "black", "first", "second",
          "third", "fourth", "fifth", "two", "term");

  /** Words that come before a title without belonging to it. */
  static final Set<String> OUTSIDE =
      Set.of(
          "the", "a", "an", "by", "to", "of", "with", "and", "or", "but", "that", "when", "as", "for", "from", "while",
          "if", "said", "says", "told", "called", "than", "like", "between", "against", "after", "before", "since",
          "because", "including", "where", "who", "whom", "whether", "about", "over", "at", "on", "in", "into",
          "during", "until", "though", "although", "is", "was", "are", "were", "be", "been", "became", "become",
          "becomes", "remains", "being", "not", "their", "his", "her", "its", "our", "my", "your", "this", "which",
          "both", "also", "met", "urged", "asked", "wrote", "added", "named", "saying", "then", "so", "however",
          "did", "does", "do", "has", "have", "had", "will", "can", "could", "should", "may", "might", "must", "joined",
          "behind", "toward", "towards", "via", "without", "within", "under", "alongside", "around", "near", "unlike",
          "despite", "through", "only", "just", "even", "why", "how", "what", "there", "here", "now", "today",
          "yesterday", "let", "lets", "thanks", "dear", "accused", "praised", "criticized", "blamed", "meeting",
          "meets", "backed", "supported", "replaced", "succeeded", "defeated", "beat", "made", "gave", "quoted");

  private TitleWords() {}
}
