package org.stet.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for files below a folder: {@code *} stands for anything but a slash, {@code **} for
 * anything. A pattern without a slash, or with one at its end only, fits at any depth; one that
 * ends in a slash fits all that is in the folder.
 */
public final class Glob {
  /** Longer than anybody writes, and matched in no time. */
  static final int LONGEST = 200;

  private final String pattern;
  private final Path folder;
  private final List<PathMatcher> matchers;

  private Glob(String pattern, Path folder, List<PathMatcher> matchers) {
    this.pattern = pattern;
    this.folder = folder;
    this.matchers = matchers;
  }

  /**
   * A pattern.
   *
   * @param folder what the pattern begins at, absolute
   * @return empty when it is no pattern
   */
  public static Optional<Glob> of(String pattern, Path folder) {
    if (pattern.isBlank() || pattern.length() > LONGEST) {
      return Optional.empty();
    }
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    String plain = whole.startsWith("/") ? whole.substring(1) : whole;
    try {
      List<PathMatcher> matchers = new ArrayList<>();
      matchers.add(matcher(plain));
      if (plain.startsWith("**/")) {
        matchers.add(matcher(plain.substring("**/".length())));
      } else if (pattern.indexOf('/') < 0 || pattern.indexOf('/') == pattern.length() - 1) {
        matchers.add(matcher("**/" + plain));
      }
      return Optional.of(new Glob(pattern, folder, matchers));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /**
   * Whether a file is meant.
   *
   * @param file absolute and normalized
   */
  public boolean matches(Path file) {
    return file.startsWith(folder)
        && matchers.stream().anyMatch(m -> m.matches(folder.relativize(file)));
  }

  @Override
  public String toString() {
    return pattern;
  }
}
