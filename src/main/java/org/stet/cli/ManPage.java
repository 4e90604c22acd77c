package org.stet.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command and of all under it, in the language of man(7). */
final class ManPage {
  private static final List<String> EXITS =
      List.of(
          "0",
          "No finding is at or above --fail-on.",
          "1",
          "There are such findings.",
          "2",
          "The call, the configuration or the rules are wrong, or a report cannot be written.",
          "3",
          "Some input could not be checked, and no finding fails the run.",
          "70",
          "A mistake in Stet itself.",
          "130",
          "Interrupted.");

  private final StringBuilder page = new StringBuilder();
  private final String version;

  /**
   * @param version of the program
   */
  ManPage(String version) {
    this.version = version;
  }

  String of(CommandSpec root) {
    String name = root.name();
    macro("TH", name.toUpperCase(Locale.ROOT), "1", "", name + " " + version, "");
    macro("SH", "NAME");
    text(name + " - " + description(root));
    macro("SH", "SYNOPSIS");
    line("\\fB" + name + "\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]");
    macro("SH", "COMMANDS");
    commands(root);
    macro("SH", "EXIT STATUS");
    for (int i = 0; i < EXITS.size(); i += 2) {
      item("\\fB" + EXITS.get(i) + "\\fR", EXITS.get(i + 1));
    }
    macro("SH", "ENVIRONMENT");
    item("\\fBJAVA_HOME\\fR", "The Java to run on, from version 21 on.");
    item("\\fBSTET_CACHE\\fR", "The folder for what can be made again, or \"off\" for none.");
    item("\\fBNO_COLOR\\fR", "No colour, unless --color says otherwise.");
    item("\\fBCI\\fR", "Where it is set, no progress is shown.");
    return page.toString();
  }

  private void commands(CommandSpec parent) {
    parent.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden())
        .forEach(this::command);
  }

  private void command(CommandSpec spec) {
    if (spec.subcommands().isEmpty()) {
      macro("SS", synopsis(spec));
      text(description(spec));
      spec.positionalParameters().forEach(this::parameter);
      spec.options().stream()
          .filter(option -> !option.hidden())
          .sorted(Comparator.comparing(OptionSpec::longestName))
          .forEach(this::option);
    }
    commands(spec);
  }

  private static String synopsis(CommandSpec spec) {
    StringBuilder line = new StringBuilder(spec.qualifiedName());
    line.append(spec.options().isEmpty() ? "" : " [OPTIONS]");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      line.append(' ').append(parameter.paramLabel());
      line.append(parameter.arity().max() > 1 ? "..." : "");
    }
    return line.toString();
  }

  private void parameter(PositionalParamSpec parameter) {
    item(
        "\\fI" + escaped(parameter.paramLabel()) + "\\fR",
        String.join(" ", parameter.description()));
  }

  private void option(OptionSpec option) {
    String names = "\\fB" + escaped(String.join(", ", option.names())) + "\\fR";
    boolean isFlag = option.arity().max() == 0;
    item(
        isFlag ? names : names + "=\\fI" + escaped(option.paramLabel()) + "\\fR",
        String.join(" ", option.description()));
  }

  private static String description(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  /**
   * @param tag what the text is about, as man(7) wants it
   */
  private void item(String tag, String description) {
    line(".TP");
    line(tag);
    text(description);
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private void text(String text) {
    line(escaped(text));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  /** A hyphen stays one, and no line is taken for a request. */
  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-").replace('\n', ' ');
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
