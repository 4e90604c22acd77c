package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.check.Unchecked;
import org.stet.evaluate.Annotated;
import org.stet.evaluate.CaretFile;
import org.stet.evaluate.Gold;
import org.stet.read.Decoded;
import org.stet.read.Decoder;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Reads annotated articles: those of a list {@code gold.jsonl}, or those with carets in them. */
final class AnnotatedInputs {
  private final Map<Inputs.Input, Annotated> articles = new LinkedHashMap<>();
  private final List<Unchecked> unread = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private AnnotatedInputs() {}

  /**
   * Reads a folder, or a file.
   *
   * @throws UsageException when there is nothing to read
   */
  static AnnotatedInputs of(String path) {
    AnnotatedInputs inputs = new AnnotatedInputs();
    Path list = Path.of(path, Gold.FILE);
    if (Files.isRegularFile(list)) {
      inputs.listed(path, list);
    } else {
      inputs.all(path).forEach(inputs::drawn);
    }
    return inputs;
  }

  Map<Inputs.Input, Annotated> articles() {
    return articles;
  }

  List<Unchecked> unread() {
    return unread;
  }

  /** What is wrong with the annotations. */
  List<Problem> problems() {
    return problems;
  }

  private List<Inputs.Input> all(String... paths) {
    return Inputs.of(List.of(paths), "", java.io.InputStream.nullInputStream());
  }

  private Optional<Source> text(Inputs.Input input) {
    try {
      return switch (Decoder.decode(input.name(), input.bytes().read())) {
        case Decoded.Text text -> Optional.of(text.source());
        case Decoded.Broken broken -> unread(input, broken.why());
      };
    } catch (IOException e) {
      return unread(input, "it cannot be read: " + Reason.of(e));
    }
  }

  private Optional<Source> unread(Inputs.Input input, String why) {
    unread.add(new Unchecked(input.name(), why));
    return Optional.empty();
  }

  private void drawn(Inputs.Input input) {
    text(input)
        .map(CaretFile::read)
        .ifPresent(
            file -> {
              problems.addAll(file.problems());
              if (file.problems().isEmpty()) {
                articles.put(input, file.annotated());
              }
            });
  }

  private void listed(String folder, Path list) {
    Map<String, Inputs.Input> byName = new LinkedHashMap<>();
    Map<Inputs.Input, Source> texts = new LinkedHashMap<>();
    String[] parts =
        Stream.of(Gold.INJECTED, Gold.CLEAN)
            .map(name -> Path.of(folder, name))
            .filter(Files::isDirectory)
            .map(Path::toString)
            .toArray(String[]::new);
    for (Inputs.Input input : all(parts)) {
      text(input).ifPresent(text -> texts.put(input, text));
      nameIn(Path.of(folder, Gold.INJECTED), input).ifPresent(name -> byName.put(name, input));
    }
    Gold gold =
        Gold.read(
            RulesFolders.read(list, "list of mistakes"),
            name -> Optional.ofNullable(byName.get(name)).map(texts::get),
            byName::containsKey);
    problems.addAll(gold.problems());
    texts.forEach(
        (input, text) ->
            articles.put(
                input,
                Annotated.whole(
                    text,
                    nameIn(Path.of(folder, Gold.INJECTED), input)
                        .map(gold::of)
                        .orElse(List.of()))));
  }

  /** The name of a file as the list has it: its path below the folder. */
  private static Optional<String> nameIn(Path folder, Inputs.Input input) {
    Path file = Path.of(input.name()).toAbsolutePath().normalize();
    Path root = folder.toAbsolutePath().normalize();
    return file.startsWith(root)
        ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
        : Optional.empty();
  }
}
