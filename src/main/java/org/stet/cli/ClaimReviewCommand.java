package org.stet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stet.review.ClaimReviewJson;
import org.stet.review.Decisions;
import org.stet.review.Reviews;
import org.stet.text.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet claim-review}: publishes what a person has confirmed. */
@Command(
    name = "claim-review",
    description = "Writes what a person has confirmed as ClaimReview of schema.org, in JSON-LD.",
    mixinStandardHelpOptions = true)
final class ClaimReviewCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(
      names = "--decisions",
      required = true,
      paramLabel = "FILE",
      description = "What people say of findings: a list in YAML.")
  private Path decisions = Path.of("");

  @Option(
      names = "--publisher",
      required = true,
      paramLabel = "NAME",
      description = "Whose reviews they are.")
  private String publisher = "";

  @Option(
      names = "--url-base",
      required = true,
      paramLabel = "URL",
      description = "Below which address the pages of the reviews stand that name none.")
  private String urlBase = "";

  ClaimReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (Decisions.url(urlBase).isEmpty()) {
      throw new UsageException("--url-base: '%s' is no address with https://".formatted(urlBase));
    }
    if (publisher.isBlank()) {
      throw new UsageException("--publisher: name whose reviews they are");
    }
    Source file = RulesFolders.read(decisions, "file of decisions");
    Decisions.Read read = Decisions.read(file);
    if (!read.problems().isEmpty()) {
      read.problems().forEach(problem -> console.err().println(problem.describe()));
      throw new UsageException(file.name() + ": the decisions cannot be read; nothing was written");
    }
    return shared.checked(console).map(c -> write(file, read, c)).orElse(ExitCode.USAGE).code();
  }

  private ExitCode write(Source file, Decisions.Read read, SharedOptions.Checked checked) {
    Reviews reviews = Reviews.of(file, read.decisions(), checked.run());
    StandardOutput.print(
        out -> ClaimReviewJson.write(reviews.reviews(), publisher, urlBase, out), console);
    reviews
        .left()
        .forEach(it -> console.err().println(it.describe("warning: nothing was written: ")));
    checked.run().unchecked().forEach(console::tell);
    return reviews.left().isEmpty() && checked.run().unchecked().isEmpty()
        ? ExitCode.CLEAN
        : ExitCode.UNCHECKED;
  }
}
