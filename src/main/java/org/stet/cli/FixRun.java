package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.read.Encoding;
import org.stet.store.WholeFile;
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

  /** Why an article is left as it is. */
  private static final class Obstacle extends Exception {
    private static final long serialVersionUID = 1L;

    private Obstacle(String why) {
      super(why);
    }
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
      Encoding encoding = encoding(input, article);
      Mended mended = mended(article, encoding, text -> again(input, text));
      byte[] bytes = bytes(encoding, mended.checked());
      if (dryRun) {
        show(input.name(), encoding, bytes(encoding, article), bytes);
      } else if (input.isStandardInput()) {
        console.out().writeBytes(bytes);
      } else if (!mended.changes().isEmpty()) {
        write(Path.of(input.name()), bytes);
      }
      list.mended(mended);
      return dryRun ? article : mended.checked();
    } catch (Obstacle e) {
      list.left(article, String.valueOf(e.getMessage()));
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

  private CheckedArticle again(Inputs.Input input, Source text) {
    return switch (checked.desk().read(input, text)) {
      case Articles.Read.Ready ready -> checked.desk().check(input, ready.article());
      case Articles.Read.Failed failed -> throw new IllegalStateException(failed.unchecked().why());
    };
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

  /**
   * Reads the file again: what stands there must be what was checked, to the last byte.
   *
   * @return how to write it
   */
  private static Encoding encoding(Inputs.Input input, CheckedArticle article) throws Obstacle {
    String content = article.article().source().content();
    byte[] bytes = again(input);
    if (!(Decoder.decode(input.name(), bytes) instanceof Decoded.Text text)
        || !text.source().content().equals(content)) {
      throw new Obstacle("the file has changed since it was checked");
    }
    Encoding encoding = text.encoding();
    if (!encoding.charset().canEncode()
        || encoding.encode(content).filter(b -> Arrays.equals(b, bytes)).isEmpty()) {
      throw new Obstacle(
          "the rest of the text would not stay as it is when it is written as "
              + encoding.charset().name());
    }
    return encoding;
  }

  private static byte[] again(Inputs.Input input) throws Obstacle {
    try {
      return input.bytes().read();
    } catch (IOException e) {
      throw new Obstacle("the file cannot be read again: " + Reason.of(e));
    }
  }

  private static byte[] bytes(Encoding encoding, CheckedArticle article) throws Obstacle {
    return encoding
        .encode(article.article().source().content())
        .orElseThrow(() -> new Obstacle("the file's encoding cannot hold the new words"));
  }

  /** A difference is made of lines, and those of UTF-16 are none to whoever reads it. */
  private void show(String name, Encoding encoding, byte[] before, byte[] after) throws Obstacle {
    if (!Arrays.equals(before, after) && "\n".getBytes(encoding.charset()).length > 1) {
      throw new Obstacle("no difference can be shown of a file in " + encoding.charset().name());
    }
    console.out().writeBytes(UnifiedDiff.of(name, before, after));
  }

  private static void write(Path file, byte[] bytes) throws Obstacle {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw new Obstacle("the file cannot be written: " + Reason.of(e));
    }
  }
}
