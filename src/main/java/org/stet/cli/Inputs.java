package org.stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.read.Decoder;
import org.stet.read.Readers;

/** Finds the inputs that the arguments name. */
final class Inputs {
  /** Folders that hold no articles of anybody's. */
  private static final Set<String> PASSED_OVER = Set.of("node_modules", "target", "build");

  private final String stdinName;
  private final InputStream stdin;

  /** By what they are, so that a file that is named twice is checked once. */
  private final Map<Object, Input> found = new LinkedHashMap<>();

  /**
   * One input.
   *
   * @param name what reports call it
   * @param root the folder that was named, or the file's own
   * @param bytes its bytes when asked
   * @param isStandardInput whether it is no file
   * @param isNamed whether it was named itself, and not found in a folder
   */
  record Input(String name, Path root, Bytes bytes, boolean isStandardInput, boolean isNamed) {
    /** Its place, absolute and normalized; standard input has the one of its name. */
    Path file() {
      return Path.of(name).toAbsolutePath().normalize();
    }

    /** Whether it is a folder, or a file that may not be opened. */
    boolean isUnreadable() {
      return Files.exists(Path.of(name)) && !Files.isReadable(Path.of(name));
    }
  }

  /**
   * Reads an input; at most one byte more than is allowed, so that a too large one is noticed and
   * not held.
   */
  interface Bytes {
    byte[] read() throws IOException;
  }

  private Inputs(String stdinName, InputStream stdin) {
    this.stdinName = stdinName;
    this.stdin = stdin;
  }

  /**
   * The inputs in the order of the arguments, folders by path.
   *
   * @throws UsageException when an argument matches nothing
   */
  static List<Input> of(List<String> arguments, String stdinName, InputStream stdin) {
    Inputs inputs = new Inputs(stdinName, stdin);
    arguments.forEach(inputs::add);
    return List.copyOf(inputs.found.values());
  }

  private void add(String argument) {
    if (argument.isEmpty()) {
      throw new UsageException("an argument is empty; name files, folders or - for standard input");
    }
    if (argument.equals("-")) {
      found.putIfAbsent(
          "-", new Input(stdinName, folderOf(stdinName), once(() -> limited(stdin)), true, true));
    } else if (argument.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
      throw new UsageException(
          argument + ": only files, folders and - can be checked; fetch the page first");
    } else {
      path(argument, toPath(argument));
    }
  }

  private static Path toPath(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + argument + "' is not a path");
    }
  }

  private void path(String argument, Path path) {
    if (Files.isDirectory(path)) {
      folder(argument, path);
    } else if (Files.exists(path)) {
      put(path, folderOf(argument), true);
    } else {
      throw new UsageException(argument + ": there is no such file or folder");
    }
  }

  private static Path folderOf(String file) {
    Path path = toPath(file).toAbsolutePath();
    return Optional.ofNullable(path.getParent()).orElse(path);
  }

  private void put(Path path, Path root, boolean isNamed) {
    String name = path.normalize().toString().replace('\\', '/');
    found.putIfAbsent(
        path.toAbsolutePath().normalize(), new Input(name, root, () -> read(path), false, isNamed));
  }

  private static byte[] read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return limited(in);
    }
  }

  /** Standard input can be read but once, and whoever mends an article reads it twice. */
  private static Bytes once(Bytes bytes) {
    List<byte[]> read = new ArrayList<>();
    return () -> {
      synchronized (read) {
        if (read.isEmpty()) {
          read.add(bytes.read());
        }
        return read.getFirst();
      }
    };
  }

  private static byte[] limited(InputStream in) throws IOException {
    return in.readNBytes(Decoder.MAX_BYTES + 1);
  }

  private void folder(String argument, Path folder) {
    List<Path> articles = new ArrayList<>();
    try {
      // A link that is named is meant; links inside are not followed.
      Path root = Files.isSymbolicLink(folder) ? folder.resolve(".") : folder;
      Files.walkFileTree(root, new ArticleVisitor(root, articles));
    } catch (IOException e) {
      throw new UsageException(argument + ": the folder cannot be read: " + Reason.of(e));
    }
    if (articles.isEmpty()) {
      throw new UsageException(
          argument
              + ": the folder holds no article ("
              + String.join(", ", Readers.extensions())
              + ")");
    }
    articles.stream().sorted().forEach(path -> put(path, folder, false));
  }

  /**
   * Collects articles. Linked folders are not followed, so that no folder is visited twice or left;
   * what cannot be opened is collected too, so that it is reported.
   */
  private static final class ArticleVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> articles;

    private ArticleVisitor(Path root, List<Path> articles) {
      this.root = root;
      this.articles = articles;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      boolean isHidden = name.startsWith(".") && name.length() > 2;
      boolean isPassedOver = !folder.equals(root) && (isHidden || PASSED_OVER.contains(name));
      return isPassedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && Readers.forName(file.getFileName().toString()).isPresent()) {
        articles.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException exception) {
      articles.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
