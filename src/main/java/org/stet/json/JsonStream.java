package org.stet.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the items of arrays in a long JSON text one by one, so that no more than one of them is in
 * memory.
 */
public final class JsonStream {
  private final Map<String, Consumer<JsonNode>> takers;
  private final Set<String> found = new HashSet<>();

  private JsonStream(Map<String, Consumer<JsonNode>> takers) {
    this.takers = takers;
  }

  /**
   * What a text held.
   *
   * @param found the arrays that were there
   * @param problem what is wrong with the text, as the end of a sentence
   */
  public record Read(Set<String> found, Optional<String> problem) {
    public Read {
      found = Set.copyOf(found);
    }
  }

  /**
   * Reads a text.
   *
   * @param takers by the path of an array from the root, such as {@code results/bindings}, what
   *     takes its items; items that stand before a problem are taken
   */
  public static Read read(byte[] text, Map<String, Consumer<JsonNode>> takers) {
    JsonStream stream = new JsonStream(takers);
    try (InputStream in = new ByteArrayInputStream(text);
        JsonParser parser = Json.LONG_TEXTS.createParser(in)) {
      return new Read(stream.found, stream.read(parser));
    } catch (JsonProcessingException e) {
      return new Read(stream.found, Optional.of(Json.describe(e)));
    } catch (IOException e) {
      return new Read(stream.found, Optional.of("it is not in UTF-8: " + e.getMessage()));
    }
  }

  private Optional<String> read(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return Optional.of("the text is empty");
    }
    if (first != JsonToken.START_OBJECT) {
      return Optional.of("an object { } was expected at the start");
    }
    return members(parser, "");
  }

  private Optional<String> members(JsonParser parser, String path) throws IOException {
    Optional<String> problem = Optional.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String here = path + parser.currentName();
      JsonToken value = parser.nextToken();
      Consumer<JsonNode> taker = takers.get(here);
      if (taker != null && value == JsonToken.START_ARRAY) {
        found.add(here);
        items(parser, taker);
      } else if (taker != null && value != JsonToken.VALUE_NULL) {
        problem = Optional.of("'" + here + "' is no list");
        parser.skipChildren();
      } else if (value == JsonToken.START_OBJECT && leads(here)) {
        Optional<String> deeper = members(parser, here + "/");
        problem = deeper.isPresent() ? deeper : problem;
      } else {
        parser.skipChildren();
      }
    }
    return problem;
  }

  private boolean leads(String path) {
    return takers.keySet().stream().anyMatch(t -> t.startsWith(path + "/"));
  }

  private static void items(JsonParser parser, Consumer<JsonNode> taker) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      taker.accept(Json.node(parser));
    }
  }
}
