package org.stet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stet.check.CheckedArticle;
import org.stet.check.Run;
import org.stet.check.Unchecked;
import org.stet.fix.Mended;
import org.stet.fix.UnifiedDiff;
import org.stet.read.Encoding;
import org.stet.text.Source;

/**
 * Mends the articles of a run. Standard error lists what was mended and what was left; standard
 * output gets the difference, or the mended standard input.
 */
final class FixRun {
  private final SharedOptions.Checked checked;
  private final Console console;
  private final boolean dryRun;
  private final FixList list;

  FixRun(SharedOptions.Checked checked, Console console, boolean dryRun) {
    this.checked = checked;
    this.console = console;
    this.dryRun = dryRun;
    this.list = new FixList(console.err(), dryRun);
  }

  /** Mends, and gives the run as it would be now. */
  SharedOptions.Checked run() {
    Map<String, Inputs.Input> byName = new LinkedHashMap<>();
    checked.inputs().forEach(input -> byName.put(input.name(), input));
    List<CheckedArticle> after = new ArrayList<>();
    for (CheckedArticle article : checked.run().articles()) {
      after.add(
          article.isText()
              ? mend(named(byName, article.article().source().name()), article)
              : article);
    }
    for (Unchecked unchecked : checked.run().unchecked()) {
      passOver(named(byName, unchecked.name()), unchecked);
    }
    if (console.out().checkError()) {
      throw new UsageException(
          "standard output: the %s cannot be written: not all of it was taken"
              .formatted(dryRun ? "difference" : "mended text"));
    }
    console.err().println(list.summary());
    return checked.with(new Run(checked.run().rules(), after, checked.run().unchecked()));
  }

  private static Inputs.Input named(Map<String, Inputs.Input> byName, String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow();
  }

  private CheckedArticle mend(Inputs.Input input, CheckedArticle article) {
    try {
      Source before = article.article().source();
      Encoding encoding = StoredInput.encoding(input, before);
      Mended mended = mended(article, encoding, text -> checked.desk().again(input, text));
      byte[] bytes = StoredInput.bytes(encoding, mended.checked().article().source());
      if (dryRun) {
        show(input.name(), encoding, StoredInput.bytes(encoding, before), bytes);
      } else if (input.isStandardInput()) {
        console.out().writeBytes(bytes);
      } else if (!mended.changes().isEmpty()) {
        StoredInput.write(input, bytes);
      }
      list.mended(mended);
      return dryRun ? article : mended.checked();
    } catch (Obstacle e) {
      list.left(article, e.why());
      passOn(input);
      return article;
    }
  }

  /** A mistake of the program in one article must not lose the others. */
  private static Mended mended(
      CheckedArticle article, Encoding encoding, Function<Source, CheckedArticle> check)
      throws Obstacle {
    try {
      return Mended.of(article, check, encoding::has);
    } catch (RuntimeException | StackOverflowError e) {
      throw new Obstacle(Reason.ofMistake(e));
    }
  }

  /** Where no report goes to standard output, nothing else tells what was not checked. */
  private void passOver(Inputs.Input input, Unchecked unchecked) {
    if (dryRun || input.isStandardInput()) {
      console.tell(unchecked);
    }
    passOn(input);
  }

  /** Whoever pipes a text through gets it back, whatever is wrong with it. */
  private void passOn(Inputs.Input input) {
    if (dryRun || !input.isStandardInput()) {
      return;
    }
    try {
      console.out().writeBytes(input.bytes().read());
      // What is too large to be checked was not read to its end.
      console.in().transferTo(console.out());
    } catch (IOException e) {
      throw new UsageException("standard input: it cannot be read: " + Reason.of(e));
    }
  }

  /** A difference is made of lines, and those of UTF-16 are none to whoever reads it. */
  private void show(String name, Encoding encoding, byte[] before, byte[] after) throws Obstacle {
    if (!Arrays.equals(before, after) && "\n".getBytes(encoding.charset()).length > 1) {
      throw new Obstacle("no difference can be shown of a file in " + encoding.charset().name());
    }
    console.out().writeBytes(UnifiedDiff.of(name, before, after));
  }
}
