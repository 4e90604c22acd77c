package org.stet.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.config.Configs;
import org.stet.config.Explanation;
import org.stet.config.Settings;
import org.stet.gate.Gate;
import org.stet.text.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stet config explain}: each value that holds for an article, and where it comes from. */
@Command(
    name = "explain",
    description = "Prints each value that holds for an article, and where it comes from.",
    mixinStandardHelpOptions = true)
final class ConfigExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final HouseOptions house = new HouseOptions();

  @Parameters(paramLabel = "FILE", description = "The article; it need not exist.")
  private Path file = Path.of("");

  ConfigExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Configs configs = Houses.configs();
    Path article = HouseOptions.absolute(file);
    Path folder = Optional.ofNullable(article.getParent()).orElse(article);
    Path here = Path.of("").toAbsolutePath();
    Path root = article.startsWith(here) ? here : folder;
    Settings settings =
        Houses.settings(house, configs, article, new Repositories().top(folder, root));
    if (!configs.problems().isEmpty()) {
      Houses.tell(configs.problems(), console);
      return ExitCode.USAGE.code();
    }
    print(Explanation.of(settings, Gate.rules(), path -> OwnRules.shown(path).toString()));
    return ExitCode.CLEAN.code();
  }

  private void print(List<Explanation.Line> lines) {
    PrintStream out = console.out();
    int keys = lines.stream().mapToInt(line -> line.key().length()).max().orElse(0);
    for (Explanation.Line line : lines) {
      out.println(
          "%s: %s%s  (%s)"
              .formatted(
                  line.key(),
                  " ".repeat(keys - line.key().length()),
                  Screen.clean(line.value()),
                  line.origin()));
    }
  }
}
