package org.stet.imports;

import java.io.IOException;
import java.util.List;
import org.stet.text.ColumnUnit;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.yaml.Yaml;
import org.stet.yaml.YamlNode;

/** The YAML files of the project congress-legislators: one list of people with their terms. */
public final class CongressSource implements FactSource {
  private final List<String> locations;

  public CongressSource(List<String> locations) {
    this.locations = List.copyOf(locations);
  }

  @Override
  public String description() {
    return "congress " + String.join(" ", locations);
  }

  @Override
  public String citation() {
    return "https://github.com/unitedstates/congress-legislators";
  }

  @Override
  public void read(Harvest into, Documents documents) throws IOException {
    CongressTerms terms = new CongressTerms(into);
    for (String location : locations) {
      Source file = documents.text(location, "application/yaml, text/yaml, text/plain, */*;q=0.1");
      read(file, terms, into, documents.progress());
    }
  }

  private static void read(Source file, CongressTerms terms, Harvest into, Progress progress) {
    List<Span> items = YamlItems.of(file);
    if (items.isEmpty()) {
      throw ImportException.ofSource(
          file.name()
              + " is no list of people; expected was a file such as legislators-current.yaml");
    }
    int done = 0;
    for (Span item : items) {
      Yaml.Parsed parsed = Yaml.read(file, item);
      if (!parsed.problems().isEmpty()) {
        throw ImportException.ofSource(parsed.problems().getFirst().describe());
      }
      String where = file.name() + ":" + line(file, item);
      if (parsed.root().orElse(null) instanceof YamlNode.Sequence list
          && YamlRecord.of(list.items().getFirst()).isPresent()) {
        terms.add(YamlRecord.of(list.items().getFirst()).orElseThrow(), where);
      } else {
        into.holdBack(where, "a person with id, name and terms was expected");
      }
      progress.step("people", ++done, items.size());
    }
  }

  private static int line(Source file, Span item) {
    return file.position(item.start(), ColumnUnit.CODE_POINT).line();
  }
}
