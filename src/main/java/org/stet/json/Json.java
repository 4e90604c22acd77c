package org.stet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON into {@link JsonNode}s. */
public final class Json {
  /** Deeper than any file that people or newsrooms write; shallow enough for a small stack. */
  static final int MAX_DEPTH = 50;

  static final int MAX_LENGTH = 32 * 1024 * 1024;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxDocumentLength(MAX_LENGTH)
                  .maxStringLength(MAX_LENGTH)
                  .build())
          .build();

  /** For texts that are read item by item: only an item is limited, and the depth. */
  static final JsonFactory LONG_TEXTS =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_LENGTH)
                  .build())
          .build();

  private Json() {}

  /**
   * What a text holds: either a value, or the reason why there is none.
   *
   * @param root its value
   * @param flaw what is wrong with the text
   */
  public record Parsed(Optional<JsonNode> root, Optional<Flaw> flaw) {
    /** What is wrong with the text, with line and column, as the end of a sentence. */
    public Optional<String> problem() {
      return flaw.map(Flaw::describe);
    }
  }

  /**
   * What is wrong with a text.
   *
   * @param what as the end of a sentence
   * @param line from 1; 0 when it is wrong as a whole
   * @param column from 1, in UTF-16 units; 0 when the text is wrong as a whole
   */
  public record Flaw(String what, int line, int column) {
    String describe() {
      return line == 0 ? what : "line %d, column %d: %s".formatted(line, column, what);
    }
  }

  /**
   * Reads one JSON value.
   *
   * @param text at most 32 Mi characters, nested at most {@value #MAX_DEPTH} levels deep; anything
   *     else, an empty text and text after the value are problems
   */
  public static Parsed read(String text) {
    if (text.length() > MAX_LENGTH) {
      return broken("a JSON text has at most " + MAX_LENGTH + " characters");
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return broken("the text is empty");
      }
      JsonNode root = node(parser);
      return parser.nextToken() == null
          ? new Parsed(Optional.of(root), Optional.empty())
          : broken("there is more text after the value");
    } catch (JsonProcessingException e) {
      return new Parsed(Optional.empty(), Optional.of(flaw(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private static Parsed broken(String why) {
    return new Parsed(Optional.empty(), Optional.of(new Flaw(why, 0, 0)));
  }

  static String describe(JsonProcessingException e) {
    return flaw(e).describe();
  }

  private static Flaw flaw(JsonProcessingException e) {
    return e.getLocation() == null
        ? new Flaw(e.getOriginalMessage(), 0, 0)
        : new Flaw(
            e.getOriginalMessage(), e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  static JsonNode node(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> new JsonNode.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Numeral(parser.getDecimalValue());
      case VALUE_TRUE -> new JsonNode.Truth(true);
      case VALUE_FALSE -> new JsonNode.Truth(false);
      case VALUE_NULL -> new JsonNode.Nothing();
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private static JsonNode members(JsonParser parser) throws IOException {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, node(parser));
    }
    return new JsonNode.Members(values);
  }

  private static JsonNode items(JsonParser parser) throws IOException {
    List<JsonNode> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(node(parser));
    }
    return new JsonNode.Items(values);
  }
}
