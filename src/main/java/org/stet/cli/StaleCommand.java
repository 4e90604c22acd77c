package org.stet.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.curate.Staleness;
import org.stet.curate.Unended;
import org.stet.fact.Facts;
import org.stet.text.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stet facts stale}: lists what somebody should look at again. */
@Command(
    name = "stale",
    description = "Lists facts that were not checked for long, and terms that must have ended.",
    mixinStandardHelpOptions = true)
final class StaleCommand implements Callable<Integer> {
  private final Console console;
  private final Today today;

  @Option(
      names = "--days",
      paramLabel = "N",
      required = true,
      description = "Facts that were last checked more than so many days ago.")
  private int days;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day to count from. Default: today.")
  private Optional<LocalDate> date = Optional.empty();

  @Mixin private final RulesOptions rules = new RulesOptions();

  StaleCommand(Console console, Today today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() {
    if (days < 0) {
      throw new UsageException("--days: " + days + " is no number of days");
    }
    return rules.facts(console).map(this::list).orElse(ExitCode.USAGE).code();
  }

  private ExitCode list(Facts facts) {
    LocalDate day = date.orElseGet(today::day);
    Collection<Staleness.Group> groups = Staleness.before(day.minusDays(days), facts);
    List<Unended> unended = Unended.on(day, facts);
    groups.forEach(this::print);
    unended.forEach(
        u ->
            console
                .out()
                .println(Place.of(u.term().citation()) + ": " + Screen.clean(u.describe())));
    int stale = groups.stream().mapToInt(Staleness.Group::count).sum();
    console
        .out()
        .println(
            "%s last checked more than %d days before %s; %s"
                .formatted(
                    Counted.of(stale, "fact", "facts"),
                    days,
                    day,
                    Counted.of(
                        unended.size(),
                        "term that must have ended",
                        "terms that must have ended")));
    return stale == 0 && unended.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void print(Staleness.Group group) {
    console
        .out()
        .println(
            "%s: %s: %d, checked %s or later"
                .formatted(
                    Place.of(group.first()),
                    Screen.clean(group.what()),
                    group.count(),
                    group.oldest()));
  }
}
