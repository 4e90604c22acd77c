package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.gate.Idle;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.store.WholeFile;
import org.stet.text.Source;

/** Removes from the files of a run the suppressions that do nothing. */
final class SuppressionFixes {
  private final SharedOptions.Checked checked;
  private final Console console;
  private int removed;

  SuppressionFixes(SharedOptions.Checked checked, Console console) {
    this.checked = checked;
    this.console = console;
  }

  /** Removes them, and gives the run as it would be now. */
  SharedOptions.Checked run() {
    Map<String, Inputs.Input> byName = new HashMap<>();
    checked.inputs().forEach(input -> byName.put(input.name(), input));
    List<CheckedArticle> after = new ArrayList<>();
    for (CheckedArticle article : checked.run().articles()) {
      Optional<Inputs.Input> input =
          Optional.ofNullable(byName.get(article.article().source().name()));
      after.add(input.map(it -> mended(it, article)).orElse(article));
    }
    console.err().println("stet: removed " + Counted.of(removed, "suppression", "suppressions"));
    return checked.with(new Run(checked.run().rules(), after, checked.run().unchecked()));
  }

  private CheckedArticle mended(Inputs.Input input, CheckedArticle article) {
    Idle idle = Idle.in(article);
    if (idle.count() == 0) {
      return article;
    }
    Source text = idle.removed();
    String why = write(input, article.article().source(), text);
    if (!why.isEmpty()) {
      console.err().println(input.name() + ": left as it is: " + why);
      return article;
    }
    removed += idle.count();
    return switch (checked.desk().read(input, text)) {
      case Articles.Read.Ready ready -> checked.desk().check(input, ready.article());
      case Articles.Read.Failed failed -> article;
    };
  }

  /** Writes the file if it still is what was checked; else tells why not. */
  private static String write(Inputs.Input input, Source before, Source after) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(input.name()));
      if (!(Decoder.decode(input.name(), bytes) instanceof Decoded.Text text)
          || !text.encoding()
              .encode(before.content())
              .filter(b -> Arrays.equals(b, bytes))
              .isPresent()) {
        return "the file has changed since it was checked";
      }
      Optional<byte[]> written = text.encoding().encode(after.content());
      if (written.isEmpty()) {
        return "it cannot be written in its encoding";
      }
      WholeFile.write(Path.of(input.name()), written.get());
      return "";
    } catch (IOException e) {
      return Reason.of(e);
    }
  }
}
