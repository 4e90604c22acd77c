package org.stet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/**
 * Writes JSON, indented by two spaces unless it is a line a document, with the same bytes on every
 * system.
 *
 * <p>What is opened is closed by {@link #end()}, in the reverse order. Not safe for use by several
 * threads.
 */
public final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Some readers of lines end one at U+2028 too, so it is written as an escape. */
  private static final JsonFactory LINES =
      new JsonFactoryBuilder()
          .rootValueSeparator("\n")
          .characterEscapes(JsonpCharacterEscapes.instance())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final JsonFactory PAGES =
      new JsonFactoryBuilder()
          .characterEscapes(new PageEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;

  /**
   * @param out where to write; it is never closed
   */
  public JsonWriter(Writer out) throws IOException {
    this(FACTORY.createGenerator(out).setPrettyPrinter(layout()));
  }

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** For any number of documents, each on one line. */
  public static JsonWriter lines(Writer out) throws IOException {
    return new JsonWriter(LINES.createGenerator(out));
  }

  /** For a script element of a page: nothing in it is taken for markup. */
  public static JsonWriter forPages(Writer out) throws IOException {
    return new JsonWriter(PAGES.createGenerator(out).setPrettyPrinter(layout()));
  }

  /** Writes without blanks and line ends, for programs only. */
  public static JsonWriter compact(Writer out) throws IOException {
    return new JsonWriter(FACTORY.createGenerator(out));
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Opens an object: the whole document, or an element of an array. */
  public JsonWriter object() throws IOException {
    json.writeStartObject();
    return this;
  }

  /** Opens an object as the value of a key. */
  public JsonWriter object(String key) throws IOException {
    json.writeObjectFieldStart(key);
    return this;
  }

  /** Opens an array: the whole document, or an element of an array. */
  public JsonWriter array() throws IOException {
    json.writeStartArray();
    return this;
  }

  /** Opens an array as the value of a key. */
  public JsonWriter array(String key) throws IOException {
    json.writeArrayFieldStart(key);
    return this;
  }

  /** Closes the object or array that was opened last. */
  public JsonWriter end() throws IOException {
    if (json.getOutputContext().inArray()) {
      json.writeEndArray();
    } else {
      json.writeEndObject();
    }
    return this;
  }

  public JsonWriter field(String key, String value) throws IOException {
    json.writeStringField(key, value);
    return this;
  }

  public JsonWriter field(String key, long value) throws IOException {
    json.writeNumberField(key, value);
    return this;
  }

  public JsonWriter field(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
    return this;
  }

  /** A number with its decimals as they are. */
  public JsonWriter field(String key, BigDecimal value) throws IOException {
    json.writeNumberField(key, value);
    return this;
  }

  /** An element of an array. */
  public JsonWriter value(String value) throws IOException {
    json.writeString(value);
    return this;
  }

  /** A number as an element of an array. */
  public JsonWriter value(long value) throws IOException {
    json.writeNumber(value);
    return this;
  }

  /** Ends the document with a line end and hands all of it to the writer behind. */
  public void finish() throws IOException {
    if (!json.getOutputContext().inRoot()) {
      throw new IllegalStateException("an object or array is still open");
    }
    json.writeRaw('\n');
    json.flush();
  }
}
