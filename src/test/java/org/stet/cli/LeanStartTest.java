package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A check starts fast because it loads nothing that only an import needs. */
class LeanStartTest {
  @Test
  void aCheckRunsWithoutTheLibrariesOfImports() throws ReflectiveOperationException, IOException {
    try (URLClassLoader lean = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
      assertThat(lean.getResource("okhttp3/OkHttpClient.class")).isNull();
      assertThat(run(lean, "U.S. President Joe Biden spoke.", "check", "--date", "2021-04-02", "-"))
          .isZero();
    }
  }

  private static URL[] jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            path -> !path.matches(".*(?:okhttp|okio|kotlin|wiremock|commons-csv|test-classes).*"))
        .map(LeanStartTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int run(ClassLoader loader, String in, String... arguments)
      throws ReflectiveOperationException {
    Class<?> consoleType = loader.loadClass("org.stet.cli.Console");
    Constructor<?> console =
        consoleType.getDeclaredConstructor(
            InputStream.class, PrintStream.class, PrintStream.class, boolean.class);
    console.setAccessible(true);
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    Object streams =
        console.newInstance(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), nowhere, nowhere, false);
    Class<?> mainType = loader.loadClass("org.stet.cli.Main");
    Constructor<?> main = mainType.getDeclaredConstructor(consoleType);
    main.setAccessible(true);
    Method run = mainType.getDeclaredMethod("run", String[].class);
    run.setAccessible(true);
    return (int) run.invoke(main.newInstance(streams), (Object) arguments);
  }
}
