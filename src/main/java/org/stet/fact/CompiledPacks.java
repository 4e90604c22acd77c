package org.stet.fact;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.stet.text.Problem;
import org.stet.text.Source;

/**
 * Packs in a form that is read in a few milliseconds, made from YAML when the program is built. It
 * carries the checksum of the YAML, so that packs that were changed since are not passed over: they
 * are read as YAML then.
 */
public final class CompiledPacks {
  /** Changes with the layout of the form. */
  private static final int VERSION = 2;

  private CompiledPacks() {}

  /**
   * Compiles packs.
   *
   * @throws IllegalArgumentException when one of them is broken; the message holds every problem
   */
  public static byte[] compile(List<Source> sources) {
    List<Problem> problems = new ArrayList<>();
    List<Pack> packs =
        sources.stream().flatMap(s -> new PackReader(s, problems).read().stream()).toList();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          String.join("\n", problems.stream().map(Problem::describe).toList()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(VERSION);
      out.writeLong(checksum(sources));
      PackWriter writer = new PackWriter(sources);
      packs.forEach(writer::pack);
      writer.writeTo(out, packs.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The packs of a compiled form; empty when it is of another version or was made from other files.
   */
  static Optional<List<Pack>> read(byte[] compiled, List<Source> sources) {
    ByteBuffer in = ByteBuffer.wrap(compiled);
    boolean isOfThese = in.getInt() == VERSION && in.getLong() == checksum(sources);
    return isOfThese ? Optional.of(new PackParser(in, sources).packs()) : Optional.empty();
  }

  private static long checksum(List<Source> sources) {
    CRC32C sum = new CRC32C();
    for (Source source : sources) {
      sum.update(source.name().getBytes(StandardCharsets.UTF_8));
      sum.update(source.content().getBytes(StandardCharsets.UTF_8));
    }
    return sum.getValue();
  }
}
