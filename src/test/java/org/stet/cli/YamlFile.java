package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file of the project as other tools read it. */
final class YamlFile {
  private YamlFile() {}

  static Object read(String file) throws IOException {
    return of(Files.readString(Path.of(file)));
  }

  static Object of(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  static List<String> names(Object node) {
    return map(node).keySet().stream().map(Object::toString).toList();
  }

  /** The value that is found by names and numbers, one after the other. */
  static Object at(Object node, Object... keys) {
    Object found = node;
    for (Object key : keys) {
      Object next = found instanceof List<?> list ? list.get((Integer) key) : map(found).get(key);
      found = Optional.<Object>ofNullable(next).orElseThrow();
    }
    return found;
  }

  static Map<?, ?> map(Object node) {
    assertThat(node).isInstanceOf(Map.class);
    return (Map<?, ?>) node;
  }

  static List<?> list(Object node) {
    assertThat(node).isInstanceOf(List.class);
    return (List<?>) node;
  }
}
