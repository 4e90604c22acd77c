package org.stet.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stet.check.Judged;
import org.stet.check.Judgement;
import org.stet.claim.Claim;
import org.stet.claim.Evidence;
import org.stet.claim.Repair;
import org.stet.claim.Verdict;
import org.stet.fact.Citation;
import org.stet.text.Span;

/** Writes what was judged as bytes that {@link JudgedReader} reads. */
final class JudgedWriter {
  static final int SUPPORTED = 0;
  static final int CONTRADICTED = 1;
  static final int OUTDATED = 2;
  static final int UNDECIDED = 3;

  static final int FACT = 0;
  static final int ARTICLE = 1;
  static final int CALENDAR = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  static byte[] write(Judged judged) {
    JudgedWriter writer = new JudgedWriter();
    try {
      writer.all(judged);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory cannot fail to be written", impossible);
    }
    return writer.bytes.toByteArray();
  }

  private void all(Judged judged) throws IOException {
    out.writeInt(judged.sentenceSpans().size());
    for (Span span : judged.sentenceSpans()) {
      span(span);
    }
    out.writeInt(judged.judgements().size());
    for (Judgement judgement : judged.judgements()) {
      claim(judgement.claim());
      verdict(judgement.verdict());
    }
  }

  private void claim(Claim claim) throws IOException {
    text(claim.rule());
    span(claim.span());
    text(claim.says());
    out.writeBoolean(claim.quoted());
    optional(claim.cause());
  }

  private void verdict(Verdict verdict) throws IOException {
    switch (verdict) {
      case Verdict.Supported it -> {
        out.writeByte(SUPPORTED);
        evidence(it.evidence());
      }
      case Verdict.Contradicted it -> {
        out.writeByte(CONTRADICTED);
        text(it.message());
        evidence(it.evidence());
        repairs(it.repairs());
        out.writeBoolean(it.isSure());
      }
      case Verdict.Outdated it -> {
        out.writeByte(OUTDATED);
        text(it.message());
        evidence(it.evidence());
      }
      case Verdict.Undecided it -> {
        out.writeByte(UNDECIDED);
        text(it.reason().name());
        optional(it.missing());
      }
    }
  }

  private void evidence(List<Evidence> all) throws IOException {
    out.writeInt(all.size());
    for (Evidence evidence : all) {
      text(evidence.statement());
      switch (evidence) {
        case Evidence.FromFact it -> {
          out.writeByte(FACT);
          citation(it.citation());
        }
        case Evidence.FromArticle it -> {
          out.writeByte(ARTICLE);
          span(it.span());
        }
        case Evidence.FromCalendar it -> out.writeByte(CALENDAR);
      }
    }
  }

  private void citation(Citation citation) throws IOException {
    text(citation.url());
    out.writeLong(citation.checked().toEpochDay());
    text(citation.pack().name());
    out.writeInt(citation.start());
    out.writeInt(citation.end());
  }

  private void repairs(List<Repair> repairs) throws IOException {
    out.writeInt(repairs.size());
    for (Repair repair : repairs) {
      span(repair.span());
      text(repair.text());
      out.writeBoolean(repair.certain());
    }
  }

  private void span(Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private void optional(Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    text(text.orElse(""));
  }

  /** Its length first: {@code writeUTF} takes short texts only. */
  private void text(String text) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }
}
