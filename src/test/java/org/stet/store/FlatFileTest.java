package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlatFileTest {
  private static final FlatFile.Key KEY = new FlatFile.Key(7, 1L, 2L);

  private static FlatFile open(FlatFileWriter writer) {
    return FlatFile.open(writer.write(KEY), 7).orElseThrow();
  }

  private static ByteBuffer small() {
    IntRow row = new IntRow();
    row.add(11);
    FlatFileWriter writer = new FlatFileWriter();
    writer.add(5, row);
    return writer.write(KEY);
  }

  @Test
  void aSectionIsGivenBackByItsNumber() {
    IntRow first = new IntRow();
    first.add(11);
    IntRow second = new IntRow();
    second.add(21);
    second.add(-22);
    FlatFileWriter writer = new FlatFileWriter();
    writer.add(5, first);
    writer.add(3, second);
    FlatFile file = open(writer);
    assertThat(file.section(5).getInt(0)).isEqualTo(11);
    assertThat(file.section(3).getInt(4)).isEqualTo(-22);
    assertThat(file.section(3).limit()).isEqualTo(8);
    assertThat(file.has(3)).isTrue();
    assertThat(file.has(4)).isFalse();
    assertThatThrownBy(() -> file.section(4)).hasMessageContaining("section 4");
  }

  @Test
  void theKeyTellsWhatItWasMadeFrom() {
    assertThat(FlatFile.open(small(), 7).orElseThrow().key()).isEqualTo(KEY);
  }

  @Test
  void anotherVersionIsNotOpened() {
    assertThat(FlatFile.open(small(), 8)).isEmpty();
  }

  @Test
  void aFileThatIsCutOffAnywhereIsNotOpened() {
    ByteBuffer whole = small();
    for (int size = 0; size < whole.limit(); size++) {
      assertThat(FlatFile.open(whole.duplicate().slice(0, size), 7)).as("%s bytes", size).isEmpty();
    }
  }

  @Test
  void anotherFileIsNotOpened() {
    assertThat(FlatFile.open(ByteBuffer.allocate(4096), 7)).isEmpty();
  }

  @Test
  void aTableGivesWhatWasPutIntoItLast() {
    Random random = new Random(20210402);
    Map<Long, Integer> expected = new HashMap<>();
    HashTableWriter table = new HashTableWriter();
    for (int i = 0; i < 20_000; i++) {
      // Few bits, so that keys come again and slots collide.
      long hash = random.nextLong() & 0xffff_0000_000fL;
      expected.put(hash, i);
      table.put(hash, i);
    }
    FlatFileWriter writer = new FlatFileWriter();
    writer.add(1, table);
    HashTable read = open(writer).table(1);
    expected.forEach((hash, number) -> assertThat(read.get(hash)).isEqualTo(number));
    assertThat(read.get(0x10L)).isEqualTo(HashTable.NONE);
  }

  @Test
  void aTableTakesNoNegativeNumber() {
    assertThatThrownBy(() -> new HashTableWriter().put(1L, -1)).hasMessageContaining("-1");
  }

  @Test
  void aTextThatComesAgainHasOneNumber() {
    TextsWriter texts = new TextsWriter();
    assertThat(texts.add("Zürich")).isZero();
    assertThat(texts.add("")).isEqualTo(1);
    assertThat(texts.add("Zürich")).isZero();
    assertThat(texts.add("東京 🗼")).isEqualTo(2);
    FlatFileWriter writer = new FlatFileWriter();
    writer.add(1, texts);
    Texts read = open(writer).texts(1);
    assertThat(read.get(0)).isEqualTo("Zürich");
    assertThat(read.get(1)).isEmpty();
    assertThat(read.get(2)).isEqualTo("東京 🗼");
  }

  @Test
  void aHashTellsWhereOneTextEndsAndTheNextBegins() {
    assertThat(Hash.of(Hash.of("ab"), "c")).isNotEqualTo(Hash.of(Hash.of("a"), "bc"));
    assertThat(Hash.of(1, "a")).isNotEqualTo(Hash.of(2, "a"));
  }

  @Test
  void aRowHasNoNumberBehindItsEnd() {
    IntRow row = new IntRow();
    assertThat(row.add(4)).isZero();
    assertThat(row.get(0)).isEqualTo(4);
    assertThatThrownBy(() -> row.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
