package org.stet.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import org.stet.model.ModelsWriter;
import org.stet.store.WholeFile;

/** Turns OpenNLP's models on the class path into the file that is opened. The build calls it. */
final class CompileModels {
  private CompileModels() {}

  /**
   * Compiles them.
   *
   * @param arguments the folder of classes
   */
  public static void main(String[] arguments) throws IOException {
    ByteBuffer compiled = compile(new OpenNlpModels());
    byte[] bytes = new byte[compiled.remaining()];
    compiled.get(bytes);
    WholeFile.write(Path.of(arguments[0]).resolve(Language.MODELS), bytes);
  }

  private static ByteBuffer compile(OpenNlpModels models) {
    POSModel tagger = models.tag.get();
    MaxentModel tags = tagger.getArtifact("pos.model");
    ChunkerModel chunker = models.chunk.get();
    MaxentModel phrases = chunker.getArtifact("chunker.model");
    return new ModelsWriter()
        .write(
            weights(models.sentence.get().getMaxentModel()),
            weights(models.token.get().getMaxentModel()),
            weights(tags),
            dictionary(tagger),
            weights(phrases));
  }

  private static ModelsWriter.Weights weights(MaxentModel model) {
    if (!(model instanceof GISModel maxent)) {
      throw new IllegalArgumentException("not a maximum-entropy model: " + model.getClass());
    }
    Object[] parts = maxent.getDataStructures();
    Map<String, ModelsWriter.Feature> features = new LinkedHashMap<>();
    ((Map<?, ?>) parts[1])
        .forEach((name, context) -> features.put((String) name, feature((Context) context)));
    return new ModelsWriter.Weights(List.of((String[]) parts[2]), features);
  }

  private static ModelsWriter.Feature feature(Context context) {
    return new ModelsWriter.Feature(
        Arrays.stream(context.getOutcomes()).boxed().toList(),
        Arrays.stream(context.getParameters()).boxed().toList());
  }

  private static Map<String, List<String>> dictionary(POSModel tagger) {
    POSDictionary words = (POSDictionary) tagger.getFactory().getTagDictionary();
    if (!words.isCaseSensitive()) {
      throw new IllegalArgumentException("the dictionary of tags does not tell capitals apart");
    }
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    for (String word : words) {
      allowed.put(word, new ArrayList<>(List.of(words.getTags(word))));
    }
    return allowed;
  }
}
