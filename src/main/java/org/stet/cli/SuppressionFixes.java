package org.stet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.gate.Idle;
import org.stet.read.Encoding;
import org.stet.text.Screen;
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
    try {
      Encoding encoding = StoredInput.encoding(input, article.article().source());
      StoredInput.write(input, StoredInput.bytes(encoding, text));
    } catch (Obstacle e) {
      console.err().println(Screen.path(input.name()) + ": left as it is: " + e.why());
      return article;
    }
    removed += idle.count();
    return checked.desk().again(input, text);
  }
}
