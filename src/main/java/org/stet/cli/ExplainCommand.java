package org.stet.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.check.Explainer;
import org.stet.claim.Evidence;
import org.stet.fact.Facts;
import org.stet.text.ColumnUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet explain}: answers from the facts. */
@Command(
    name = "explain",
    description =
        "Says what the facts know of an office or a person: stet explain \"US president\" --date 2021-04-02",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "QUERY",
      description = "An office with its country or body, or a person.")
  private String query = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day to answer for. Without it: all times.")
  private Optional<LocalDate> date = Optional.empty();

  @Mixin private final RulesOptions rules = new RulesOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return rules.facts(console).map(this::answer).orElse(ExitCode.USAGE).code();
  }

  private ExitCode answer(Facts facts) {
    List<Explainer.Answer> answers = new Explainer(facts).explain(query, date);
    if (answers.isEmpty()) {
      console.err().println("stet: no pack knows an office or a person \"" + query + "\"");
      return ExitCode.FINDINGS;
    }
    answers.forEach(this::print);
    return ExitCode.CLEAN;
  }

  private void print(Explainer.Answer answer) {
    console.out().println(answer.about());
    if (answer.evidence().isEmpty()) {
      console.out().println("  nothing known" + date.map(d -> " for " + d).orElse(""));
    }
    answer.evidence().forEach(this::print);
  }

  private void print(Evidence evidence) {
    console.out().println("  " + evidence.statement());
    if (evidence instanceof Evidence.FromFact fact) {
      var pack = fact.citation().pack();
      int line = pack.position(fact.citation().span().start(), ColumnUnit.CODE_POINT).line();
      console
          .out()
          .println("    " + fact.citation().url() + " (checked " + fact.citation().checked() + ")");
      console.out().println("    " + pack.name() + ":" + line);
    }
  }
}
