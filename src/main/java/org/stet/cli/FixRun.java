package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.fix.Change;
import org.stet.fix.Left;
import org.stet.fix.Mended;
import org.stet.fix.UnifiedDiff;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.read.Encoding;
import org.stet.store.WholeFile;
import org.stet.text.ColumnUnit;
import org.stet.text.Position;
import org.stet.text.Screen;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Mends the articles of a run. Standard error lists what was mended and what was left; standard
 * output gets the difference, or the mended standard input.
 */
final class FixRun {
  private final SharedOptions.Checked checked;
  private final Articles articles;
  private final Console console;
  private int changes;
  private int files;
  private int left;

  FixRun(SharedOptions.Checked checked, Articles articles, Console console) {
    this.checked = checked;
    this.articles = articles;
    this.console = console;
  }

  /** Mends, and gives the run as it would be now. */
  Run run(boolean dryRun) {
    Map<String, Inputs.Input> byName = new LinkedHashMap<>();
    checked.inputs().forEach(input -> byName.put(input.name(), input));
    List<CheckedArticle> after = new ArrayList<>();
    for (CheckedArticle article : checked.run().articles()) {
      Inputs.Input input =
          Optional.ofNullable(byName.get(article.article().source().name())).orElseThrow();
      after.add(mend(input, article, dryRun));
    }
    if (console.out().checkError()) {
      throw new UsageException(
          "standard output: the %s cannot be written: not all of it was taken"
              .formatted(dryRun ? "difference" : "mended text"));
    }
    console.err().println(summary(dryRun));
    return new Run(checked.run().rules(), after, checked.run().unchecked());
  }

  private String summary(boolean dryRun) {
    return "%s %s in %s; %s left"
        .formatted(
            Counted.of(changes, "change", "changes"),
            dryRun ? "to make" : "made",
            Counted.of(files, "file", "files"),
            left == 0 ? "nothing" : Integer.toString(left));
  }

  private CheckedArticle mend(Inputs.Input input, CheckedArticle article, boolean dryRun) {
    Optional<Encoding> encoding = encoding(input, article);
    if (encoding.isEmpty()) {
      leave(article, "the file has changed since it was checked");
      return article;
    }
    Mended mended = Mended.of(article, s -> again(input, s), encoding.get()::has);
    Optional<String> failure =
        dryRun ? show(article, mended) : write(input, encoding.get(), mended);
    if (failure.isPresent()) {
      leave(article, failure.get());
      return article;
    }
    mended.changes().forEach(change -> tell(change, dryRun));
    mended.left().forEach(this::tell);
    changes += mended.changes().size();
    files += mended.changes().isEmpty() ? 0 : 1;
    return dryRun ? article : mended.checked();
  }

  private CheckedArticle again(Inputs.Input input, Source text) {
    return switch (articles.read(text)) {
      case Articles.Read.Ready ready -> checked.checkers().of(input).check(ready.article());
      case Articles.Read.Failed failed -> throw new IllegalStateException(failed.unchecked().why());
    };
  }

  /**
   * Reads the file again: what stands there must be what was checked, to the last byte.
   *
   * @return how to write it; empty when it is another text now
   */
  private static Optional<Encoding> encoding(Inputs.Input input, CheckedArticle article) {
    try {
      byte[] bytes = input.bytes().read();
      String content = article.article().source().content();
      return Decoder.decode(input.name(), bytes) instanceof Decoded.Text text
              && text.encoding().encode(content).filter(b -> Arrays.equals(b, bytes)).isPresent()
          ? Optional.of(text.encoding())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> show(CheckedArticle before, Mended mended) {
    console
        .out()
        .print(
            UnifiedDiff.of(
                before.article().source().name(),
                before.article().source().content(),
                mended.checked().article().source().content()));
    return Optional.empty();
  }

  private Optional<String> write(Inputs.Input input, Encoding encoding, Mended mended) {
    Optional<byte[]> bytes = encoding.encode(mended.checked().article().source().content());
    if (bytes.isEmpty()) {
      return Optional.of("the file's encoding cannot hold the new words");
    }
    if (input.isStandardInput()) {
      console.out().writeBytes(bytes.get());
      return Optional.empty();
    }
    return mended.changes().isEmpty() ? Optional.empty() : write(input, bytes.get());
  }

  private static Optional<String> write(Inputs.Input input, byte[] bytes) {
    try {
      WholeFile.write(Path.of(input.name()), bytes);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("the file cannot be written: " + Reason.of(e));
    }
  }

  private void leave(CheckedArticle article, String why) {
    article
        .findings()
        .forEach(f -> tell(new Left(article.article().source(), f.span(), why, f.claim().rule())));
  }

  private void tell(Change change, boolean dryRun) {
    print(
        change.source(),
        change.span(),
        "%s: \"%s\" %s \"%s\""
            .formatted(
                dryRun ? "to mend" : "mended",
                change.old(),
                dryRun ? "to" : "is now",
                change.text()),
        change.rule());
  }

  private void tell(Left one) {
    left++;
    print(
        one.source(), one.span(), "left: \"%s\": %s".formatted(one.words(), one.why()), one.rule());
  }

  private void print(Source source, Span span, String message, String rule) {
    Position at = source.position(span.start(), ColumnUnit.CODE_POINT);
    console
        .err()
        .println(
            "%s:%d:%d: %s [%s]"
                .formatted(
                    Screen.path(source.name()),
                    at.line(),
                    at.column(),
                    Screen.clean(message),
                    rule));
  }
}
