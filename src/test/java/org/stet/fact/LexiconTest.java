package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.json.Json;
import org.stet.json.JsonNode;
import org.stet.text.Problem;
import org.stet.text.Source;

/** The files of the lexicon are read strictly, and their schema takes what the reader takes. */
class LexiconTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());

  private static final String HEAD = "lexicon: sample\nabout: A sample\n";

  private static final String VERB = "verbs: {v: {does: leave, takes: [office], forms: [left]}}";

  @Test
  void theyKnowTheSameKeys() {
    JsonNode.Members schema = (JsonNode.Members) Json.read(schema()).root().orElseThrow();
    assertThat(keys(schema)).isEqualTo(LexiconReader.KEYS);
    assertThat(keys(member(member(schema, "properties"), "words"))).isEqualTo(LexiconReader.SORTS);
    assertThat(keys(member(member(schema, "$defs"), "verb"))).isEqualTo(LexiconReader.VERB);
  }

  private static Set<String> keys(JsonNode.Members type) {
    return member(type, "properties").values().keySet();
  }

  private static JsonNode.Members member(JsonNode.Members of, String key) {
    return (JsonNode.Members) of.get(key).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"offices.yaml", "verbs.yaml"})
  void everyShippedFileFits(String file) {
    String text = resource("/org/stet/rules/lexicon/" + file);
    assertThat(problems(text)).isEmpty();
    assertThat(errors(text)).isEmpty();
  }

  @Test
  void aVerbSaysWhatItDoes() {
    Lexicon lexicon = sound("verbs: {v: {does: leave, takes: [as office], forms: [stood down]}}");
    OfficeVerb verb = lexicon.verbs().getFirst();
    assertThat(verb.does()).isEqualTo(OfficeVerb.Does.LEAVE);
    assertThat(verb.takes()).containsExactly(OfficeVerb.Takes.AS_OFFICE);
    assertThat(verb.forms()).containsExactly("stood down");
    assertThat(verb.passive() || verb.loose() || verb.repeats() || verb.now()).isFalse();
  }

  @Test
  void aProblemHasItsPlace() {
    List<Problem> problems = problems(HEAD + "words:\n  former: [ex, 'Ex']\n");
    assertThat(problems)
        .singleElement()
        .extracting(Problem::describe)
        .asString()
        .startsWith("sample.yaml:4:16: 'former' lists one word in small letters");
  }

  @Test
  void aWordStandsOnceUnderAHeading() {
    assertThat(problems(HEAD + "words: {former: [ex, ex]}")).hasSize(1);
    assertThat(problems(HEAD + VERB.replace("[left]", "[left, left]"))).hasSize(1);
    assertThat(problems(HEAD + "words: {former: [ex], acting: [ex]}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words: {former: [ex, late], ahead-after: [elect]}",
        "words: {}",
        "verbs: {}",
        VERB,
        "verbs: {v: {does: enter, takes: [office, as office], passive: true, forms: [sworn in]}}",
        "verbs: {v: {does: follow, takes: [from whom], loose: true, repeats: false, forms: [a b c]}}",
      })
  void bothTake(String part) {
    assertThat(problems(HEAD + part)).isEmpty();
    assertThat(errors(HEAD + part)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word: {}",
        "words: [ex]",
        "words: {formerly: [ex]}",
        "words: {former: ex}",
        "words: {former: [two words]}",
        "words: {former: [Ex]}",
        "verbs: [v]",
        "verbs: {v: left}",
        "verbs: {v: {does: leave, takes: [office]}}",
        "verbs: {v: {does: leave, forms: [left]}}",
        "verbs: {v: {takes: [office], forms: [left]}}",
        "verbs: {v: {does: go, takes: [office], forms: [left]}}",
        "verbs: {v: {does: leave, takes: [job], forms: [left]}}",
        "verbs: {v: {does: leave, takes: [office], forms: [Left]}}",
        "verbs: {v: {does: leave, takes: [office], forms: []}}",
        "verbs: {v: {does: leave, takes: office, forms: [left]}}",
        "verbs: {v: {does: leave, takes: [office], forms: [left], passive: yes}}",
      })
  void bothRefuse(String part) {
    assertThat(problems(HEAD + part)).isNotEmpty();
    assertThat(errors(HEAD + part)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "- a", "lexicon: sample", "about: A sample"})
  void aFileHasItsHead(String text) {
    assertThat(problems(text)).isNotEmpty();
  }

  @Test
  void theIndexHasTheLexicon() {
    assertThat(ShippedPacks.facts().file().has(IndexExtension.FIRST_SECTION + 4)).isTrue();
    assertThat(ShippedPacks.facts().file().has(IndexExtension.FIRST_SECTION + 5)).isTrue();
  }

  private static Lexicon sound(String part) {
    return ((Lexicon.Loaded.Sound) read(HEAD + part)).lexicon();
  }

  private static Lexicon.Loaded read(String yaml) {
    return Lexicon.read(List.of(new Source("sample.yaml", yaml)));
  }

  private static List<Problem> problems(String yaml) {
    return read(yaml) instanceof Lexicon.Loaded.Broken broken ? broken.problems() : List.of();
  }

  private static List<com.networknt.schema.Error> errors(String yaml) {
    return SCHEMA.validate(PackSchemaTest.json("sample.yaml", yaml), InputFormat.JSON);
  }

  private static String schema() {
    return resource("/org/stet/fact/lexicon.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in = LexiconTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
