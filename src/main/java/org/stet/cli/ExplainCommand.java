package org.stet.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.check.Explainer;
import org.stet.claim.Evidence;
import org.stet.fact.Facts;
import org.stet.text.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stet explain}: answers from the facts. */
@Command(
    name = "explain",
    description =
        "Says what the facts know of something: stet explain \"US president\" --date 2021-04-02",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "QUERY",
      description =
          "An office with its country or body, a person, a place, a body (\"members of NATO\"), or an event.")
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
      console
          .err()
          .println(
              "stet: no pack knows an office, a person, a place, a body or an event \""
                  + Screen.clean(query)
                  + "\"");
      return ExitCode.FINDINGS;
    }
    answers.forEach(this::print);
    return ExitCode.CLEAN;
  }

  private void print(Explainer.Answer answer) {
    console.out().println(Screen.clean(answer.about()));
    if (answer.evidence().isEmpty()) {
      console.out().println("  nothing known" + date.map(d -> " for " + d).orElse(""));
    }
    answer.evidence().forEach(e -> print("  ", e));
    answer.overruled().forEach(e -> print("  overruled: ", e));
  }

  private void print(String lead, Evidence evidence) {
    console.out().println(lead + Screen.clean(evidence.statement()));
    if (evidence instanceof Evidence.FromFact fact) {
      String url = Screen.clean(fact.citation().url());
      console.out().println("    " + url + " (checked " + fact.citation().checked() + ")");
      console.out().println("    " + Place.of(fact.citation()));
    }
  }
}
