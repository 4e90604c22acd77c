package org.stet.claim;

import java.util.List;
import org.stet.fact.Relation;
import org.stet.fact.Subject;
import org.stet.mention.Phrase;
import org.stet.mention.Reading;
import org.stet.mention.SentenceReading;
import org.stet.text.Span;

/**
 * That a subject has a value in one of some relations: that Berlin is the capital of Germany.
 *
 * @param sentence where
 * @param wording the wording, and the relations that it may mean
 * @param match where in the sentence
 * @param subjects whom or what the words for the subject may mean
 * @param values whom or what the words for the value may mean; none where it is a number or a text
 * @param quoted whether it stands inside quotation marks
 */
record RelationClaim(
    SentenceReading sentence,
    Wordings.Wording wording,
    Phrase.Match match,
    List<Subject> subjects,
    List<Subject> values,
    boolean quoted)
    implements ToldRelation {
  RelationClaim {
    subjects = List.copyOf(subjects);
    values = List.copyOf(values);
  }

  /** The value: where one half is wrong, it is mostly this. */
  @Override
  public Span span() {
    return spanOf(match.value());
  }

  @Override
  public Verdict judge(Reading reading) {
    return new RelationJudge(this, reading).verdict();
  }

  Span spanOf(Phrase.Filler filler) {
    return sentence.spanOf(filler.first(), filler.end());
  }

  String valueText() {
    return textOf(match.value());
  }

  private String textOf(Phrase.Filler filler) {
    return sentence.text(filler.first(), filler.end());
  }

  @Override
  public String says() {
    Relation relation = wording.relations().getFirst();
    return "%s of %s: %s".formatted(Known.kind(relation), textOf(match.subject()), valueText());
  }
}
